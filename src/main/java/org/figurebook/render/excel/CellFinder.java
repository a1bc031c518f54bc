package org.figurebook.render.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.figurebook.report.Chart;
import org.figurebook.report.StatTable;
import org.figurebook.report.StatTable.Column.Kind;

/** Finds the cells of a table that a chart draws, whichever way round it draws them. */
final class CellFinder {
  private static final int NONE = -1;

  private final PlacedTable placed;
  private final StatTable table;
  private final Chart chart;
  private final ShownValues shown;
  private final boolean seriesAreRows;
  private final int[] seriesAt;
  private final int[] categoriesAt;

  CellFinder(Book book, PlacedTable placed, Chart chart) {
    this.placed = placed;
    this.table = placed.table();
    this.chart = chart;
    this.shown = new ShownValues(book, table);
    int[] rows = chart.categories().stream().mapToInt(this::row).toArray();
    int[] columns = chart.categories().stream().mapToInt(this::column).toArray();
    this.seriesAreRows = found(columns) > found(rows);
    this.categoriesAt = seriesAreRows ? columns : rows;
    this.seriesAt = new int[chart.series().size()];
    for (int s = 0; s < seriesAt.length; s++) {
      seriesAt[s] = series(chart.series().get(s));
    }
  }

  /** Whether a series is a row of the table rather than a column. */
  boolean seriesAreRows() {
    return seriesAreRows;
  }

  /** The address of the cell that holds a value; null when the table has no such cell. */
  String cell(int series, int category) {
    int s = seriesAt[series];
    int k = categoriesAt[category];
    if (s == NONE
        || k == NONE
        || !agrees(s, k, chart.series().get(series).values().get(category))) {
      return null;
    }
    return ThemePage.address(sheetRow(seriesAreRows ? s : k), sheetColumn(seriesAreRows ? k : s));
  }

  /** The table's own cells, when they stand as the chart needs them; otherwise null. */
  ChartData direct() {
    for (int s = 0; s < seriesAt.length; s++) {
      for (int k = 0; k < categoriesAt.length; k++) {
        if (cell(s, k) == null || k > 0 && categoriesAt[k] != categoriesAt[k - 1] + 1) {
          return null;
        }
      }
    }
    if (categoriesAt.length == 0 || seriesAt.length == 0) {
      return null;
    }
    int first = categoriesAt[0];
    int last = categoriesAt[categoriesAt.length - 1];
    List<CellRangeAddress> names = new ArrayList<>();
    List<CellRangeAddress> values = new ArrayList<>();
    for (int s : seriesAt) {
      names.add(name(s));
      values.add(values(s, first, last));
    }
    return new ChartData(categories(first, last), names, values);
  }

  /** A number of the chart as the sheet has it: of a percentage its share of one. */
  double shown(BigDecimal value) {
    return shown.percent() ? value.movePointLeft(2).doubleValue() : value.doubleValue();
  }

  String format() {
    return shown.format();
  }

  private CellRangeAddress categories(int first, int last) {
    int label = placed.stubColumns() - 1;
    return seriesAreRows
        ? new CellRangeAddress(
            placed.headerRow(), placed.headerRow(), sheetColumn(first), sheetColumn(last))
        : new CellRangeAddress(sheetRow(first), sheetRow(last), label, label);
  }

  private CellRangeAddress name(int series) {
    int row = seriesAreRows ? sheetRow(series) : placed.headerRow();
    int column = seriesAreRows ? placed.stubColumns() - 1 : sheetColumn(series);
    return new CellRangeAddress(row, row, column, column);
  }

  private CellRangeAddress values(int series, int first, int last) {
    return seriesAreRows
        ? new CellRangeAddress(
            sheetRow(series), sheetRow(series), sheetColumn(first), sheetColumn(last))
        : new CellRangeAddress(
            sheetRow(first), sheetRow(last), sheetColumn(series), sheetColumn(series));
  }

  private int series(Chart.Series series) {
    int named = seriesAreRows ? row(series.name()) : column(series.name());
    if (named != NONE) {
      return named;
    }
    int lines = seriesAreRows ? rows() : table.columns().size();
    for (int line = 0; line < lines; line++) {
      if (agrees(line, series)) {
        return line;
      }
    }
    return NONE;
  }

  private boolean agrees(int line, Chart.Series series) {
    for (int k = 0; k < categoriesAt.length; k++) {
      if (categoriesAt[k] == NONE || !agrees(line, categoriesAt[k], series.values().get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the cell of a series and a category shows a value of the chart. */
  private boolean agrees(int series, int category, BigDecimal value) {
    int row = seriesAreRows ? series : category;
    int column = seriesAreRows ? category : series;
    if (table.columns().get(column).kind() != Kind.VALUE) {
      return false;
    }
    BigDecimal sum = row == table.rows().size() ? sum(column) : value(row, column);
    if (value == null || sum == null) {
      return value == null && sum == null;
    }
    double difference = sum.doubleValue() / table.scale().doubleValue() - value.doubleValue();
    return Math.abs(difference) <= 0.5 * Math.pow(10, -table.decimals()) + 1e-9;
  }

  private BigDecimal value(int row, int column) {
    List<StatTable.Cell> cells = table.rows().get(row).cells();
    return column < cells.size() ? cells.get(column).value() : null;
  }

  private BigDecimal sum(int column) {
    BigDecimal sum = null;
    for (int row = 0; row < table.rows().size(); row++) {
      BigDecimal value = value(row, column);
      if (value != null) {
        sum = sum == null ? value : sum.add(value);
      }
    }
    return sum;
  }

  private int rows() {
    return table.rows().size() + (table.total() == null ? 0 : 1);
  }

  private int row(String label) {
    for (int r = 0; r < table.rows().size(); r++) {
      StatTable.Row row = table.rows().get(r);
      if (label.equals(row.label()) || label.equals(row.group() + " / " + row.label())) {
        return r;
      }
    }
    boolean total = table.total() != null && label.equals(table.total().label());
    return total ? table.rows().size() : NONE;
  }

  private int column(String label) {
    for (int c = 0; c < table.columns().size(); c++) {
      if (label.equals(table.columns().get(c).label())) {
        return c;
      }
    }
    return NONE;
  }

  private static int found(int[] places) {
    int found = 0;
    for (int place : places) {
      found += place == NONE ? 0 : 1;
    }
    return found;
  }

  private int sheetRow(int row) {
    return placed.firstRow() + row;
  }

  private int sheetColumn(int column) {
    return placed.column(column);
  }
}
