package org.figurebook.render.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.report.Chart.Kind;

/** Charts whose values grow upwards: columns, lines, areas. */
final class UprightChart {
  private static final double TICK_GAP = 5;
  private static final double AIR = 12;
  private static final int LABEL_LINES = 3;

  private final Sheet sheet;
  private final Pen pen;
  private final double height;

  /**
   * @param height of the area between the axes
   */
  UprightChart(Sheet sheet, double height) {
    this.sheet = sheet;
    this.pen = sheet.pen();
    this.height = height;
  }

  /** Whether the categories' names fit under columns. */
  static boolean suits(Sheet sheet) {
    if (Folding.isTime(sheet.chart())) {
      return true;
    }
    int count = sheet.chart().categories().size();
    double slot = (sheet.width() - 40) / Math.max(1, count) - 6;
    return count <= 8
        && sheet.chart().categories().stream()
            .allMatch(
                name ->
                    sheet.pen().wrap(name, slot, 9, Look.CHART_LABEL, false).size() <= LABEL_LINES);
  }

  /**
   * Draws it.
   *
   * @return the height used
   */
  double draw(double top) {
    boolean lines = isLines();
    boolean area = sheet.chart().kind() == Kind.AREA;
    boolean many = sheet.chart().series().size() > 1;
    EndLabels ends = new EndLabels(sheet);
    double y = top + new Legend(sheet, lines && !area).draw(top, many && !lines);
    y += axisTitle(y);
    Scale scale = sheet.scale();
    double left = ticksWidth(scale) + TICK_GAP;
    double right = lines && many ? ends.width() : 4;
    Rectangle2D box = new Rectangle2D.Double(left, y, sheet.width() - left - right, height);
    Canvas canvas = new Canvas(sheet.chart(), scale, true, box);
    if (lines) {
      if (area) {
        new Areas(sheet).draw(canvas);
      } else {
        canvas.draw(Renderers.lines(sheet, canvas.slot()), pen);
      }
      new PointLabels(sheet).draw(canvas);
      if (many) {
        ends.draw(canvas);
      }
    } else {
      canvas.draw(Renderers.bars(sheet, box.getWidth()), pen);
      new ColumnLabels(sheet).draw(canvas);
    }
    tickLabels(canvas, left);
    return y - top + height + categoryLabels(canvas);
  }

  private boolean isLines() {
    return sheet.chart().kind() == Kind.LINE || sheet.chart().kind() == Kind.AREA;
  }

  private double axisTitle(double y) {
    pen.text(sheet.valueTitle(), 0, y + Sheet.LINE, Look.CHART_LABEL, false, Look.MUTED);
    return (sheet.valueTitle().isEmpty() ? 0 : Sheet.LINE) + AIR;
  }

  private double ticksWidth(Scale scale) {
    return scale.ticks().stream()
        .mapToDouble(t -> sheet.labelWidth(sheet.tick(t, scale)))
        .max()
        .orElse(0);
  }

  private void tickLabels(Canvas canvas, double left) {
    for (double tick : canvas.scale().ticks()) {
      double y = canvas.value(tick) + Look.CHART_LABEL * 0.36;
      pen.textBefore(
          sheet.tick(tick, canvas.scale()),
          left - TICK_GAP,
          y,
          Look.CHART_LABEL,
          false,
          Look.MUTED);
    }
  }

  /** Names under the columns: wrapped, or every few of them when they are years. */
  private double categoryLabels(Canvas canvas) {
    List<String> names = sheet.chart().categories();
    double base = canvas.area().getMaxY() + Sheet.LINE + 2;
    int most = 1;
    int every = everyHowMany(canvas);
    for (int i = 0; i < names.size(); i++) {
      if ((names.size() - 1 - i) % every != 0) {
        continue;
      }
      double room = Math.max(canvas.slot() * every - 6, sheet.labelWidth("0000"));
      List<String> wrapped = pen.wrap(names.get(i), room, LABEL_LINES, Look.CHART_LABEL, false);
      for (int l = 0; l < wrapped.size(); l++) {
        double y = base + l * Sheet.LINE;
        pen.textAround(wrapped.get(l), canvas.middle(i), y, Look.CHART_LABEL, false, Look.INK);
      }
      most = Math.max(most, wrapped.size());
    }
    return most * Sheet.LINE + 5;
  }

  private int everyHowMany(Canvas canvas) {
    if (!Folding.isTime(sheet.chart())) {
      return 1;
    }
    List<Double> widths = new ArrayList<>();
    sheet.chart().categories().forEach(name -> widths.add(sheet.labelWidth(name)));
    double widest = widths.stream().mapToDouble(w -> w).max().orElse(0);
    return (int) Math.max(1, Math.ceil((Math.min(widest, 60) + 6) / canvas.slot()));
  }
}
