package org.figurebook.render.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;

/** Stacked areas, each one shape: JFreeChart's are cut into pieces, and the cuts show. */
final class Areas {
  private final Sheet sheet;

  Areas(Sheet sheet) {
    this.sheet = sheet;
  }

  void draw(Canvas canvas) {
    canvas.grid(sheet.pen());
    int count = sheet.chart().categories().size();
    double[] floor = new double[count];
    List<Color> colours = sheet.colours();
    for (int s = 0; s < colours.size(); s++) {
      double[] top = floor.clone();
      for (int c = 0; c < count; c++) {
        top[c] += sheet.chart().series().get(s).values().get(c).doubleValue();
      }
      Path2D shape = new Path2D.Double();
      shape.moveTo(canvas.middle(0), canvas.value(floor[0]));
      for (int c = 0; c < count; c++) {
        shape.lineTo(canvas.middle(c), canvas.value(top[c]));
      }
      for (int c = count - 1; c >= 0; c--) {
        shape.lineTo(canvas.middle(c), canvas.value(floor[c]));
      }
      shape.closePath();
      sheet.pen().fill(shape, colours.get(s));
      sheet.pen().add(new Mark.Line(shape, Look.PAPER, Look.THIN, 0));
      floor = top;
    }
    canvas.zero(sheet.pen());
  }
}
