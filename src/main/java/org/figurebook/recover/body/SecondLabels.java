package org.figurebook.recover.body;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.Words;

/**
 * Lines that begin with the words of the second column: rows have two labels and then their values,
 * and a line has one label only where words stand alone on the line above it. A long label is
 * broken there and ends above; the name of a group would stand over rows of two labels.
 */
final class SecondLabels {
  private static final int FEWEST = 2;

  private SecondLabels() {}

  /** A line: how many labels it has, and whether words stand alone above it. */
  private record Row(int from, int labels, boolean below) {}

  /** Which pieces begin such a line. */
  static boolean[] find(List<Piece> pieces) {
    boolean[] out = new boolean[pieces.size()];
    List<Row> rows = rows(pieces);
    long pairs = rows.stream().filter(row -> row.labels() == 2).count();
    List<Row> one = rows.stream().filter(row -> row.labels() == 1).toList();
    boolean broken = one.stream().allMatch(Row::below);
    if (pairs >= FEWEST && pairs >= one.size() && broken) {
      one.forEach(row -> out[row.from()] = true);
    }
    return out;
  }

  private static List<Row> rows(List<Piece> pieces) {
    List<Row> rows = new ArrayList<>();
    boolean alone = false;
    for (int from = 0, to; from < pieces.size(); from = to) {
      to = PieceLines.next(pieces, from);
      List<Piece> line = pieces.subList(from, to);
      int labels = 0;
      while (labels < line.size() && line.get(labels).isText()) {
        labels++;
      }
      List<Piece> values = line.subList(labels, line.size());
      boolean row = values.size() >= FEWEST && values.stream().allMatch(p -> p.kind().isValue());
      boolean label = labels == 1 && !isSum(line.get(0)) || labels == 2 && isApart(line.get(1));
      if (row && label) {
        rows.add(new Row(from, labels, alone));
      }
      alone = line.size() == 1 && line.get(0).isText() && !isSum(line.get(0));
    }
    return rows;
  }

  /** Whether Chinese words that open no bracket are those of another column. */
  private static boolean isApart(Piece second) {
    return CellText.isWide(second.text().charAt(0)) && !second.opensBracket();
  }

  private static boolean isSum(Piece label) {
    return Words.isTotal(label.text()) || Words.isSubtotal(label.text());
  }
}
