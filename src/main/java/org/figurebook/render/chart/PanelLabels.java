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
    double y = canvas.value(values.get(last).doubleValue()) + SIZE * 0.36;
    String text = sheet.label(values.get(last));
    pen.text(text, canvas.middle(last) + 5, y, SIZE, true, Look.INK);
  }

  /** Room to the right of the last category that the widest label takes. */
  static double room(Sheet sheet) {
    return 4
        + sheet
            .values()
            .mapToDouble(value -> sheet.pen().width(sheet.label(value), SIZE, true))
            .max()
            .orElse(0);
  }
}
