package org.figurebook.recover.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways to cut rows so that the last or the first number of every one is the sum of the rest.
 */
final class SummedRows {
  private static final int FEWEST_NUMBERS = 3;

  private SummedRows() {}

  /** One way for each row; null when a row has none, or more than one. */
  static List<CellCut> in(List<List<CellCut>> rows) {
    List<CellCut> last = in(rows, true);
    return last != null ? last : in(rows, false);
  }

  private static List<CellCut> in(List<List<CellCut>> rows, boolean last) {
    List<CellCut> taken = new ArrayList<>();
    for (List<CellCut> ways : rows) {
      List<CellCut> summed = ways.stream().filter(way -> isSum(way.numbers(), last)).toList();
      if (summed.size() != 1) {
        return null;
      }
      taken.add(summed.get(0));
    }
    return taken;
  }

  private static boolean isSum(List<BigDecimal> all, boolean last) {
    List<BigDecimal> numbers = all.stream().filter(number -> number != null).toList();
    if (numbers.size() < FEWEST_NUMBERS) {
      return false;
    }
    BigDecimal total = numbers.get(last ? numbers.size() - 1 : 0);
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return total.signum() != 0 && sum.subtract(total).compareTo(total) == 0;
  }
}
