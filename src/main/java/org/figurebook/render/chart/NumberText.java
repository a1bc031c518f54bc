package org.figurebook.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** Numbers as charts and tables print them: thousands marked, the same decimals throughout. */
public final class NumberText {
  private static final double HUGE = 1e8;

  private NumberText() {}

  /** A number with so many decimals, thousands marked with a comma. */
  public static String plain(BigDecimal value, int decimals) {
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
    String digits = rounded.abs().toPlainString();
    int point = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
    StringBuilder text = new StringBuilder(digits);
    for (int at = point - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return rounded.signum() < 0 ? text.insert(0, '-').toString() : text.toString();
  }

  /**
   * Decimals that tell the values apart without false exactness: as many as they have, fewer the
   * larger they are.
   */
  static int decimals(List<BigDecimal> values) {
    int has = 0;
    double largest = 0;
    for (BigDecimal value : values.stream().filter(Objects::nonNull).toList()) {
      has = Math.max(has, value.stripTrailingZeros().scale());
      largest = Math.max(largest, Math.abs(value.doubleValue()));
    }
    int useful = largest >= 10000 ? 0 : largest >= 10 ? 1 : largest >= 1 ? 2 : 3;
    return Math.min(has, useful);
  }

  /** A tick's number; very large ones in 億 or bn. */
  static String tick(double value, Scale scale, boolean chinese) {
    double size = Math.max(Math.abs(scale.low()), scale.high());
    double divisor = size < HUGE ? 1 : chinese ? 1e8 : size < 1e9 ? 1e6 : 1e9;
    String suffix = divisor == 1 ? "" : chinese ? "億" : divisor == 1e6 ? "m" : "bn";
    double step = scale.step() / divisor;
    int decimals = 0;
    while (decimals < 6 && Math.abs(step - Math.rint(step)) > 1e-6) {
      step *= 10;
      decimals++;
    }
    String number = plain(BigDecimal.valueOf(value / divisor), decimals);
    return value == 0 ? number : number + suffix;
  }
}
