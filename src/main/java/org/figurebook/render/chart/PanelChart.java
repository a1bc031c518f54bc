package org.figurebook.render.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.TreeSet;
import org.figurebook.report.Chart;
import org.figurebook.report.Chart.Kind;
import org.figurebook.report.Chart.Series;

/** Small multiples: one small chart a series, all on one scale. */
final class PanelChart {
  private static final double GAP = 16;
  private static final double HEIGHT = 62;
  private static final double SIZE = Look.CHART_LABEL;

  private final Sheet sheet;
  private final Pen pen;

  PanelChart(Sheet sheet) {
    this.sheet = sheet;
    this.pen = sheet.pen();
  }

  /**
   * Draws it.
   *
   * @return the height used
   */
  double draw(double top) {
    List<Series> all = sheet.chart().series();
    int columns = sheet.width() < 360 ? 2 : all.size() <= 4 ? 2 : all.size() <= 9 ? 3 : 4;
    double width = (sheet.width() - GAP * (columns - 1)) / columns;
    double y = top + new Legend(sheet, true).draw(top, false);
    pen.text(sheet.valueTitle(), 0, y + Sheet.LINE, SIZE, false, Look.MUTED);
    y += sheet.valueTitle().isEmpty() ? 0 : Sheet.LINE + 4;
    for (int from = 0; from < all.size(); from += columns) {
      List<Series> row = all.subList(from, Math.min(all.size(), from + columns));
      int lines = row.stream().mapToInt(s -> title(s, width).size()).max().orElse(1);
      double plotTop = y + lines * Sheet.LINE + 10;
      for (int i = 0; i < row.size(); i++) {
        panel(row.get(i), i * (width + GAP), y, plotTop, width);
      }
      y = plotTop + HEIGHT + Sheet.LINE + 12;
    }
    return y - top;
  }

  private List<String> title(Series series, double width) {
    return pen.wrap(series.name(), width, 2, SIZE, true);
  }

  private void panel(Series series, double x, double y, double plotTop, double width) {
    List<String> title = title(series, width);
    for (int l = 0; l < title.size(); l++) {
      pen.text(title.get(l), x, y + (l + 1) * Sheet.LINE, SIZE, true, Look.INK);
    }
    Scale scale = sheet.scale();
    double left =
        scale.ticks().stream()
            .mapToDouble(t -> sheet.labelWidth(sheet.tick(t, scale)))
            .max()
            .orElse(0);
    Rectangle2D box =
        new Rectangle2D.Double(
            x + left + 4, plotTop, width - left - 4 - PanelLabels.room(sheet), HEIGHT);
    Sheet one = new Sheet(only(series), sheet.language(), pen, sheet.width(), sheet.decimals());
    Canvas canvas = new Canvas(one.chart(), scale, true, box);
    canvas.draw(
        Folding.isTime(one.chart())
            ? Renderers.lines(one, canvas.slot())
            : Renderers.bars(one, box.getWidth()),
        pen);
    axes(one, canvas, x + left);
    new PanelLabels(one).draw(canvas);
  }

  /** Lowest, zero and highest tick; first and last category. */
  private void axes(Sheet one, Canvas canvas, double right) {
    Scale scale = canvas.scale();
    for (double tick : new TreeSet<>(List.of(scale.low() + 0.0, 0.0, scale.high()))) {
      double y = canvas.value(tick) + SIZE * 0.36;
      if (tick != 0 || scale.low() == 0 || -scale.low() > (scale.high() - scale.low()) / 5) {
        pen.textBefore(sheet.tick(tick, scale), right, y, SIZE, false, Look.MUTED);
      }
    }
    List<String> names = one.chart().categories();
    double base = canvas.area().getMaxY() + Sheet.LINE + 1;
    double half = canvas.area().getWidth() / 2 - 4;
    String first = pen.wrap(names.get(0), half, 1, SIZE, false).get(0);
    pen.text(first, canvas.area().getMinX(), base, SIZE, false, Look.MUTED);
    if (names.size() > 1) {
      String last = pen.wrap(names.get(names.size() - 1), half, 1, SIZE, false).get(0);
      pen.textBefore(last, canvas.area().getMaxX(), base, SIZE, false, Look.MUTED);
    }
  }

  private Chart only(Series series) {
    Chart chart = sheet.chart();
    return new Chart(
        chart.id(),
        chart.table(),
        Kind.LINE,
        chart.title(),
        chart.subtitle(),
        chart.categoryAxis(),
        chart.valueAxis(),
        chart.categories(),
        List.of(series),
        chart.alternative());
  }
}
