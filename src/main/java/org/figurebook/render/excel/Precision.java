package org.figurebook.render.excel;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Quantity;

/** How far a printed number can be from the true one, judged by the digits it is printed with. */
final class Precision {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Precision() {}

  /**
   * Half a step of the last printed digit, in base units; the whole of the zeros at the end for a
   * number that only says more or less than. Zero for numbers counted out to the last unit, and
   * where the digits do not tell: then no difference passes for rounding.
   */
  static BigDecimal of(Figure figure) {
    Quantity quantity = figure.quantity();
    if (quantity.value() == null || quantity.value().signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (quantity.bound() != Bound.EXACT && quantity.bound() != Bound.ABOUT) {
      return step(quantity.value());
    }
    if (quantity.bound() == Bound.ABOUT) {
      return step(quantity.value()).multiply(HALF);
    }
    BigDecimal step = printedStep(quantity);
    boolean countedOut = step.compareTo(BigDecimal.ONE) == 0 && !quantity.unit().equals("percent");
    return countedOut ? BigDecimal.ZERO : step.multiply(HALF);
  }

  private static BigDecimal step(BigDecimal value) {
    return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
  }

  private static BigDecimal printedStep(Quantity quantity) {
    Matcher matcher = NUMBER.matcher(quantity.printed());
    if (!matcher.find()) {
      return BigDecimal.ZERO;
    }
    BigDecimal digits = new BigDecimal(matcher.group().replace(",", ""));
    if (digits.signum() == 0 || matcher.find()) {
      return BigDecimal.ZERO;
    }
    BigDecimal value = quantity.value().abs();
    // printed 2.7 and meant 270,000,000: each printed unit is 100,000,000
    int power = value.precision() - value.scale() - (digits.precision() - digits.scale());
    boolean sameDigits = digits.scaleByPowerOfTen(power).compareTo(value) == 0;
    return sameDigits
        ? BigDecimal.ONE.scaleByPowerOfTen(power - Math.max(0, digits.scale()))
        : BigDecimal.ZERO;
  }
}
