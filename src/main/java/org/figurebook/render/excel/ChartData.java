package org.figurebook.render.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.figurebook.report.Chart;

/**
 * The cells a native chart draws. They are the cells of the table itself where these stand in the
 * order of the chart. Otherwise, or where a line must have a gap, a small table beside the chart
 * takes them from there by formulas: a line would draw text such as {@code [x]} as zero.
 *
 * @param categories cells of the category labels
 * @param names cell of each series' name
 * @param values cells of each series' values
 */
record ChartData(
    CellRangeAddress categories, List<CellRangeAddress> names, List<CellRangeAddress> values) {

  ChartData {
    names = List.copyOf(names);
    values = List.copyOf(values);
  }

  /** The cells of a chart; writes the small table where one is needed. */
  static ChartData of(Book book, ThemePage page, PlacedTable placed, Chart chart) {
    CellFinder finder = new CellFinder(book, placed, chart);
    ChartData direct = finder.direct();
    return direct != null && !needsGaps(chart) ? direct : copied(book, page, finder, chart);
  }

  /** A line over missing values needs true gaps; a missing bar is no bar either way. */
  private static boolean needsGaps(Chart chart) {
    boolean line =
        chart.kind() == Chart.Kind.LINE
            || chart.kind() == Chart.Kind.AREA
            || chart.kind() == Chart.Kind.SMALL_MULTIPLES;
    return line && chart.series().stream().anyMatch(series -> series.values().contains(null));
  }

  private static ChartData copied(Book book, ThemePage page, CellFinder finder, Chart chart) {
    page.line(Look.HEADING, book.word("workbook.chart.data", chart.title()));
    page.line(Look.QUIET_LINE, book.word("workbook.chart.data.about"));
    boolean seriesAreRows = finder.seriesAreRows();
    List<String> series = chart.series().stream().map(Chart.Series::name).toList();
    List<String> across = seriesAreRows ? chart.categories() : series;
    List<String> down = seriesAreRows ? series : chart.categories();
    int header = page.advance();
    List<String> labels = labels(book, chart, across);
    for (int c = 0; c < labels.size(); c++) {
      page.text(header, c, labels.get(c), c == 0 ? Look.HEADER : Look.HEADER_NUMBER);
    }
    for (int r = 0; r < down.size(); r++) {
      int row = page.advance();
      page.text(row, 0, down.get(r), Look.WRAPPED);
      for (int c = 0; c < across.size(); c++) {
        value(page, finder, chart, row, c + 1, seriesAreRows ? r : c, seriesAreRows ? c : r);
      }
    }
    int last = page.next() - 1;
    String name = book.tableName(chart.id() + "_data");
    MarkedTable.mark(page.sheet(), name, header, last, labels, false, false);
    page.blank();
    return cells(header, down.size(), across.size(), seriesAreRows);
  }

  /** The cells of the small table under its header row. */
  private static ChartData cells(int header, int down, int across, boolean seriesAreRows) {
    CellRangeAddress left = new CellRangeAddress(header + 1, header + down, 0, 0);
    CellRangeAddress top = new CellRangeAddress(header, header, 1, across);
    List<CellRangeAddress> names = new ArrayList<>();
    List<CellRangeAddress> values = new ArrayList<>();
    for (int s = 1; s <= (seriesAreRows ? down : across); s++) {
      int row = header + s;
      names.add(
          seriesAreRows
              ? new CellRangeAddress(row, row, 0, 0)
              : new CellRangeAddress(header, header, s, s));
      values.add(
          seriesAreRows
              ? new CellRangeAddress(row, row, 1, across)
              : new CellRangeAddress(header + 1, header + down, s, s));
    }
    return new ChartData(seriesAreRows ? top : left, names, values);
  }

  private static List<String> labels(Book book, Chart chart, List<String> across) {
    List<String> labels = new ArrayList<>();
    labels.add(
        chart.categoryAxis().isEmpty()
            ? book.word("workbook.chart.category")
            : chart.categoryAxis());
    labels.addAll(across);
    return Column.distinct(labels, n -> book.word("workbook.table.nameless", n));
  }

  /** A value by formula; nothing where there is none, since only an empty cell is a gap. */
  private static void value(
      ThemePage page,
      CellFinder finder,
      Chart chart,
      int row,
      int column,
      int series,
      int category) {
    BigDecimal value = chart.series().get(series).values().get(category);
    if (value == null) {
      return;
    }
    String cell = finder.cell(series, category);
    if (cell == null) {
      page.number(row, column, finder.shown(value), Look.NUMBER, finder.format());
    } else {
      String formula = "IF(ISNUMBER(" + cell + ")," + cell + ",NA())";
      page.formula(row, column, formula, Look.FOLLOWING, finder.format());
    }
  }
}
