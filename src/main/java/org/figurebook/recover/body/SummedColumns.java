package org.figurebook.recover.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The one way to cut all rows of a table so that every column makes its total. It is sought row by
 * row, given up where a column is past its total or cannot reach it any more, and taken only where
 * so many ways as there are would not make the totals by chance.
 */
final class SummedColumns {
  private static final int MOST_STEPS = 20_000;

  /** Powers of ten by which the totals must be rarer than the ways are many. */
  private static final double RARER = 3;

  private final List<List<CellCut>> rows;
  private final boolean[] counted;
  private final List<BigDecimal[]> most = new ArrayList<>();
  private final List<CellCut> open = new ArrayList<>();
  private List<CellCut> found;
  private int solutions;
  private int steps;

  private SummedColumns(List<List<CellCut>> rows, boolean[] counted) {
    this.rows = rows;
    this.counted = counted;
    BigDecimal[] rest = zeros();
    most.add(rest);
    for (int r = rows.size() - 1; r >= 0; r--) {
      rest = plus(rest, largest(rows.get(r)));
      most.add(0, rest);
    }
  }

  /** One way for each row and the total behind them; null when there is none, or more than one. */
  static List<CellCut> of(List<List<CellCut>> rows, List<CellCut> totals) {
    boolean[] counted = counted(rows, totals);
    double ways = Math.log10(totals.size());
    for (List<CellCut> row : rows) {
      ways += Math.log10(row.size());
    }
    SummedColumns sums = new SummedColumns(rows, counted);
    for (CellCut total : totals) {
      if (rarity(total, counted) > ways + RARER) {
        sums.search(total, sums.zeros(), 0);
      }
    }
    return sums.solutions == 1 && sums.steps < MOST_STEPS ? sums.found : null;
  }

  /** The columns that have a number in every total and none below zero in any row. */
  private static boolean[] counted(List<List<CellCut>> rows, List<CellCut> totals) {
    boolean[] counted = new boolean[totals.get(0).numbers().size()];
    for (int c = 0; c < counted.length; c++) {
      int column = c;
      counted[c] =
          totals.stream().allMatch(way -> way.numbers().get(column) != null)
              && rows.stream()
                  .flatMap(List::stream)
                  .map(way -> way.numbers().get(column))
                  .allMatch(number -> number == null || number.signum() >= 0);
    }
    return counted;
  }

  private static double rarity(CellCut total, boolean[] counted) {
    double rarity = 0;
    for (int c = 0; c < counted.length; c++) {
      rarity += counted[c] ? Math.log10(1 + total.numbers().get(c).doubleValue()) : 0;
    }
    return rarity;
  }

  private void search(CellCut total, BigDecimal[] sum, int row) {
    if (solutions > 1 || ++steps >= MOST_STEPS || !mayMake(total, sum, row)) {
      return;
    }
    if (row == rows.size()) {
      solutions++;
      found = new ArrayList<>(open);
      found.add(total);
      return;
    }
    for (CellCut way : rows.get(row)) {
      open.add(way);
      search(total, plus(sum, numbers(way)), row + 1);
      open.remove(open.size() - 1);
    }
  }

  /** Whether no column is past its total and each can still reach it. */
  private boolean mayMake(CellCut total, BigDecimal[] sum, int row) {
    for (int c = 0; c < counted.length; c++) {
      BigDecimal left = counted[c] ? total.numbers().get(c).subtract(sum[c]) : BigDecimal.ZERO;
      if (left.signum() < 0 || left.compareTo(most.get(row)[c]) > 0) {
        return false;
      }
    }
    return true;
  }

  private BigDecimal[] largest(List<CellCut> ways) {
    BigDecimal[] out = zeros();
    for (CellCut way : ways) {
      BigDecimal[] numbers = numbers(way);
      for (int c = 0; c < out.length; c++) {
        out[c] = out[c].max(numbers[c]);
      }
    }
    return out;
  }

  private BigDecimal[] numbers(CellCut way) {
    BigDecimal[] out = zeros();
    for (int c = 0; c < out.length; c++) {
      BigDecimal number = way.numbers().get(c);
      out[c] = counted[c] && number != null ? number : BigDecimal.ZERO;
    }
    return out;
  }

  private BigDecimal[] zeros() {
    BigDecimal[] out = new BigDecimal[counted.length];
    Arrays.fill(out, BigDecimal.ZERO);
    return out;
  }

  private static BigDecimal[] plus(BigDecimal[] a, BigDecimal[] b) {
    BigDecimal[] out = new BigDecimal[a.length];
    for (int c = 0; c < out.length; c++) {
      out[c] = a[c].add(b[c]);
    }
    return out;
  }
}
