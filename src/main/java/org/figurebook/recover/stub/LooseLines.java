package org.figurebook.recover.stub;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.body.TotalCuts;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ItemMarks;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * Lines of words that were put into a cell they are no part of: behind the last value of a row, or
 * before the number of the next one. They are made lines of their own again, as names of groups
 * are, for what stands around them to tell whose they are.
 */
final class LooseLines {
  private final List<Fit.Row> rows;
  private final List<Fit.Row> out = new ArrayList<>();

  private LooseLines(List<Fit.Row> rows) {
    this.rows = rows;
  }

  /** The rows with such lines made rows of words. */
  static List<Fit.Row> parted(List<Fit.Row> rows) {
    LooseLines lines = new LooseLines(rows);
    RowMark last = null;
    for (int i = 0; i < rows.size(); i++) {
      Fit.Row row = rows.get(i);
      if (row.heading()) {
        lines.out.add(row);
        continue;
      }
      int mark = marked(row.cells().get(0), last);
      mark = Math.max(mark, lines.named(i));
      row = mark > 0 ? lines.withoutLines(row, mark) : row;
      RowMark own = RowMark.of(row.cells().get(0));
      last = own == null ? last : own;
      lines.addWithoutEnd(row, i);
    }
    return lines.out;
  }

  /** Where in a label the mark stands that is the next of the list; 0 when there is none. */
  private static int marked(List<Piece> label, RowMark last) {
    for (int k = 1; k < label.size(); k++) {
      RowMark mark = RowMark.of(label.subList(k, label.size()));
      boolean first = last == null && mark != null && mark.isFirst();
      if (mark != null && (first || mark.follows(last)) && areLines(label.subList(0, k))) {
        return k;
      }
    }
    return 0;
  }

  /** Where in a label the line ends that a total below names; 0 when there is none. */
  private int named(int i) {
    List<Piece> label = rows.get(i).cells().get(0);
    if (label.size() < 2 || !areLines(label.subList(0, 1)) || !label.get(1).lineStart()) {
      return 0;
    }
    String name = label.get(0).text();
    for (int r = i + 1; r < rows.size(); r++) {
      if (Words.isTotalOf(name, TotalCuts.text(rows.get(r).cells().get(0)))) {
        return 1;
      }
    }
    return 0;
  }

  private static boolean areLines(List<Piece> pieces) {
    return pieces.stream().allMatch(p -> p.isText() && p.isAlone());
  }

  private Fit.Row withoutLines(Fit.Row row, int count) {
    List<Piece> label = row.cells().get(0);
    label.subList(0, count).forEach(line -> out.add(heading(line, row.cells().size())));
    return row.with(label.subList(count, label.size()));
  }

  /** Adds a row, and what stands below its last value as a row of words. */
  private void addWithoutEnd(Fit.Row row, int i) {
    int last = row.cells().size() - 1;
    List<Piece> cell = row.cells().get(last);
    int end = cell.size();
    while (end > 1 && isLoose(cell.get(end - 1))) {
      end--;
    }
    boolean next = i + 1 < rows.size() && isLabelNext(rows.get(i + 1));
    boolean value = end == 1 && cell.get(0).kind().isValue();
    if (last == 0 || end == cell.size() || !value || !next || !isOnOneLine(row)) {
      out.add(row);
      return;
    }
    List<List<Piece>> cells = new ArrayList<>(row.cells());
    cells.set(last, cell.subList(0, end));
    out.add(new Fit.Row(false, cells));
    cell.subList(end, cell.size()).forEach(line -> out.add(heading(line, cells.size())));
  }

  private static boolean isLoose(Piece piece) {
    boolean bracket = piece.opensBracket() && !ItemMarks.begins(piece.text());
    return piece.isText()
        && piece.isAlone()
        && !bracket
        && (CellText.hasWide(piece.text()) || CellText.hasLatin(piece.text()));
  }

  private static boolean isLabelNext(Fit.Row row) {
    return row.heading() || !row.cells().get(0).isEmpty();
  }

  /** Whether the values of a row stand side by side on the line on which its label ends. */
  static boolean isOnOneLine(Fit.Row row) {
    List<Piece> label = row.cells().get(0);
    boolean all = !row.heading() && !label.isEmpty();
    for (int c = 1; all && c < row.cells().size(); c++) {
      List<Piece> cell = row.cells().get(c);
      all = cell.isEmpty() || cell.get(0).link().isSameLine();
    }
    return all;
  }

  private static Fit.Row heading(Piece line, int columns) {
    Fit.Row row = Fit.Row.end(columns);
    return row.with(List.of(line));
  }
}
