package org.figurebook.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * The graphics that JFreeChart draws on: keeps shapes as marks. Clipping is not needed and not
 * kept.
 */
final class RecordingGraphics extends ShapesOnlyGraphics {
  private final Pen pen;
  private AffineTransform transform = new AffineTransform();
  private Paint paint = Color.BLACK;
  private Stroke stroke = new BasicStroke(1);
  private Shape clip;

  RecordingGraphics(Pen pen) {
    this.pen = pen;
  }

  @Override
  public void fill(Shape shape) {
    if (paint instanceof Hatch hatch) {
      hatch.draw(shape.getBounds2D(), pen);
    } else if (paint instanceof Color color && color.getAlpha() > 0) {
      pen.fill(placed(shape), color);
    }
  }

  @Override
  public void draw(Shape shape) {
    if (stroke instanceof BasicStroke line) {
      Color color = paint instanceof Hatch hatch ? hatch.color() : (Color) paint;
      float[] dashes = line.getDashArray();
      double dash = dashes == null ? 0 : dashes[0];
      pen.add(new Mark.Line(placed(shape), color, line.getLineWidth(), dash));
    }
  }

  /** Shapes are reused by those who draw, so the mark keeps a copy. */
  private Shape placed(Shape shape) {
    return new Path2D.Double(shape, transform);
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    pen.box(x, y, width, height, Look.PAPER);
  }

  @Override
  public void drawRoundRect(int x, int y, int w, int h, int arcWidth, int arcHeight) {
    draw(new RoundRectangle2D.Double(x, y, w, h, arcWidth, arcHeight));
  }

  @Override
  public void fillRoundRect(int x, int y, int w, int h, int arcWidth, int arcHeight) {
    fill(new RoundRectangle2D.Double(x, y, w, h, arcWidth, arcHeight));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int angle) {
    draw(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int angle) {
    fill(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.PIE));
  }

  @Override
  public void drawPolyline(int[] xs, int[] ys, int count) {
    draw(polygon(xs, ys, count, false));
  }

  @Override
  public void drawPolygon(int[] xs, int[] ys, int count) {
    draw(polygon(xs, ys, count, true));
  }

  @Override
  public void fillPolygon(int[] xs, int[] ys, int count) {
    fill(polygon(xs, ys, count, true));
  }

  private static Shape polygon(int[] xs, int[] ys, int count, boolean closed) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < count; i++) {
      if (i == 0) {
        path.moveTo(xs[i], ys[i]);
      } else {
        path.lineTo(xs[i], ys[i]);
      }
    }
    if (closed && count > 0) {
      path.closePath();
    }
    return path;
  }

  @Override
  public Graphics create() {
    RecordingGraphics copy = new RecordingGraphics(pen);
    copy.transform = getTransform();
    copy.paint = paint;
    copy.stroke = stroke;
    copy.clip = clip;
    return copy;
  }

  @Override
  public void dispose() {
    // nothing is held
  }

  @Override
  public void setPaint(Paint value) {
    if (value != null) {
      paint = value;
    }
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public void setColor(Color value) {
    setPaint(value);
  }

  @Override
  public Color getColor() {
    return paint instanceof Color color ? color : ((Hatch) paint).color();
  }

  @Override
  public void setStroke(Stroke value) {
    stroke = value;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void transform(AffineTransform by) {
    transform.concatenate(by);
  }

  @Override
  public void setTransform(AffineTransform value) {
    transform = new AffineTransform(value);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public void clip(Shape value) {
    clip = value;
  }

  @Override
  public void setClip(Shape value) {
    clip = value;
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    clip = new Rectangle(x, y, width, height);
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip = new Rectangle(x, y, width, height);
  }

  @Override
  public Shape getClip() {
    return clip;
  }

  @Override
  public Rectangle getClipBounds() {
    return clip == null ? null : clip.getBounds();
  }
}
