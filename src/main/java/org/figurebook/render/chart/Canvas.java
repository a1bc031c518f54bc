package org.figurebook.render.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.figurebook.report.Chart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * One plot area: has JFreeChart draw grid and data into it, and knows where everything stands, so
 * that labels can be set beside it.
 */
final class Canvas {
  /** Part of a category's slot that stays empty. */
  static final double CATEGORY_GAP = 0.3;

  /** Part of a category's bars that are gaps between them. */
  static final double BAR_GAP = 0.06;

  private final Chart chart;
  private final Scale scale;
  private final boolean upright;
  private final Rectangle2D area;
  private final CategoryAxis categories = new CategoryAxis();
  private final NumberAxis values = new NumberAxis();

  /**
   * @param chart what is drawn
   * @param scale its value axis
   * @param upright whether values grow upwards; otherwise to the right
   * @param area the rectangle between the axes
   */
  Canvas(Chart chart, Scale scale, boolean upright, Rectangle2D area) {
    this.chart = chart;
    this.scale = scale;
    this.upright = upright;
    this.area = area;
    int count = Math.max(1, chart.categories().size());
    categories.setLowerMargin(CATEGORY_GAP / 2 / count);
    categories.setUpperMargin(CATEGORY_GAP / 2 / count);
    categories.setCategoryMargin(CATEGORY_GAP * (count - 1) / count);
    categories.setVisible(false);
    values.setVisible(false);
    values.setRange(scale.low(), scale.high());
    values.setTickUnit(new NumberTickUnit(scale.step()));
  }

  /** Draws grid lines, data and the zero line. */
  void draw(CategoryItemRenderer renderer, Pen pen) {
    grid(pen);
    data(renderer, pen);
    zero(pen);
  }

  private void data(CategoryItemRenderer renderer, Pen pen) {
    CategoryPlot plot = new CategoryPlot(dataset(), categories, values, renderer);
    plot.setOrientation(upright ? PlotOrientation.VERTICAL : PlotOrientation.HORIZONTAL);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(false);
    plot.draw(new RecordingGraphics(pen), area, null, null, null);
  }

  void zero(Pen pen) {
    line(0, Look.RULE, Look.THIN, pen);
  }

  void grid(Pen pen) {
    scale.ticks().stream().filter(t -> t != 0).forEach(t -> line(t, Look.HAIR, Look.HAIRLINE, pen));
  }

  private void line(double value, Color color, double width, Pen pen) {
    double at = value(value);
    if (upright) {
      pen.rule(area.getMinX(), at, area.getMaxX(), at, color, width);
    } else {
      pen.rule(at, area.getMinY(), at, area.getMaxY(), color, width);
    }
  }

  private DefaultCategoryDataset dataset() {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int s = 0; s < chart.series().size(); s++) {
      for (int c = 0; c < chart.categories().size(); c++) {
        data.addValue(chart.series().get(s).values().get(c), (Integer) s, (Integer) c);
      }
    }
    return data;
  }

  /** Position of a value along the value axis. */
  double value(double value) {
    RectangleEdge edge = upright ? RectangleEdge.LEFT : RectangleEdge.BOTTOM;
    return values.valueToJava2D(value, area, edge);
  }

  /** Middle of a category along the category axis. */
  double middle(int category) {
    return categories.getCategoryMiddle(category, chart.categories().size(), area, edge());
  }

  /** Middle of one of a category's bars that stand side by side. */
  double middle(int category, int series) {
    int bars = chart.series().size();
    double start = categories.getCategoryStart(category, chart.categories().size(), area, edge());
    double width = barSpace();
    double gap = bars > 1 ? width * BAR_GAP / (bars - 1) : 0;
    double bar = bars > 1 ? width * (1 - BAR_GAP) / bars : width;
    return start + series * (bar + gap) + bar / 2;
  }

  /** Width of a category's bars together. */
  double barSpace() {
    int count = chart.categories().size();
    return Math.abs(
        categories.getCategoryEnd(0, count, area, edge())
            - categories.getCategoryStart(0, count, area, edge()));
  }

  /** Room that a category has. */
  double slot() {
    double room = upright ? area.getWidth() : area.getHeight();
    return room / Math.max(1, chart.categories().size());
  }

  private RectangleEdge edge() {
    return upright ? RectangleEdge.BOTTOM : RectangleEdge.LEFT;
  }

  Rectangle2D area() {
    return area;
  }

  Chart chart() {
    return chart;
  }

  Scale scale() {
    return scale;
  }
}
