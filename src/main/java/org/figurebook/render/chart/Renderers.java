package org.figurebook.render.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Objects;
import org.figurebook.report.Chart;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;

/** JFreeChart's renderers in the report's look: flat bars, hatched or dashed where provisional. */
final class Renderers {
  private static final double WIDEST_BAR = 46;
  private static final double CLOSEST_DOTS = 9;

  private Renderers() {}

  /** Bars side by side, or on top of each other. */
  static CategoryItemRenderer bars(Sheet sheet, double axisLength) {
    return sheet.isStacked()
        ? flat(new StackedBars(sheet.chart(), sheet.colours()), axisLength)
        : flat(new Bars(sheet.chart(), sheet.colours()), axisLength);
  }

  private static BarRenderer flat(BarRenderer renderer, double axisLength) {
    renderer.setShadowVisible(false);
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setItemMargin(Canvas.BAR_GAP);
    renderer.setMaximumBarWidth(WIDEST_BAR / axisLength);
    return renderer;
  }

  /**
   * Lines with a dot at each value; where categories are close together, only where a line ends,
   * stands alone or is provisional.
   *
   * @param slot room that a category has
   */
  static LineAndShapeRenderer lines(Sheet sheet, double slot) {
    return new Lines(sheet.chart(), sheet.colours(), true, slot >= CLOSEST_DOTS);
  }

  static LineAndShapeRenderer dots(Sheet sheet) {
    return new Lines(sheet.chart(), sheet.colours(), false, true);
  }

  /** A circle around the origin. */
  static Shape dot(double radius) {
    return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
  }

  private static Paint paint(Chart chart, List<Color> colours, int series, int category) {
    Color color = colours.get(series);
    return chart.series().get(series).provisional().get(category) ? new Hatch(color) : color;
  }

  private static final class Bars extends BarRenderer {
    private final transient Chart chart;
    private final transient List<Color> colours;

    Bars(Chart chart, List<Color> colours) {
      this.chart = chart;
      this.colours = colours;
      setDrawBarOutline(false);
    }

    @Override
    public Paint getItemPaint(int series, int category) {
      return paint(chart, colours, series, category);
    }
  }

  /** Stacked bars are parted by a line of paper, so that neighbours part in grey print too. */
  private static final class StackedBars extends StackedBarRenderer {
    private final transient Chart chart;
    private final transient List<Color> colours;

    StackedBars(Chart chart, List<Color> colours) {
      this.chart = chart;
      this.colours = colours;
      setDrawBarOutline(true);
      setDefaultOutlinePaint(Look.PAPER);
      setDefaultOutlineStroke(new BasicStroke((float) Look.THIN));
    }

    @Override
    public Paint getItemPaint(int series, int category) {
      return paint(chart, colours, series, category);
    }
  }

  /** Lines, dashed towards a provisional value, whose dot is hollow. */
  private static final class Lines extends LineAndShapeRenderer {
    private static final double DOT = 2.4;
    private final transient Chart chart;
    private final transient List<Color> colours;

    private final boolean everyDot;

    Lines(Chart chart, List<Color> colours, boolean joined, boolean everyDot) {
      super(joined, true);
      this.everyDot = everyDot;
      this.chart = chart;
      this.colours = colours;
      setDrawOutlines(true);
      setUseFillPaint(true);
      setDefaultShape(dot(joined ? DOT : DOT * 1.6), false);
      setAutoPopulateSeriesShape(false);
    }

    @Override
    public Paint getItemPaint(int series, int category) {
      return colours.get(series);
    }

    @Override
    public Paint getItemOutlinePaint(int series, int category) {
      return colours.get(series);
    }

    @Override
    public Paint getItemFillPaint(int series, int category) {
      return isProvisional(series, category) ? Look.PAPER : colours.get(series);
    }

    @Override
    public Stroke getItemStroke(int series, int category) {
      return isProvisional(series, category)
          ? new BasicStroke(
              (float) Look.THICK,
              BasicStroke.CAP_BUTT,
              BasicStroke.JOIN_ROUND,
              10,
              new float[] {3},
              0)
          : new BasicStroke((float) Look.THICK, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    @Override
    public Stroke getItemOutlineStroke(int series, int category) {
      return new BasicStroke(1.2f);
    }

    @Override
    public boolean getItemShapeVisible(int series, int category) {
      return everyDot
          || isAlone(series, category)
          || isLast(series, category)
          || isProvisional(series, category);
    }

    private boolean isProvisional(int series, int category) {
      return chart.series().get(series).provisional().get(category);
    }

    private boolean isLast(int series, int category) {
      var values = chart.series().get(series).values();
      return values.subList(category + 1, values.size()).stream().allMatch(Objects::isNull);
    }

    private boolean isAlone(int series, int category) {
      var values = chart.series().get(series).values();
      boolean before = category > 0 && values.get(category - 1) != null;
      boolean after = category + 1 < values.size() && values.get(category + 1) != null;
      return !before && !after;
    }
  }
}
