package org.figurebook.recover.doubt;

import java.util.List;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Two columns that may be one whose thousands are parted by a space: numbers of three digits at
 * most, and one space behind each of them a number of three, in every row.
 */
final class PartedThousands {
  private static final int GROUP = 3;
  private static final int FEWEST_ROWS = 2;

  private PartedThousands() {}

  /** Whether a body has two such columns, and no comma says how its thousands are printed. */
  static boolean areIn(Fit fit) {
    List<Fit.Row> rows = fit.rows().stream().filter(row -> !row.heading()).toList();
    boolean commas =
        rows.stream()
            .flatMap(row -> row.cells().stream().skip(1).flatMap(List::stream))
            .anyMatch(p -> p.kind().isNumber() && p.text().indexOf(',') > 0);
    for (int c = 2; c < fit.columns() && !commas; c++) {
      if (areParted(rows, c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areParted(List<Fit.Row> rows, int column) {
    int filled = 0;
    for (Fit.Row row : rows) {
      List<Piece> before = row.cells().get(column - 1);
      List<Piece> cell = row.cells().get(column);
      if (before.size() != 1 || cell.size() != 1) {
        return false;
      }
      boolean begins = Kind.isDigits(before.get(0).text(), 1, GROUP);
      boolean goesOn = Kind.isDigits(cell.get(0).text(), GROUP, GROUP);
      if (!begins || !goesOn || cell.get(0).link() != Link.PLAIN) {
        return false;
      }
      filled++;
    }
    return filled >= FEWEST_ROWS;
  }
}
