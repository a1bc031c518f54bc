package org.figurebook.render.chart;

import java.math.BigDecimal;
import java.util.List;

/** The last value of a small chart, or a word that there is none. */
final class PanelLabels {
  private static final double SIZE = Look.CHART_LABEL - 0.4;
  private final Sheet sheet;

  PanelLabels(Sheet sheet) {
    this.sheet = sheet;
  }

  void draw(Canvas canvas) {
    List<BigDecimal> values = sheet.chart().series().get(0).values();
    int last = values.size() - 1;
    while (last >= 0 && values.get(last) == null) {
      last--;
    }
    Pen pen = sheet.pen();
    if (last < 0) {
      double x = canvas.area().getCenterX();
      pen.textAround("[x]", x, canvas.area().getCenterY(), SIZE, false, Look.MUTED);
      return;
    }
    String text = sheet.label(values.get(last));
    double half = pen.width(text, SIZE, false) / 2;
    double x =
        Math.min(
            Math.max(canvas.middle(last), canvas.area().getMinX() + half),
            canvas.area().getMaxX() + 4 - half);
    pen.textAround(text, x, canvas.value(values.get(last).doubleValue()) - 5, SIZE, true, Look.INK);
  }
}
