package org.figurebook.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.figure.Period;
import org.figurebook.template.PeriodKind;

/**
 * When a figure is for, as far as a series over years can use it.
 *
 * @param kind kind of period
 * @param year the year; for a state at a date the calendar year the date lies in
 * @param lastMonth the last month covered, counted from year 0
 * @param partial whether it covers a part of the year only
 */
record Timing(PeriodKind kind, Year year, int lastMonth, boolean partial) {
  private static final Pattern FINANCIAL = Pattern.compile("FY(\\d{4})-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-\\d{2})?");

  /** A period as a year, part of a year, or date; null when it is none of them. */
  static Timing of(Period period) {
    Year year = null;
    int asOf = -1;
    int[] span = null;
    for (String part : period.text().split(";")) {
      if (part.startsWith("since:") || part.startsWith("by:")) {
        return null;
      } else if (part.startsWith("asof:")) {
        asOf = lastMonth(part.substring("asof:".length()));
      } else if (part.contains("..")) {
        int dots = part.indexOf("..");
        span = new int[] {firstMonth(part.substring(0, dots)), lastMonth(part.substring(dots + 2))};
      } else {
        year = year(part);
      }
    }
    if (span != null) {
      return ofSpan(span[0], asOf < 0 ? span[1] : Math.min(asOf, span[1]));
    }
    if (year != null) {
      return ofYear(year, asOf);
    }
    return asOf < 0 ? null : atDate(asOf);
  }

  private static Timing ofYear(Year year, int asOf) {
    boolean partial = asOf >= year.firstMonth() && asOf < year.lastMonth();
    return new Timing(kind(year), year, partial ? asOf : year.lastMonth(), partial);
  }

  /** A span counts when it starts with a year and ends in or with it. */
  private static Timing ofSpan(int first, int last) {
    for (boolean financial : new boolean[] {true, false}) {
      Year year = first < 0 ? null : Year.containing(first, financial);
      if (year != null && year.firstMonth() == first && last > first && last <= year.lastMonth()) {
        return new Timing(kind(year), year, last, last < year.lastMonth());
      }
    }
    return null;
  }

  private static Timing atDate(int month) {
    Year year = Year.containing(month, false);
    return new Timing(PeriodKind.AS_OF, year, month, month < year.lastMonth());
  }

  /** The same date as a point of a series over years of a kind. */
  Timing in(boolean financial) {
    if (kind != PeriodKind.AS_OF) {
      return this;
    }
    Year changed = Year.containing(lastMonth, financial);
    return new Timing(kind, changed, lastMonth, lastMonth < changed.lastMonth());
  }

  /** The same, known to cover a part of the year only. */
  Timing asPartOfYear(int upTo) {
    return new Timing(kind, year, Math.min(upTo, lastMonth), true);
  }

  private static PeriodKind kind(Year year) {
    return year.financial() ? PeriodKind.FINANCIAL_YEAR : PeriodKind.CALENDAR_YEAR;
  }

  private static Year year(String text) {
    Matcher financial = FINANCIAL.matcher(text);
    if (financial.matches()) {
      return new Year(true, Integer.parseInt(financial.group(1)));
    }
    return YEAR.matcher(text).matches() ? new Year(false, Integer.parseInt(text)) : null;
  }

  private static int firstMonth(String text) {
    Year year = year(text);
    return year != null ? year.firstMonth() : month(text);
  }

  private static int lastMonth(String text) {
    Year year = year(text);
    return year != null ? year.lastMonth() : month(text);
  }

  /** A month or day as a month counted from year 0; -1 when it is none. */
  static int month(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches() || date.group(2) == null) {
      return -1;
    }
    return Integer.parseInt(date.group(1)) * 12 + Integer.parseInt(date.group(2)) - 1;
  }
}
