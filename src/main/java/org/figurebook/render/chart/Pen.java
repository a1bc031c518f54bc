package org.figurebook.render.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.render.font.LineBreaker;
import org.figurebook.render.font.Typeface;

/** Collects marks. Text is measured with the fonts it will be drawn with. */
public final class Pen {
  private final Typeface typeface;
  private final List<Mark> marks = new ArrayList<>();

  public Pen(Typeface typeface) {
    this.typeface = typeface;
  }

  /** What was drawn so far. */
  public List<Mark> marks() {
    return List.copyOf(marks);
  }

  public void add(Mark mark) {
    marks.add(mark);
  }

  public void fill(Shape shape, Color color) {
    marks.add(new Mark.Fill(shape, color));
  }

  public void box(double x, double y, double width, double height, Color color) {
    fill(new Rectangle2D.Double(x, y, width, height), color);
  }

  public void rule(double x1, double y1, double x2, double y2, Color color, double width) {
    marks.add(new Mark.Line(new Line2D.Double(x1, y1, x2, y2), color, width, 0));
  }

  /** Width of a text in points. */
  public double width(String text, double size, boolean bold) {
    return typeface.width(text, size, bold);
  }

  /** Text that starts at a point of the baseline. */
  public void text(String text, double x, double y, double size, boolean bold, Color color) {
    if (!text.isEmpty()) {
      marks.add(new Mark.Text(text, x, y, size, bold, color));
    }
  }

  /** Text that ends at a point of the baseline. */
  public void textBefore(String text, double x, double y, double size, boolean bold, Color color) {
    text(text, x - width(text, size, bold), y, size, bold, color);
  }

  /** Text centred on a point of the baseline. */
  public void textAround(String text, double x, double y, double size, boolean bold, Color color) {
    text(text, x - width(text, size, bold) / 2, y, size, bold, color);
  }

  /** Lines no wider than a limit. */
  public List<String> wrap(String text, double limit, int most, double size, boolean bold) {
    return LineBreaker.wrap(text, limit, most, piece -> width(piece, size, bold));
  }
}
