package org.figurebook.notation;

/**
 * A point or stretch of time as printed.
 *
 * @param start first character
 * @param end after the last
 * @param from where it begins, in the form {@link org.figurebook.figure.Period} has
 * @param to where it ends; equal to {@code from} for one year, month or day
 * @param close the month or day that 年底 or 年中 means when a text says "as at"; empty otherwise
 */
record TimePoint(int start, int end, String from, String to, String close) {

  static TimePoint of(int start, int end, String text) {
    return new TimePoint(start, end, text, text, "");
  }

  boolean isOne() {
    return from.equals(to);
  }

  /** The calendar year; empty for a financial year and for a date that has none. */
  String year() {
    return from.length() >= 4 && Character.isDigit(from.charAt(0)) ? from.substring(0, 4) : "";
  }

  /**
   * The one year, calendar or financial, that it lies in or is: 2022-04 to 2023-03 is {@code
   * FY2022-23}; empty for a span of several years and for a date that has none.
   */
  String wholeYear() {
    if (isFinancialYear()) {
      return isOne() ? from : "";
    }
    String last = to.length() >= 4 ? to.substring(0, 4) : "";
    if (year().isEmpty() || last.equals(year())) {
      return year();
    }
    boolean financial =
        from.startsWith("-04", 4)
            && to.startsWith("-03", 4)
            && Integer.parseInt(last) == Integer.parseInt(year()) + 1;
    return financial ? "FY" + year() + "-" + last.substring(2) : "";
  }

  /** {@code 2024-12} of a day in that month. */
  String month() {
    return from.length() >= 7 && !year().isEmpty() ? from.substring(0, 7) : "";
  }

  boolean isDay() {
    return from.length() == 10 && !year().isEmpty();
  }

  /** One calendar year. */
  boolean isYear() {
    return isOne() && from.length() == 4;
  }

  boolean isFinancialYear() {
    return from.startsWith("FY");
  }

  /** One period for this stretch; days of one month become that month. */
  String text() {
    if (isOne()) {
      return from;
    }
    String first = monthOf(from);
    String last = monthOf(to);
    if (first.endsWith("-01") && last.equals(year() + "-12")) {
      return year();
    }
    return first.equals(last) ? first : first + ".." + last;
  }

  private static String monthOf(String text) {
    return text.length() == 10 && Character.isDigit(text.charAt(0)) ? text.substring(0, 7) : text;
  }

  /** From this one to another: 2021年年中至2022年年中 is from June to June. */
  TimePoint upTo(TimePoint last) {
    if (from.isEmpty()) {
      return new TimePoint(start, last.end, "", "", "");
    }
    boolean closes = !close.isEmpty() && !last.close.isEmpty();
    return closes
        ? new TimePoint(start, last.end, close, last.close, "")
        : new TimePoint(start, last.end, from, last.to, last.close);
  }

  /** 年底 and 年中 are the month they name; all else is what it is. */
  String moment() {
    return isOne() && !close.isEmpty() ? close : text();
  }

  TimePoint withEnd(int newEnd) {
    return new TimePoint(start, newEnd, from, to, close);
  }
}
