package org.figurebook.notation;

import java.math.BigDecimal;
import org.figurebook.figure.Bound;

/**
 * A number with its unit, before bounds, ranges and lists.
 *
 * @param start first character, the currency in front included
 * @param end after the last character of the unit
 * @param numeral the number; null for a ratio and for words such as 一半
 * @param value in the unit; null for a ratio
 * @param unit as {@link org.figurebook.figure.Quantity} has it; empty when no unit is printed
 * @param counter measure word; empty when there is none
 * @param bound what the number itself says (多, 過半); null when nothing
 * @param rule name of the grammar that read it
 * @param doubtful whether another reading is as good
 */
record Amount(
    int start,
    int end,
    Numeral numeral,
    BigDecimal value,
    String unit,
    String counter,
    Bound bound,
    String rule,
    boolean doubtful) {

  boolean hasUnit() {
    return !unit.isEmpty();
  }

  /** This number with the unit and counter of the amount it shares them with. */
  Amount sharing(Amount other) {
    boolean scale =
        numeral != null
            && other.numeral != null
            && !numeral.hasMultiple()
            && other.numeral.hasMultiple()
            && !numeral.grouped()
            && numeral.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    Numeral scaled = scale ? numeral.times(other.numeral.multiple()) : numeral;
    BigDecimal shared = scale ? scaled.value() : value;
    if (other.rule.equals("tenths")) {
      shared = shared.movePointRight(1);
    }
    return new Amount(
        start, end, scaled, shared, other.unit, other.counter, bound, other.rule, doubtful);
  }

  /** The same number of a currency that is told before another. */
  Amount in(String currency) {
    return new Amount(start, end, numeral, value, currency, "", bound, "money", doubtful);
  }

  /** This sum under the multiple of the one it shares it with: the 1.5 of $1.5-2 million. */
  Amount under(Amount other) {
    Numeral scaled = numeral.times(other.numeral.multiple());
    return new Amount(start, end, scaled, scaled.value(), unit, counter, bound, rule, doubtful);
  }

  Amount withEnd(int newEnd) {
    return new Amount(start, newEnd, numeral, value, unit, counter, bound, rule, doubtful);
  }

  /** The same amount as a count of what an English noun behind it names. */
  Amount counted() {
    return new Amount(start, end, numeral, value, "count", "", bound, "English count", doubtful);
  }
}
