package org.figurebook.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Lays series out as rows by years with Tablesaw. Values go in as numbers already read: Tablesaw's
 * own parser drops commas and divides percentages. A sum over nothing is 0 to Tablesaw and missing
 * here.
 */
public final class PivotBuilder {
  private static final String ROW = "row";
  private static final String YEAR = "year";
  private static final String VALUE = "value";

  private final List<Series> series;
  private final List<Year> years;

  /**
   * A pivot of some series.
   *
   * @param series the rows, in order
   * @param years the columns, in order
   */
  public PivotBuilder(List<Series> series, List<Year> years) {
    this.series = series;
    this.years = years;
  }

  /**
   * Has Tablesaw look for its readers and writers, which takes it a while the first time and none
   * of which are used here. Called beside other work, so that nobody waits for it.
   */
  public static void prepare() {
    Table.create();
  }

  /** The pivot. */
  public Pivot build() {
    if (series.isEmpty() || years.isEmpty()) {
      return new Pivot(years, List.of(), Collections.nCopies(years.size(), null));
    }
    Table values = values();
    if (values.isEmpty()) {
      return new Pivot(years, List.of(), Collections.nCopies(years.size(), null));
    }
    List<BigDecimal> totals = totals(values);
    Table wide = values.pivot(ROW, YEAR, VALUE, AggregateFunctions.first);
    Map<String, Integer> place = new TreeMap<>();
    for (int i = 0; i < wide.rowCount(); i++) {
      place.put(wide.stringColumn(ROW).get(i), i);
    }
    List<DoubleColumn> growth = new ArrayList<>();
    List<DoubleColumn> shares = new ArrayList<>();
    for (int year = 0; year < years.size(); year++) {
      growth.add(growth(wide, years.get(year)));
      shares.add(share(wide, years.get(year), totals.get(year)));
    }
    List<Pivot.Row> rows = new ArrayList<>();
    for (int row = 0; row < series.size(); row++) {
      rows.add(row(series.get(row), place.get(String.valueOf(row)), growth, shares));
    }
    return new Pivot(years, rows, totals);
  }

  private Pivot.Row row(
      Series one, Integer place, List<DoubleColumn> growth, List<DoubleColumn> shares) {
    List<Point> points = new ArrayList<>();
    List<BigDecimal> changes = new ArrayList<>();
    List<BigDecimal> parts = new ArrayList<>();
    for (int year = 0; year < years.size(); year++) {
      Point point = one.at(years.get(year)).orElse(null);
      Point before = one.at(years.get(year).previous()).orElse(null);
      points.add(point);
      boolean trend =
          place != null
              && isComparable(point)
              && isComparable(before)
              && !one.breaksBetween(before.year(), point.year());
      changes.add(trend ? decimal(growth.get(year), place) : null);
      parts.add(place == null ? null : decimal(shares.get(year), place));
    }
    return new Pivot.Row(one, points, changes, parts);
  }

  /** A part of a year and a ceiling are no ends of a change. */
  private static boolean isComparable(Point point) {
    return point != null
        && (point.standing() == Point.Standing.FINAL
            || point.standing() == Point.Standing.ESTIMATE);
  }

  /** The values one a line: row, year, value. */
  private Table values() {
    StringColumn rows = StringColumn.create(ROW);
    StringColumn columns = StringColumn.create(YEAR);
    DoubleColumn values = DoubleColumn.create(VALUE);
    for (int row = 0; row < series.size(); row++) {
      for (Year year : years) {
        Point point = series.get(row).at(year).orElse(null);
        if (point != null) {
          rows.append(String.valueOf(row));
          columns.append(year.text());
          values.append(point.value().doubleValue());
        }
      }
    }
    return Table.create(rows, columns, values);
  }

  private List<BigDecimal> totals(Table values) {
    Table sums = values.summarize(VALUE, AggregateFunctions.sum, AggregateFunctions.count).by(YEAR);
    Map<String, BigDecimal> byYear = new TreeMap<>();
    for (Row sum : sums) {
      if (sum.getDouble("Count [" + VALUE + "]") > 0) {
        byYear.put(sum.getString(YEAR), rounded(sum.getDouble("Sum [" + VALUE + "]")));
      }
    }
    return years.stream().map(year -> byYear.get(year.text())).toList();
  }

  private DoubleColumn growth(Table wide, Year year) {
    DoubleColumn now = column(wide, year);
    DoubleColumn before = column(wide, year.previous());
    return now.subtract(before).divide(before).multiply(100);
  }

  private DoubleColumn share(Table wide, Year year, BigDecimal total) {
    double all = total == null || total.signum() == 0 ? Double.NaN : total.doubleValue();
    return column(wide, year).divide(all).multiply(100);
  }

  private static DoubleColumn column(Table wide, Year year) {
    return wide.containsColumn(year.text())
        ? wide.doubleColumn(year.text())
        : DoubleColumn.create(year.text(), wide.rowCount());
  }

  private static BigDecimal decimal(DoubleColumn column, int row) {
    double value = column.getDouble(row);
    return Double.isNaN(value) || Double.isInfinite(value) ? null : rounded(value);
  }

  private static BigDecimal rounded(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    BigDecimal plain = rounded.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
