package org.figurebook.recover.choice;

import java.util.List;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Columns of three digits behind columns of three at most, in a table that prints thousands with
 * spaces: two columns that are likely one.
 */
final class SplitThousands {
  private static final double COLUMN = 4;
  private static final int GROUP = 3;
  private static final int FEWEST_ROWS = 4;

  private SplitThousands() {}

  /** What a reading costs for such columns; 0 where no number of it was joined over a space. */
  static double cost(Fit fit) {
    List<Fit.Row> rows = fit.rows().stream().filter(row -> !row.heading()).toList();
    boolean joins = rows.stream().anyMatch(SplitThousands::joins);
    if (!joins || rows.size() < FEWEST_ROWS) {
      return 0;
    }
    int columns = 0;
    for (int c = 2; c < fit.columns(); c++) {
      columns += isRest(rows, c) ? 1 : 0;
    }
    return COLUMN * columns;
  }

  private static boolean joins(Fit.Row row) {
    return row.cells().stream()
        .anyMatch(cell -> cell.size() > 1 && isGroup(cell.get(1)) && cell.get(0).kind().isNumber());
  }

  private static boolean isRest(List<Fit.Row> rows, int column) {
    int all = 0;
    int rest = 0;
    for (Fit.Row row : rows) {
      List<Piece> cell = row.cells().get(column);
      List<Piece> before = row.cells().get(column - 1);
      boolean filled = !cell.isEmpty() && !before.isEmpty();
      all += filled ? 1 : 0;
      boolean begins =
          filled && before.size() == 1 && Kind.isDigits(before.get(0).text(), 1, GROUP);
      boolean goesOn = filled && cell.size() == 1 && isGroup(cell.get(0));
      rest += begins && goesOn ? 1 : 0;
    }
    return rest >= FEWEST_ROWS && rest * 5 >= all * 4;
  }

  private static boolean isGroup(Piece piece) {
    return Kind.isDigits(piece.text(), GROUP, GROUP) && piece.link().isSameLine();
  }
}
