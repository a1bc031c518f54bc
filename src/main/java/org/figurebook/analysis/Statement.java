package org.figurebook.analysis;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Quantity;

/**
 * What a printed number says about the true one: an interval, as wide as its bound and its printed
 * precision allow.
 *
 * @param low the least true value
 * @param high the greatest true value
 * @param precision one unit of the last printed place
 */
record Statement(BigDecimal low, BigDecimal high, BigDecimal precision) {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** What a quantity says; the quantity must have a value. */
  static Statement of(Quantity quantity) {
    BigDecimal value = quantity.value();
    BigDecimal place = precision(quantity);
    BigDecimal half = place.divide(TWO);
    BigDecimal coarse = place.max(trailingPlace(value));
    return switch (quantity.bound()) {
      case EXACT -> new Statement(value.subtract(half), value.add(half), place);
      case ABOUT -> {
        BigDecimal halfCoarse = coarse.divide(TWO);
        yield new Statement(value.subtract(halfCoarse), value.add(halfCoarse), coarse);
      }
      case OVER -> new Statement(value, value.add(coarse), coarse);
      case NEARLY, UNDER -> new Statement(value.subtract(coarse), value, coarse);
      case AT_MOST -> new Statement(BigDecimal.ZERO.min(value), value, coarse);
      case AT_LEAST -> new Statement(value, value.max(BigDecimal.ZERO).multiply(TWO), coarse);
      case RANGE -> new Statement(low(quantity), high(quantity), coarse);
    };
  }

  /** Whether both can be true of one number. */
  boolean agrees(Statement other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  /**
   * Whether two quantities can be statements of one number: equal when both are exact, within the
   * printed precision or bound when one is rounded.
   */
  static boolean agree(Quantity a, Quantity b) {
    if (a.value().compareTo(b.value()) == 0) {
      return true;
    }
    boolean bothExact = a.bound() == Bound.EXACT && b.bound() == Bound.EXACT;
    Statement first = of(a);
    Statement second = of(b);
    boolean samePrecision = first.precision.compareTo(second.precision) == 0;
    return !(bothExact && samePrecision) && first.agrees(second);
  }

  private static BigDecimal low(Quantity range) {
    return range.low() == null ? range.value() : range.low();
  }

  private static BigDecimal high(Quantity range) {
    return range.high() == null ? range.value() : range.high();
  }

  /**
   * One unit of the last printed place in base units: 0.1 of 億 for {@code 2.7億}. A number printed
   * in parts, such as {@code 2億7,000萬}, is as precise as its last digit that is not zero.
   */
  static BigDecimal precision(Quantity quantity) {
    Matcher number = NUMBER.matcher(Normalizer.normalize(quantity.printed(), Normalizer.Form.NFKC));
    if (!number.find()) {
      return trailingPlace(quantity.value());
    }
    BigDecimal printed = new BigDecimal(number.group().replace(",", ""));
    BigDecimal place = BigDecimal.ONE.scaleByPowerOfTen(-printed.scale());
    if (printed.signum() == 0) {
      return place;
    }
    BigDecimal value = quantity.value().abs();
    int power = value.precision() - value.scale() - (printed.precision() - printed.scale());
    boolean scaled = printed.scaleByPowerOfTen(power).compareTo(value) == 0;
    return scaled ? place.scaleByPowerOfTen(power) : trailingPlace(value);
  }

  /** The place of the last digit that is not zero: 10 for 3,360. */
  private static BigDecimal trailingPlace(BigDecimal value) {
    if (value.signum() == 0) {
      return BigDecimal.ONE;
    }
    return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
  }
}
