package org.figurebook.render.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Values at the points of a lone line: all of them when they are few, otherwise the first, the
 * last, the highest and the lowest.
 */
final class PointLabels {
  private static final double SIZE = Look.CHART_LABEL - 0.4;

  private final Sheet sheet;
  private final Pen pen;

  PointLabels(Sheet sheet) {
    this.sheet = sheet;
    this.pen = sheet.pen();
  }

  void draw(Canvas canvas) {
    if (sheet.chart().series().size() != 1) {
      return;
    }
    List<BigDecimal> values = sheet.chart().series().get(0).values();
    int[] known = IntStream.range(0, values.size()).filter(c -> values.get(c) != null).toArray();
    if (known.length == 0) {
      return;
    }
    double widest = sheet.values().mapToDouble(v -> width(sheet.label(v))).max().orElse(0);
    if (widest <= canvas.slot()) {
      IntStream.of(known).forEach(c -> label(canvas, values, c));
      return;
    }
    IntStream.of(
            known[0],
            known[known.length - 1],
            extreme(values, known, 1),
            extreme(values, known, -1))
        .distinct()
        .sorted()
        .filter(new NotTouching(canvas, widest)::test)
        .forEach(c -> label(canvas, values, c));
  }

  /** Leaves out a label that would touch the one before it. */
  private static final class NotTouching {
    private final Canvas canvas;
    private final double width;
    private double last = Double.NEGATIVE_INFINITY;

    NotTouching(Canvas canvas, double width) {
      this.canvas = canvas;
      this.width = width;
    }

    boolean test(int category) {
      boolean free = canvas.middle(category) - last > width + 4;
      if (free) {
        last = canvas.middle(category);
      }
      return free;
    }
  }

  private static int extreme(List<BigDecimal> values, int[] known, int sign) {
    int best = known[0];
    for (int c : known) {
      if (values.get(c).compareTo(values.get(best)) * sign > 0) {
        best = c;
      }
    }
    return best;
  }

  private void label(Canvas canvas, List<BigDecimal> values, int c) {
    BigDecimal value = values.get(c);
    boolean valley = isBelow(value, values, c - 1) && isBelow(value, values, c + 1);
    double end = canvas.value(value.doubleValue());
    boolean low = canvas.value(canvas.scale().low()) - end < SIZE * 2;
    double y = valley && !low ? end + SIZE + 4 : end - 6;
    double half = width(sheet.label(value)) / 2;
    double left = canvas.area().getMinX() + half + 2;
    double x = Math.max(left, Math.min(canvas.middle(c), sheet.width() - half));
    pen.textAround(sheet.label(value), x, y, SIZE, false, Look.INK);
  }

  private static boolean isBelow(BigDecimal value, List<BigDecimal> values, int at) {
    return at < 0
        || at >= values.size()
        || values.get(at) == null
        || value.compareTo(values.get(at)) < 0;
  }

  private double width(String text) {
    return pen.width(text, SIZE, false);
  }
}
