package org.figurebook.figure;

import java.math.BigDecimal;

/**
 * A number understood: its value in base units and how it was printed.
 *
 * @param value in base units: dollars, single items; a percentage as printed. The low end of a
 *     range. Null for a ratio such as 1:2, whose parts are in {@code printed}
 * @param low low end of a range, otherwise null
 * @param high high end of a range, otherwise null
 * @param unit ISO currency code, {@code percent}, {@code count}, {@code year}, {@code month},
 *     {@code day}, {@code hour}, {@code minute}, {@code ratio}, or a symbol such as {@code sqm};
 *     never null
 * @param counter the measure word of a count as printed; empty when there is none
 * @param bound how it limits the true value
 * @param printed the characters as printed, extraction noise removed
 */
public record Quantity(
    BigDecimal value,
    BigDecimal low,
    BigDecimal high,
    String unit,
    String counter,
    Bound bound,
    String printed) {

  public boolean isRange() {
    return bound == Bound.RANGE;
  }
}
