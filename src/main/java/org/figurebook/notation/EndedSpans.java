package org.figurebook.notation;

/**
 * Spans told by their last day: 截至2022年3月31日止年度 is {@code FY2021-22}, 截至2022年9月30日止六個月 is {@code
 * 2022-04..2022-09}.
 */
final class EndedSpans {
  private static final String[] YEARS = {"財政年度", "會計年度", "年度", "一年", "全年"};

  private EndedSpans() {}

  /** The span that ends with a date; null when the words behind the date tell of none. */
  static TimePoint of(Script script, TimePoint date) {
    int at = script.skipSpaces(date.end(), 1);
    if (script.at(at) != '止' || date.month().isEmpty() || !date.isOne()) {
      return null;
    }
    at = script.skipSpaces(at + 1, 1);
    at = script.at(at) == '的' || script.at(at) == '之' ? at + 1 : at;
    for (String word : YEARS) {
      if (script.startsWith(word, at)) {
        return span(date, at + word.length(), 12);
      }
    }
    Numeral months = DateGrammar.small(script, at);
    int end = months == null ? -1 : script.skipSpaces(months.end(), 1);
    boolean counted = end > 0 && script.startsWith("個月", end);
    return counted ? span(date, end + 2, months.value().intValue()) : null;
  }

  /** So many months up to the month of a date; a year to March is a financial year. */
  static TimePoint span(TimePoint date, int end, int months) {
    int year = Integer.parseInt(date.month().substring(0, 4));
    int month = Integer.parseInt(date.month().substring(5));
    if (months == 12 && month == 3) {
      String financial = "FY" + (year - 1) + "-" + YearGrammar.twoDigits(year % 100);
      return TimePoint.of(date.start(), end, financial);
    }
    return new TimePoint(date.start(), end, monthOf(year, month - months + 1), date.month(), "");
  }

  /** {@code 2007-02} of the 14th month of 2006, {@code 2005-11} of its month -1. */
  static String monthOf(int year, int month) {
    int months = year * 12 + month - 1;
    return months / 12 + "-" + YearGrammar.twoDigits(months % 12 + 1);
  }
}
