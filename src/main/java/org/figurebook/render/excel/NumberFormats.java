package org.figurebook.render.excel;

import java.math.BigDecimal;

/** Number formats that show a number as a paper would, while the cell keeps the number. */
final class NumberFormats {
  static final String WHOLE = "#,##0";
  static final String YEAR = "0";
  static final String DATE = "yyyy-mm-dd";

  /** Change in percent, with its sign. */
  static final String CHANGE = "+0.0%;-0.0%;0.0%";

  /** The most decimals shown. */
  static final int MOST_DECIMALS = 6;

  private NumberFormats() {}

  /** Thousands separated, a fixed number of decimals: {@code #,##0.00}. */
  static String decimals(int decimals) {
    return decimals(WHOLE, decimals);
  }

  /** A share of one as a percentage: {@code 0.0%}. */
  static String percent(int decimals) {
    return decimals("0", decimals) + "%";
  }

  /** A format with words before and after the number. */
  static String worded(String before, String format, String after) {
    return literal(before) + format + literal(after);
  }

  /** The decimals a value needs, at most {@link #MOST_DECIMALS}. */
  static int decimalsOf(BigDecimal value) {
    int needed = value.scale() <= 0 ? 0 : value.stripTrailingZeros().scale();
    return Math.max(0, Math.min(MOST_DECIMALS, needed));
  }

  private static String decimals(String whole, int decimals) {
    int shown = Math.max(0, Math.min(MOST_DECIMALS, decimals));
    return shown == 0 ? whole : whole + "." + "0".repeat(shown);
  }

  private static String literal(String words) {
    return words.isEmpty() ? "" : '"' + words.replace("\"", "") + '"';
  }
}
