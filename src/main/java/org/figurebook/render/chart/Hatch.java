package org.figurebook.render.chart;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;

/**
 * The paint of provisional values: diagonal lines on a light shade. It is drawn as lines, not as a
 * pattern of pixels.
 */
record Hatch(Color color) implements Paint {
  private static final double DISTANCE = 4;

  /** Draws a rectangle hatched. */
  void draw(Rectangle2D area, Pen pen) {
    pen.fill(area, Look.lighter(color, 0.75));
    double first = area.getMinX() + area.getMinY();
    double last = area.getMaxX() + area.getMaxY();
    for (double sum = Math.ceil(first / DISTANCE) * DISTANCE; sum < last; sum += DISTANCE) {
      double left = Math.max(area.getMinX(), sum - area.getMaxY());
      double right = Math.min(area.getMaxX(), sum - area.getMinY());
      pen.add(
          new Mark.Line(
              new Line2D.Double(left, sum - left, right, sum - right), color, Look.THIN, 0));
    }
    pen.add(new Mark.Line(area, color, Look.THIN, 0));
  }

  @Override
  public PaintContext createContext(
      ColorModel model,
      Rectangle device,
      Rectangle2D user,
      AffineTransform transform,
      RenderingHints hints) {
    return color.createContext(model, device, user, transform, hints);
  }

  @Override
  public int getTransparency() {
    return OPAQUE;
  }
}
