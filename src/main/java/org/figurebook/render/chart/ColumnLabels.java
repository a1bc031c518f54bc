package org.figurebook.render.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.report.Chart.Kind;

/** Values at columns: above or below them, or inside the parts of a stack, where there is room. */
final class ColumnLabels {
  private static final double SIZE = Look.CHART_LABEL - 0.4;
  private static final double PART = SIZE * 1.25;

  private final Sheet sheet;
  private final Pen pen;

  ColumnLabels(Sheet sheet) {
    this.sheet = sheet;
    this.pen = sheet.pen();
  }

  void draw(Canvas canvas) {
    if (sheet.isStacked()) {
      stacks(canvas);
    } else {
      columns(canvas);
    }
  }

  private void columns(Canvas canvas) {
    int series = sheet.chart().series().size();
    double room = canvas.barSpace() / series + (series == 1 ? canvas.slot() * 0.25 : 0);
    boolean fit = sheet.values().allMatch(v -> width(sheet.label(v)) <= room);
    for (int s = 0; s < series; s++) {
      for (int c = 0; c < sheet.chart().categories().size(); c++) {
        BigDecimal value = sheet.chart().series().get(s).values().get(c);
        if (value == null || fit) {
          column(canvas, canvas.middle(c, s), value);
        }
      }
    }
  }

  private void column(Canvas canvas, double x, BigDecimal value) {
    if (value == null) {
      double room = canvas.barSpace() / sheet.chart().series().size();
      String mark = room > width("[x]") ? "[x]" : "";
      pen.textAround(mark, x, canvas.value(0) - 3, SIZE, false, Look.MUTED);
      return;
    }
    double end = canvas.value(value.doubleValue());
    double y = value.signum() < 0 ? end + SIZE : end - 3;
    pen.textAround(sheet.label(value), x, y, SIZE, false, Look.INK);
  }

  private void stacks(Canvas canvas) {
    List<Color> colours = sheet.colours();
    for (int c = 0; c < sheet.chart().categories().size(); c++) {
      double up = 0;
      double down = 0;
      List<BigDecimal> sum = new ArrayList<>();
      for (int s = 0; s < colours.size(); s++) {
        BigDecimal value = sheet.chart().series().get(s).values().get(c);
        if (value == null) {
          continue;
        }
        sum.add(value);
        double from = value.signum() < 0 ? down : up;
        double to = from + value.doubleValue();
        boolean hatched = sheet.chart().series().get(s).provisional().get(c);
        Color ground = hatched ? Look.lighter(colours.get(s), 0.75) : colours.get(s);
        part(canvas, c, value, from, to, ground, hatched);
        up = Math.max(up, to);
        down = Math.min(down, to);
      }
      total(canvas, c, sum, up);
    }
  }

  private void part(
      Canvas canvas,
      int category,
      BigDecimal value,
      double from,
      double to,
      Color ground,
      boolean hatched) {
    String text = sheet.label(value);
    double height = Math.abs(canvas.value(from) - canvas.value(to));
    double barWidth = Math.min(canvas.barSpace(), 46);
    if (height < PART + 1 || width(text) > barWidth - 2) {
      return;
    }
    double y = (canvas.value(from) + canvas.value(to)) / 2 + SIZE * 0.36;
    double x = canvas.middle(category);
    if (hatched) {
      pen.box(x - width(text) / 2 - 1.5, y - SIZE * 0.85, width(text) + 3, SIZE * 1.1, ground);
    }
    pen.textAround(text, x, y, SIZE, false, Look.inkOn(ground));
  }

  private void total(Canvas canvas, int category, List<BigDecimal> parts, double top) {
    boolean several = parts.size() > 1 && sheet.chart().kind() == Kind.STACKED_BAR;
    if (several && parts.stream().allMatch(p -> p.signum() >= 0)) {
      String sum = sheet.label(parts.stream().reduce(BigDecimal::add).orElseThrow());
      String text = parts.size() < sheet.chart().series().size() ? sum + " + [x]" : sum;
      if (pen.width(text, SIZE, true) <= canvas.slot()) {
        pen.textAround(text, canvas.middle(category), canvas.value(top) - 3, SIZE, true, Look.INK);
      }
    } else if (parts.isEmpty()) {
      pen.textAround("[x]", canvas.middle(category), canvas.value(0) - 3, SIZE, false, Look.MUTED);
    }
  }

  private double width(String text) {
    return pen.width(text, SIZE, false);
  }
}
