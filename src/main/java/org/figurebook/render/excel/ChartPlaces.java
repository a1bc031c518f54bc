package org.figurebook.render.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.figurebook.report.Chart;
import org.figurebook.report.Theme;

/** Finds room for charts: beside their table, or under it where the table is wide. */
final class ChartPlaces {
  static final int COLUMNS = 7;
  static final int ROWS = 19;
  private static final int SMALL_ACROSS = 2;
  private static final int SMALL_COLUMNS = 4;
  private static final int SMALL_ROWS = 11;

  /** Tables wider than this, in digits, have their charts under them. */
  private static final double WIDE = 130;

  private record Placed(Chart chart, ChartData data, String format, int row) {}

  private final ThemePage page;
  private final boolean beside;
  private final int firstColumn;
  private final List<Placed> charts = new ArrayList<>();
  private int nextRow;

  ChartPlaces(ThemePage page, Theme theme) {
    this.page = page;
    int columns =
        theme.tables().stream()
            .mapToInt(
                table ->
                    (table.rows().stream().allMatch(r -> r.group().isEmpty()) ? 1 : 2)
                        + table.columns().size())
            .max()
            .orElse(0);
    this.beside = columns * 13 + 20 <= WIDE;
    this.firstColumn = beside ? Math.max(7, columns + 1) : 0;
  }

  /** A table and its charts begin. */
  void startBlock() {
    nextRow = page.next();
  }

  /**
   * Makes room for a chart.
   *
   * @param format number format of its values
   */
  void add(Chart chart, ChartData data, String format) {
    if (!beside) {
      nextRow = page.next();
    }
    boolean small = chart.kind() == Chart.Kind.SMALL_MULTIPLES;
    charts.add(new Placed(chart, data, format, nextRow));
    nextRow += (small ? smallRows(chart) : ROWS) + 1;
    if (!beside) {
      page.skipTo(nextRow);
    }
  }

  /** The next table starts under everything. */
  void endBlock() {
    page.skipTo(nextRow);
  }

  /** Draws the charts, once all cells have their values. */
  void draw(Book book) {
    for (Placed placed : charts) {
      NativeChart drawing =
          new NativeChart(book, page.sheet(), placed.chart(), placed.data(), placed.format());
      if (placed.chart().kind() == Chart.Kind.SMALL_MULTIPLES) {
        drawSmall(drawing, placed);
      } else {
        drawing.draw(anchor(firstColumn, placed.row(), COLUMNS, ROWS));
      }
    }
  }

  private void drawSmall(NativeChart drawing, Placed placed) {
    page.aside(placed.row(), firstColumn, placed.chart().title(), Look.HEADING);
    double highest = ceiling(placed.chart(), placed.format());
    for (int s = 0; s < placed.chart().series().size(); s++) {
      int column = firstColumn + s % SMALL_ACROSS * SMALL_COLUMNS;
      int row = placed.row() + 1 + s / SMALL_ACROSS * SMALL_ROWS;
      drawing.drawOne(anchor(column, row, SMALL_COLUMNS, SMALL_ROWS), s, highest);
    }
  }

  private static int smallRows(Chart chart) {
    return 1 + (chart.series().size() + SMALL_ACROSS - 1) / SMALL_ACROSS * SMALL_ROWS;
  }

  /** A round number not below any value of a chart, as the sheet has values. */
  private static double ceiling(Chart chart, String format) {
    double largest =
        chart.series().stream()
            .flatMap(series -> series.values().stream())
            .filter(Objects::nonNull)
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(1);
    double shown = Math.max(format.endsWith("%") ? largest / 100 : largest, 1e-6);
    double unit = Math.pow(10, Math.floor(Math.log10(shown)));
    return Math.ceil(shown / unit * 2) / 2 * unit;
  }

  private static XSSFClientAnchor anchor(int column, int row, int columns, int rows) {
    return new XSSFClientAnchor(0, 0, 0, 0, column, row, column + columns, row + rows);
  }
}
