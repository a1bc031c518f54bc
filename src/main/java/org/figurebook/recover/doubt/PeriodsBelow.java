package org.figurebook.recover.doubt;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.CellText;

/**
 * Doubts which of several measures periods stand below, where one alone has them: the values of one
 * measure at two dates are of a size, and where those of another pairing are as well, nothing says
 * which it is.
 */
final class PeriodsBelow {
  private static final Form PERIOD =
      Form.of(
          "(?:(?:As at |End[- ](?:of )?|截至)?(?:19|20)\\d\\d(?:[-–/／]\\d{2,4})?)(?:財政年度|年度|學年|年)?底?");

  /** What is said of the periods beside it: no measure of its own. */
  private static final Form OF_PERIODS =
      Form.of(".*(?:[變增減升跌]|總[計數額]|合計|備註|(?i:change|total|overall|remark|difference|variance)).*");

  /** Values so many times as large are not of one measure. */
  private static final double UNLIKE = 4;

  private static final int FEWEST_ROWS = 2;

  private PeriodsBelow() {}

  /** Adds that the periods may stand below another measure. */
  static void add(Grid grid, List<String> doubts) {
    List<String> heads = grid.columns();
    int from = -1;
    int to = -1;
    for (int c = grid.labelColumns(); c < heads.size(); c++) {
      int cut = heads.get(c).lastIndexOf(" / ");
      boolean below = cut > 0 && PERIOD.matches(heads.get(c).substring(cut + 3));
      if (below && to >= 0 && to != c - 1 || cut > 0 && !below) {
        return;
      }
      from = below && from < 0 ? c : from;
      to = below ? c : to;
    }
    if (from < 0 || to == from || !isOne(heads.subList(from, to + 1))) {
      return;
    }
    boolean before = from > grid.labelColumns() && mayBeMeasure(heads.get(from - 1));
    boolean behind = to + 1 < heads.size() && mayBeMeasure(heads.get(to + 1));
    boolean mayBeBefore = before && areOfASize(grid, from - 1, to - 1);
    boolean mayBeBehind = behind && areOfASize(grid, from + 1, to + 1);
    if (mayBeBefore || mayBeBehind) {
      doubts.add("which heading spans the periods of the boxhead");
    }
  }

  private static boolean isOne(List<String> heads) {
    String first = CellText.over(heads.get(0));
    return heads.stream().allMatch(head -> head.startsWith(first + " / "));
  }

  private static boolean mayBeMeasure(String heading) {
    return !heading.isEmpty() && !PERIOD.matches(heading) && !OF_PERIODS.matches(heading);
  }

  /** Whether the values of two columns beside one another are of a size in most rows. */
  private static boolean areOfASize(Grid grid, int from, int to) {
    for (int c = from; c < to; c++) {
      List<Double> ratios = new ArrayList<>();
      int decimals = 0;
      for (List<Grid.GridCell> row : grid.rows()) {
        CellNumber one = CellNumber.of(row.get(c).text());
        CellNumber other = CellNumber.of(row.get(c + 1).text());
        if (one != null && other != null && one.value().signum() * other.value().signum() > 0) {
          ratios.add(one.value().doubleValue() / other.value().doubleValue());
          decimals += one.value().scale() > 0 != other.value().scale() > 0 ? 1 : 0;
        }
      }
      long unlike = ratios.stream().filter(r -> r > UNLIKE || r < 1 / UNLIKE).count();
      boolean many = ratios.size() >= FEWEST_ROWS;
      if (many && (unlike * 2 > ratios.size() || decimals == ratios.size())) {
        return false;
      }
    }
    return true;
  }
}
