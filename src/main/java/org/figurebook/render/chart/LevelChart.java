package org.figurebook.render.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.figurebook.report.Chart.Kind;
import org.figurebook.report.Chart.Series;

/** Charts whose values grow to the right, one row a name: bars, ranked dots. */
final class LevelChart {
  private static final double SIZE = Look.CHART_LABEL;
  private static final double NAME_SHARE = 0.36;
  private static final int NAME_LINES = 3;
  private static final double BAR = 11;

  private final Sheet sheet;
  private final Pen pen;

  LevelChart(Sheet sheet) {
    this.sheet = sheet;
    this.pen = sheet.pen();
  }

  /**
   * Draws it.
   *
   * @return the height used
   */
  double draw(double top) {
    boolean dots = sheet.chart().kind() == Kind.RANKED_DOT;
    boolean many = sheet.chart().series().size() > 1;
    double y = top + new Legend(sheet, false).draw(top, many);
    List<List<String>> names = names();
    double left =
        6 + names.stream().flatMap(List::stream).mapToDouble(sheet::labelWidth).max().orElse(0);
    double row = rowHeight(names, dots);
    Scale scale = sheet.scale();
    double ticks = ticks(y);
    double room = valueRoom();
    double height = row * names.size();
    Rectangle2D box = new Rectangle2D.Double(left, y + ticks, sheet.width() - left - room, height);
    Canvas canvas = new Canvas(sheet.chart(), scale, false, box);
    if (dots) {
      leaders(canvas);
    }
    canvas.draw(dots ? Renderers.dots(sheet) : Renderers.bars(sheet, height), pen);
    tickLabels(canvas, y + ticks - 5);
    nameLabels(names, canvas, left - 6);
    valueLabels(canvas, dots);
    return y - top + ticks + height + 4;
  }

  private List<List<String>> names() {
    double limit = sheet.width() * NAME_SHARE;
    List<List<String>> names = new ArrayList<>();
    for (String name : sheet.chart().categories()) {
      names.add(pen.wrap(name, limit, NAME_LINES, SIZE, false));
    }
    return names;
  }

  private double rowHeight(List<List<String>> names, boolean dots) {
    int lines = names.stream().mapToInt(List::size).max().orElse(1);
    boolean beside = !dots && !sheet.isStacked();
    double bars = (beside ? sheet.chart().series().size() : 1) * BAR / (1 - Canvas.CATEGORY_GAP);
    return Math.max(Math.max(bars, 15), lines * Sheet.LINE + 5);
  }

  private double ticks(double y) {
    pen.text(sheet.valueTitle(), 0, y + Sheet.LINE, SIZE, false, Look.MUTED);
    return (sheet.valueTitle().isEmpty() ? 0 : Sheet.LINE) + Sheet.LINE + 6;
  }

  /** Room for the values to the right of the longest bar. */
  private double valueRoom() {
    double value =
        sheet.values().mapToDouble(v -> sheet.labelWidth(sheet.label(v))).max().orElse(0);
    double tick = sheet.labelWidth(sheet.tick(sheet.scale().high(), sheet.scale())) / 2;
    return Math.max(sheet.chart().kind() == Kind.SHARE_BAR ? 0 : value + 10, tick + 2);
  }

  private double widestLabel() {
    double widest =
        sheet.values().mapToDouble(v -> sheet.labelWidth(sheet.label(v))).max().orElse(0);
    return sheet.isStacked() ? widest + sheet.labelWidth("00 + [x]") : widest;
  }

  /** Ticks from zero outwards, as many as do not touch. */
  private void tickLabels(Canvas canvas, double y) {
    double last = Double.NEGATIVE_INFINITY;
    for (double tick : canvas.scale().ticks()) {
      String text = sheet.tick(tick, canvas.scale());
      double x = canvas.value(tick);
      double half = sheet.labelWidth(text) / 2;
      if (x - half > last + 4) {
        pen.textAround(text, x, y, SIZE, false, Look.MUTED);
        last = x + half;
      }
    }
  }

  private void nameLabels(List<List<String>> names, Canvas canvas, double right) {
    for (int c = 0; c < names.size(); c++) {
      List<String> lines = names.get(c);
      double y = canvas.middle(c) - (lines.size() - 1) * Sheet.LINE / 2 + SIZE * 0.36;
      for (int l = 0; l < lines.size(); l++) {
        pen.textBefore(lines.get(l), right, y + l * Sheet.LINE, SIZE, false, Look.INK);
      }
    }
  }

  private void leaders(Canvas canvas) {
    for (int c = 0; c < sheet.chart().categories().size(); c++) {
      double y = canvas.middle(c);
      for (Series series : sheet.chart().series()) {
        BigDecimal value = series.values().get(c);
        double to = canvas.value(value == null ? 0 : value.doubleValue());
        pen.rule(canvas.value(0), y, to, y, Look.RULE, Look.THIN);
      }
    }
  }

  private void valueLabels(Canvas canvas, boolean dots) {
    List<Series> all = sheet.chart().series();
    if (sheet.chart().kind() == Kind.STACKED_BAR) {
      totals(canvas);
    }
    for (int s = 0; s < all.size(); s++) {
      double start = 0;
      for (int c = 0; c < sheet.chart().categories().size(); c++) {
        BigDecimal value = all.get(s).values().get(c);
        if (sheet.isStacked()) {
          start = before(s, c);
          inside(canvas, value, start, canvas.middle(c), sheet.colours().get(s), s, c);
        } else if (!dots || s == all.size() - 1) {
          beside(canvas, value, dots ? canvas.middle(c) : canvas.middle(c, s), dots ? 8 : 3, "");
        }
      }
    }
  }

  /** Sums at the ends of stacks. */
  private void totals(Canvas canvas) {
    for (int c = 0; c < sheet.chart().categories().size(); c++) {
      int at = c;
      List<BigDecimal> parts =
          sheet.chart().series().stream()
              .map(series -> series.values().get(at))
              .filter(Objects::nonNull)
              .toList();
      if (parts.stream().allMatch(part -> part.signum() >= 0)) {
        BigDecimal sum = parts.stream().reduce(BigDecimal::add).orElse(null);
        boolean incomplete = sum != null && parts.size() < sheet.chart().series().size();
        beside(canvas, sum, canvas.middle(c), 3, incomplete ? " + [x]" : "");
      }
    }
  }

  private double before(int series, int category) {
    double sum = 0;
    for (Series one : sheet.chart().series().subList(0, series)) {
      BigDecimal value = one.values().get(category);
      sum += value == null ? 0 : value.doubleValue();
    }
    return sum;
  }

  private void inside(
      Canvas canvas, BigDecimal value, double start, double middle, Color color, int s, int c) {
    if (value == null || value.signum() <= 0) {
      return;
    }
    double from = canvas.value(start);
    double to = canvas.value(start + value.doubleValue());
    String text = sheet.label(value);
    boolean hatched = sheet.chart().series().get(s).provisional().get(c);
    if (sheet.labelWidth(text) + 4 <= to - from && !hatched) {
      double y = middle + SIZE * 0.36;
      pen.textAround(text, (from + to) / 2, y, SIZE, false, Look.inkOn(color));
    }
  }

  private void beside(Canvas canvas, BigDecimal value, double middle, double gap, String after) {
    double y = middle + SIZE * 0.36;
    if (value == null) {
      pen.text("[x]", canvas.value(0) + gap, y, SIZE, false, Look.MUTED);
    } else if (value.signum() < 0) {
      double x = canvas.value(0) + gap;
      pen.text(sheet.label(value), x, y, SIZE, false, Look.INK);
    } else {
      double x = canvas.value(value.doubleValue()) + gap;
      pen.text(sheet.label(value) + after, x, y, SIZE, false, Look.INK);
    }
  }
}
