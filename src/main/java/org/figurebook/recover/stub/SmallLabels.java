package org.figurebook.recover.stub;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Headings over rows in a table whose labels begin in small letters: a line that begins with a
 * capital is none of the label below it.
 */
final class SmallLabels {
  private static final int FEWEST = 3;

  private SmallLabels() {}

  /** The rows, each such line a heading of its own. */
  static List<Fit.Row> parted(List<Fit.Row> rows) {
    int small = 0;
    int labels = 0;
    int free = 0;
    int others = 0;
    boolean first = true;
    for (Fit.Row row : rows) {
      List<Piece> label = row.cells().get(0);
      if (!row.heading() && !label.isEmpty()) {
        labels++;
        boolean under = isUnderCapital(label);
        small += isSmall(label.get(0)) || under ? 1 : 0;
        free += !first && isSmall(label.get(0)) ? 1 : 0;
        others += !first && !under && Character.isUpperCase(label.get(0).text().charAt(0)) ? 1 : 0;
      }
      first = row.heading();
    }
    if (small < FEWEST || small * 3 < labels * 2 || free == 0 || free < others - 1) {
      return rows;
    }
    List<Fit.Row> out = new ArrayList<>();
    for (Fit.Row row : rows) {
      List<Piece> label = row.cells().get(0);
      if (!row.heading() && isUnderCapital(label)) {
        out.add(heading(label.get(0), row.cells().size()));
        out.add(row.with(label.subList(1, label.size())));
      } else {
        out.add(row);
      }
    }
    return out;
  }

  private static Fit.Row heading(Piece text, int columns) {
    Fit.Row row = new Fit.Row(true, new ArrayList<>());
    for (int c = 0; c < columns; c++) {
      row.cells().add(c == 0 ? new ArrayList<>(List.of(text)) : new ArrayList<>());
    }
    return row;
  }

  /** Whether a line with a capital stands over one in small letters. */
  private static boolean isUnderCapital(List<Piece> label) {
    if (label.size() < 2 || !label.get(0).isText() || !label.get(1).isText()) {
      return false;
    }
    Piece first = label.get(0);
    Piece second = label.get(1);
    return first.isAlone()
        && Character.isUpperCase(first.text().charAt(0))
        && second.lineStart()
        && isSmall(second)
        && second.link() != Link.WRAP;
  }

  private static boolean isSmall(Piece piece) {
    return Character.isLowerCase(piece.text().charAt(0));
  }
}
