package org.figurebook.recover.choice;

import java.util.List;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Columns of three digits behind columns of three at most: two columns that are likely one, in a
 * table that prints thousands with spaces, or where the latter are round and the former are not.
 */
final class SplitThousands {
  private static final double COLUMN = 4;

  /** The same where a group that begins in 0 shows that a space stands within numbers. */
  private static final double SURE_COLUMN = 9;

  private static final int FEWEST_SURE = 2;
  private static final int GROUP = 3;
  private static final int FEWEST_ROWS = 4;
  private static final int FEWEST_ROUND = 3;
  private static final int ROUND = 50;

  private SplitThousands() {}

  /** What a reading costs for such columns; 0 where nothing speaks for thousands. */
  static double cost(Fit fit) {
    List<Fit.Row> rows = fit.rows().stream().filter(row -> !row.heading()).toList();
    boolean joins = rows.stream().anyMatch(SplitThousands::joins);
    boolean sure = rows.stream().anyMatch(SplitThousands::joinsSurely);
    boolean many = joins && rows.size() >= FEWEST_ROWS;
    double cost = 0;
    for (int c = 2; c < fit.columns(); c++) {
      boolean surely = sure && isRest(rows, c, FEWEST_SURE) && isShort(rows, c - 1);
      boolean likely = many && isRest(rows, c, FEWEST_ROWS) || isRound(rows, c);
      cost += surely ? SURE_COLUMN : likely ? COLUMN : 0;
    }
    return cost;
  }

  /** Whether every number of a column is a round group of three, and one beside it is not round. */
  private static boolean isRound(List<Fit.Row> rows, int column) {
    int round = 0;
    boolean odd = false;
    for (Fit.Row row : rows) {
      List<Piece> cell = row.cells().get(column);
      List<Piece> before = row.cells().get(column - 1);
      if (cell.isEmpty() && before.isEmpty()) {
        continue;
      }
      boolean pair = cell.size() == 1 && before.size() == 1 && isGroup(cell.get(0));
      if (!pair || !Kind.isDigits(before.get(0).text(), 1, GROUP)) {
        return false;
      }
      if (Integer.parseInt(cell.get(0).text()) % ROUND != 0) {
        return false;
      }
      odd |= Integer.parseInt(before.get(0).text()) % ROUND != 0;
      round++;
    }
    return odd && round >= FEWEST_ROUND;
  }

  private static boolean joins(Fit.Row row) {
    return row.cells().stream()
        .anyMatch(cell -> cell.size() > 1 && isGroup(cell.get(1)) && cell.get(0).kind().isNumber());
  }

  /** Whether three digits that no number begins with, 054, go on a number. */
  private static boolean joinsSurely(Fit.Row row) {
    return joins(row)
        && row.cells().stream()
            .anyMatch(
                cell ->
                    cell.size() > 1 && isGroup(cell.get(1)) && cell.get(1).text().charAt(0) == '0');
  }

  /**
   * Whether some number of a column has fewer digits than a group, as the first of a number may.
   */
  private static boolean isShort(List<Fit.Row> rows, int column) {
    return rows.stream()
        .map(row -> row.cells().get(column))
        .anyMatch(cell -> cell.size() == 1 && Kind.isDigits(cell.get(0).text(), 1, GROUP - 1));
  }

  private static boolean isRest(List<Fit.Row> rows, int column, int fewest) {
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
    return rest >= fewest && rest * 5 >= all * 4;
  }

  private static boolean isGroup(Piece piece) {
    return Kind.isDigits(piece.text(), GROUP, GROUP) && piece.link().isSameLine();
  }
}
