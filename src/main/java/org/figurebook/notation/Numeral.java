package org.figurebook.notation;

import java.math.BigDecimal;

/**
 * A number as it stands in a text, without its unit.
 *
 * @param start first character
 * @param end after the last
 * @param value its value, multiples included
 * @param plain its value without a multiple at its end: 5 for 5億
 * @param multiple that multiple; 1 when there is none
 * @param style how it is written
 * @param more whether 多, 餘 or 幾 says that it is somewhat more
 * @param grouped whether it shows thousands groups
 * @param doubtful whether it can be read in another way
 */
record Numeral(
    int start,
    int end,
    BigDecimal value,
    BigDecimal plain,
    BigDecimal multiple,
    Style style,
    boolean more,
    boolean grouped,
    boolean doubtful) {

  /** How a number is written. */
  enum Style {
    ARABIC,
    CHINESE,
    ENGLISH
  }

  static Numeral of(int start, int end, BigDecimal value, Style style) {
    return new Numeral(start, end, value, value, BigDecimal.ONE, style, false, false, false);
  }

  /** Whether a word such as 萬, 億 or million is part of it. */
  boolean isArabic() {
    return style == Style.ARABIC;
  }

  boolean hasMultiple() {
    return multiple.compareTo(BigDecimal.ONE) != 0;
  }

  /** This number under the multiple of a number it shares it with: 3 in 3至5億元. */
  Numeral times(BigDecimal shared) {
    return new Numeral(
            start, end, value.multiply(shared), plain, shared, style, more, grouped, doubtful)
        .whole();
  }

  /** This number without the zeros that a multiple left behind the point: 3.2億 is 320000000. */
  Numeral whole() {
    BigDecimal stripped = value.stripTrailingZeros();
    BigDecimal plainValue = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    return new Numeral(start, end, plainValue, plain, multiple, style, more, grouped, doubtful);
  }

  Numeral withSign(int signAt) {
    return new Numeral(
        signAt, end, value.negate(), plain.negate(), multiple, style, more, grouped, doubtful);
  }
}
