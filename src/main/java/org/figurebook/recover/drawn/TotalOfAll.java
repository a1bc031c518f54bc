package org.figurebook.recover.drawn;

import java.math.BigDecimal;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.grid.Grid.GridCell;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Words;

/** Tells the row of all groups, which no word says to be a total, by its sums. */
final class TotalOfAll {
  private static final int LEAST = 2;
  private static final Form ALL = Form.of("(?i)\\b(?:totals?|all|overall|whole)\\b|[總全]");

  private TotalOfAll() {}

  /**
   * Whether a row is the sum of all rows over it in every column of numbers, of several.
   *
   * @param group the last heading over rows
   */
  static boolean is(List<List<GridCell>> rows, List<GridCell> last, int labels, String group) {
    if (!isLikely(rows, last, labels, group)) {
      return false;
    }
    int sums = 0;
    for (int c = labels; c < last.size(); c++) {
      CellNumber total = CellNumber.of(last.get(c).text());
      if (total == null || total.percent()) {
        continue;
      }
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal slack = total.slack();
      for (List<GridCell> row : rows) {
        CellNumber number = CellNumber.of(row.get(c).text());
        if (number != null && !isSubtotal(row, labels)) {
          sum = sum.add(number.value());
          slack = slack.add(number.slack());
        }
      }
      if (sum.subtract(total.value()).abs().compareTo(slack) > 0) {
        return false;
      }
      sums += sum.signum() == 0 ? 0 : 1;
    }
    return rows.size() > LEAST && sums >= LEAST;
  }

  /** One row under a heading may as well be all that is spent of what comes in over it. */
  private static boolean isLikely(
      List<List<GridCell>> rows, List<GridCell> last, int labels, String group) {
    long under =
        rows.stream()
            .filter(r -> r.stream().anyMatch(c -> c.text().startsWith(group + " / ")))
            .count();
    return under >= LEAST || last.subList(0, labels).stream().anyMatch(c -> ALL.isIn(c.text()));
  }

  private static boolean isSubtotal(List<GridCell> row, int labels) {
    return row.subList(0, labels).stream().map(GridCell::text).anyMatch(TotalOfAll::isSubtotal);
  }

  /** Sub-total, or Staff / Total staff. */
  private static boolean isSubtotal(String label) {
    String group = CellText.lowest(CellText.over(label));
    String lowest = CellText.lowest(label);
    return Words.isSubtotal(lowest) || !group.isEmpty() && Words.isTotalOf(group, lowest);
  }
}
