package org.figurebook.render.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The scale of a value axis: round steps, zero always on it.
 *
 * @param low lowest value, zero or below
 * @param high highest value, zero or above
 * @param step distance of the ticks
 */
record Scale(double low, double high, double step) {
  private static final double INTERVALS = 5;

  /** A scale for values from {@code least} to {@code most}, with some air for labels. */
  static Scale of(double least, double most) {
    double bottom = Math.min(0, least);
    double top = Math.max(0, most);
    if (bottom == top) {
      return new Scale(0, 1, 1);
    }
    double step = round((top - bottom) / INTERVALS);
    return new Scale(Math.floor(bottom / step) * step, Math.ceil(top / step) * step, step);
  }

  /** The scale of shares: 0 to 100. */
  static Scale percent() {
    return new Scale(0, 100, 25);
  }

  /** The next of 1, 2, 2.5, 5 times a power of ten. */
  private static double round(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double mantissa : new double[] {1, 2, 2.5, 5}) {
      if (rough <= mantissa * power * 1.0001) {
        return mantissa * power;
      }
    }
    return 10 * power;
  }

  /** Where the ticks stand, lowest first. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long count = Math.round((high - low) / step);
    for (long i = 0; i <= count; i++) {
      double tick = low + i * step;
      ticks.add(Math.abs(tick) < step / 1000 ? 0 : tick);
    }
    return ticks;
  }
}
