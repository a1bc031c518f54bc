package org.figurebook.render.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Marks put elsewhere. */
public final class Moved {
  private Moved() {}

  /** The same mark, moved to the right and down. */
  public static Mark by(Mark mark, double dx, double dy) {
    return scaled(mark, 1, dx, dy);
  }

  /** The same mark, made larger or smaller, then moved to the right and down. */
  public static Mark scaled(Mark mark, double scale, double dx, double dy) {
    AffineTransform transform = new AffineTransform(scale, 0, 0, scale, dx, dy);
    if (mark instanceof Mark.Fill fill) {
      return new Mark.Fill(move(fill.shape(), transform), fill.color());
    }
    if (mark instanceof Mark.Line line) {
      double width = line.width() * scale;
      return new Mark.Line(move(line.shape(), transform), line.color(), width, line.dash() * scale);
    }
    Mark.Text text = (Mark.Text) mark;
    return new Mark.Text(
        text.text(),
        text.x() * scale + dx,
        text.y() * scale + dy,
        text.size() * scale,
        text.bold(),
        text.color());
  }

  private static Shape move(Shape shape, AffineTransform transform) {
    return new Path2D.Double(shape, transform);
  }
}
