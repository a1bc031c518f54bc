package org.figurebook.render.excel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a recovered table that is a plain number: its value and the format that shows it as it
 * is printed. Anything else, such as {@code 約100}, {@code (+6%)} or {@code 007}, stays text.
 *
 * @param value the number; of a percentage its share of one
 * @param format number format
 */
record PrintedNumber(BigDecimal value, String format) {
  private static final Pattern PLAIN =
      Pattern.compile("(-?)(\\d{1,3}(?:,\\d{3}){1,6}|0|[1-9]\\d{0,14})(\\.\\d{1,9})?(%?)");

  /** The most significant digits that a cell keeps. */
  private static final int DIGITS = 15;

  static Optional<PrintedNumber> of(String printed) {
    if (printed.isEmpty() || printed.length() > 30) {
      return Optional.empty();
    }
    Matcher matcher = PLAIN.matcher(printed);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String whole = matcher.group(2);
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    BigDecimal value = new BigDecimal(matcher.group(1) + whole.replace(",", "") + fraction);
    if (value.precision() > DIGITS) {
      return Optional.empty();
    }
    boolean grouped = whole.indexOf(',') >= 0;
    String format = (grouped ? "#,##0" : "0") + (fraction.isEmpty() ? "" : "." + zeros(fraction));
    return Optional.of(
        matcher.group(4).isEmpty()
            ? new PrintedNumber(value, format)
            : new PrintedNumber(value.movePointLeft(2), format + "%"));
  }

  private static String zeros(String fraction) {
    return "0".repeat(fraction.length() - 1);
  }
}
