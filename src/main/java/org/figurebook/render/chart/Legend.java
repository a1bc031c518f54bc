package org.figurebook.render.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The key above a chart: the series in their order, then what hatching or dashes mean. */
final class Legend {
  private static final double SWATCH = 8;
  private static final double GAP = 14;

  private final Sheet sheet;
  private final boolean lines;

  /**
   * @param lines whether the series are lines rather than areas
   */
  Legend(Sheet sheet, boolean lines) {
    this.sheet = sheet;
    this.lines = lines;
  }

  private record Entry(String name, Color color, boolean provisional) {}

  /**
   * Draws the key.
   *
   * @param series whether the series are to be named here
   * @return the height it takes; 0 when there is nothing to explain
   */
  double draw(double top, boolean series) {
    List<Entry> entries = entries(series);
    double x = 0;
    double y = top + Sheet.LINE;
    for (Entry entry : entries) {
      double room = sheet.width() - SWATCH - 4;
      List<String> wrapped = sheet.pen().wrap(entry.name(), room, 2, Look.CHART_LABEL, false);
      double width = wrapped.stream().mapToDouble(sheet::labelWidth).max().orElse(0);
      if (x > 0 && x + SWATCH + 4 + width > sheet.width()) {
        x = 0;
        y += Sheet.LINE;
      }
      swatch(entry, x, y);
      for (String line : wrapped) {
        if (line != wrapped.get(0)) {
          y += Sheet.LINE;
        }
        sheet.pen().text(line, x + SWATCH + 4, y, Look.CHART_LABEL, false, Look.INK);
      }
      x += SWATCH + 4 + width + GAP;
    }
    return entries.isEmpty() ? 0 : y - top + 5;
  }

  private List<Entry> entries(boolean series) {
    List<Entry> entries = new ArrayList<>();
    List<Color> colours = sheet.colours();
    for (int i = 0; series && i < colours.size(); i++) {
      entries.add(new Entry(sheet.chart().series().get(i).name(), colours.get(i), false));
    }
    if (sheet.hasProvisional()) {
      entries.add(new Entry(sheet.words().get("chart-provisional"), Look.MUTED, true));
    }
    return entries;
  }

  private void swatch(Entry entry, double x, double baseline) {
    double middle = baseline - Look.CHART_LABEL * 0.36;
    if (lines) {
      double dash = entry.provisional() ? 2.4 : 0;
      sheet
          .pen()
          .add(
              new Mark.Line(
                  new java.awt.geom.Line2D.Double(x, middle, x + SWATCH, middle),
                  entry.color(),
                  Look.THICK,
                  dash));
      return;
    }
    Rectangle2D box = new Rectangle2D.Double(x, middle - SWATCH / 2, SWATCH, SWATCH);
    if (entry.provisional()) {
      new Hatch(entry.color()).draw(box, sheet.pen());
    } else {
      sheet.pen().fill(box, entry.color());
    }
  }
}
