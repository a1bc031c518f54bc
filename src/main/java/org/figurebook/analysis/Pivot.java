package org.figurebook.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Series side by side: rows by years.
 *
 * @param years the columns
 * @param rows the rows
 * @param totals sum of each column; null where no row has a value
 */
public record Pivot(List<Year> years, List<Row> rows, List<BigDecimal> totals) {
  public Pivot {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
    totals = Collections.unmodifiableList(new ArrayList<>(totals));
  }

  public boolean isEmpty() {
    return rows.isEmpty() || years.isEmpty();
  }

  /** Index of the last year that some row has a settled value for; -1 when there is none. */
  public int lastSettledYear() {
    for (int year = years.size() - 1; year >= 0; year--) {
      int column = year;
      if (rows.stream().anyMatch(row -> row.isSettled(column))) {
        return year;
      }
    }
    return -1;
  }

  /**
   * A row.
   *
   * @param series the series
   * @param points its value in each year; null where it has none
   * @param growth change of each value from the year before in percent; null where either is
   *     missing, covers a part of its year, or is a limit
   * @param shares share of each value in its column's total in percent; null where missing
   */
  public record Row(
      Series series, List<Point> points, List<BigDecimal> growth, List<BigDecimal> shares) {
    public Row {
      points = Collections.unmodifiableList(new ArrayList<>(points));
      growth = Collections.unmodifiableList(new ArrayList<>(growth));
      shares = Collections.unmodifiableList(new ArrayList<>(shares));
    }

    boolean isSettled(int year) {
      return points.get(year) != null && points.get(year).isSettled();
    }
  }
}
