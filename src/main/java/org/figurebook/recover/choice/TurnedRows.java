package org.figurebook.recover.choice;

import java.util.List;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Rows cut at the wrong place. Those that begin in the middle: the label of each stands at the end
 * of the row before it, and that of the first, or its first line, among the headings. Such a
 * reading has as many cells as the right one, so that only the place of the words tells.
 */
final class TurnedRows {
  /** The first row has no label, and the others have. */
  private static final double NO_FIRST_LABEL = 5;

  /** Values stand where labels do, and words behind the last value. */
  private static final double LABELS_LAST = 8;

  /** The first label is shorter than all others, words alone above it. */
  private static final double FIRST_CUT = 2.5;

  /** Some brackets are cells, some stand behind values. */
  private static final double BRACKETS_APART = 5;

  private static final int FEWEST_ROWS = 2;

  private TurnedRows() {}

  /**
   * What a reading costs for it; 0 when its rows begin with their labels.
   *
   * @param above the last piece of the boxhead
   */
  static double cost(Fit fit, Piece above) {
    List<Fit.Row> rows = fit.rows().stream().filter(row -> !row.heading()).toList();
    if (rows.size() < FEWEST_ROWS) {
      return rows.stream().anyMatch(row -> isValue(row.cells().get(0))) ? NO_FIRST_LABEL : 0;
    }
    int last = fit.columns() - 1;
    int words = 0;
    int values = 0;
    int wordsLast = 0;
    for (Fit.Row row : rows) {
      words += isWords(row.cells().get(0)) ? 1 : 0;
      values += isValue(row.cells().get(0)) ? 1 : 0;
      wordsLast += isWords(row.cells().get(last)) ? 1 : 0;
    }
    boolean first = rows.get(0).cells().get(0).isEmpty() && words == rows.size() - 1;
    boolean turned = values * 2 > rows.size() && wordsLast * 2 >= rows.size();
    boolean cut = above.isAlone() && above.isText() && isCut(rows);
    return (first ? NO_FIRST_LABEL : 0)
        + (turned ? LABELS_LAST : 0)
        + (cut ? FIRST_CUT : 0)
        + brackets(rows);
  }

  /** Whether the label of the first row has one line, and those of all others more. */
  private static boolean isCut(List<Fit.Row> rows) {
    return rows.size() > FEWEST_ROWS
        && lines(rows.get(0)) == 1
        && rows.stream().skip(1).allMatch(row -> lines(row) > 1);
  }

  private static long lines(Fit.Row row) {
    List<Piece> label = row.cells().get(0);
    long starts = label.stream().filter(Piece::lineStart).count();
    boolean wrapped = label.stream().anyMatch(p -> p.line() < p.lastLine());
    return wrapped ? starts + 1 : starts;
  }

  /** A bracket in a cell of its own while others of the row stand behind their numbers. */
  private static double brackets(List<Fit.Row> rows) {
    int odd = 0;
    for (Fit.Row row : rows) {
      boolean alone = false;
      boolean behind = false;
      for (List<Piece> cell : row.cells()) {
        boolean bracket = !cell.isEmpty() && cell.get(cell.size() - 1).kind() == Kind.CHANGE;
        alone |= bracket && cell.size() == 1;
        behind |= bracket && cell.size() > 1 && cell.get(0).kind().isNumber();
      }
      odd += alone && behind ? 1 : 0;
    }
    return odd * 2 > rows.size() ? BRACKETS_APART : 0;
  }

  private static boolean isWords(List<Piece> cell) {
    return !cell.isEmpty() && cell.get(0).isText();
  }

  private static boolean isValue(List<Piece> cell) {
    return !cell.isEmpty() && cell.get(0).kind().isNumber();
  }
}
