package org.figurebook.library;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.figure.Period;

/**
 * The calendar years that a period touches, to be searched by.
 *
 * @param first the first
 * @param last the last
 */
record YearSpan(int first, int last) {
  private static final Pattern FINANCIAL = Pattern.compile("FY(\\d{4})-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** The years of a period; null when it names none. */
  static YearSpan of(Period period) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (String part : period.text().split(";|\\.\\.")) {
      Matcher financial = FINANCIAL.matcher(part);
      Matcher year = YEAR.matcher(part);
      if (financial.find()) {
        int start = Integer.parseInt(financial.group(1));
        first = Math.min(first, start);
        last = Math.max(last, start + 1);
      } else if (year.find()) {
        int named = Integer.parseInt(year.group());
        first = Math.min(first, named);
        last = Math.max(last, named);
      }
    }
    return last < first ? null : new YearSpan(first, last);
  }
}
