package org.figurebook.notation;

import org.figurebook.notation.WordList.Match;

/**
 * Dates in English: {@code 28 May 2021}, {@code May 2021}, {@code end-2020}, {@code the first half
 * of 2021}, {@code Q3 2018}, {@code 2021} after a word such as "in".
 */
final class EnglishDateGrammar {
  private static final WordList<Integer> MONTHS = new WordList<>();
  private static final WordList<int[]> PARTS = new WordList<>();
  private static final WordList<Integer> LENGTHS = new WordList<>();
  private static final String[] LONG = {
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
  };

  static {
    String[] names = {
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December"
    };
    for (int m = 0; m < names.length; m++) {
      MONTHS.add(names[m], m + 1);
      if (m != 4) {
        MONTHS.add(names[m].substring(0, 3), m + 1);
      }
    }
    MONTHS.add("Sept", 9);
    String[] quarters = {"first", "second", "third", "fourth"};
    for (int q = 0; q < 4; q++) {
      PARTS.add(quarters[q] + " quarter of ", new int[] {3 * q + 1, 3 * q + 3});
      PARTS.add("Q" + (q + 1) + " ", new int[] {3 * q + 1, 3 * q + 3});
      PARTS.add("Q" + (q + 1) + " of ", new int[] {3 * q + 1, 3 * q + 3});
    }
    PARTS.add("first half of ", new int[] {1, 6});
    PARTS.add("second half of ", new int[] {7, 12});
    String[] numbers = {"two", "three", "four", "five", "six", "seven", "eight"};
    for (int n = 0; n < numbers.length; n++) {
      PARTS.add("first " + numbers[n] + " months of ", new int[] {1, n + 2});
    }
    for (int n = 2; n < 12; n++) {
      PARTS.add("first " + n + " months of ", new int[] {1, n});
    }
    PARTS.add("first eleven months of ", new int[] {1, 11});
    for (int n = 0; n < 11; n++) {
      for (String link : new String[] {" to ", " ended ", " ending ", " ending in ", " up to "}) {
        LENGTHS.add(LONG[n] + " months" + link, n + 2);
        LENGTHS.add(LONG[n] + " years" + link, 12 * (n + 2));
      }
    }
    LENGTHS.add("year ended ", 12);
    LENGTHS.add("year ending ", 12);
    PARTS.add("first two quarters of ", new int[] {1, 6});
    PARTS.add("first three quarters of ", new int[] {1, 9});
    PARTS.add("first nine months of ", new int[] {1, 9});
    PARTS.add("first ten months of ", new int[] {1, 10});
    PARTS.add("first half of the year", new int[] {1, 6});
    PARTS.add("second half of the year", new int[] {7, 12});
    PARTS.add("first quarter of the year", new int[] {1, 3});
    PARTS.add("last quarter of the year", new int[] {10, 12});
  }

  private EnglishDateGrammar() {}

  /** The date that starts at a word; null when there is none. */
  static TimePoint atWord(Script script, int i, TimePoint context) {
    Match<int[]> part = PARTS.at(script, i);
    if (part != null && part.word().endsWith("year")) {
      String own = context == null ? "" : context.year();
      return DateGrammar.months(i, part.end(), own, part.value()[0], part.value()[1]);
    }
    if (part != null) {
      TimePoint financial = YearGrammar.financialYear(script, part.end());
      if (financial != null) {
        return ofFinancialYear(i, financial, part.value());
      }
      int year = YearGrammar.yearAt(script, part.end());
      return year < 0
          ? null
          : DateGrammar.months(
              i, part.end() + 4, String.valueOf(year), part.value()[0], part.value()[1]);
    }
    TimePoint quarter = quarter(script, i, context);
    if (quarter != null) {
      return quarter;
    }
    TimePoint ending = monthsTo(script, i, context);
    if (ending != null) {
      return ending;
    }
    Match<Integer> month = MONTHS.at(script, i);
    if (month == null || !Character.isUpperCase(script.at(i))) {
      return null;
    }
    int at = script.skipSpaces(month.end() + (script.at(month.end()) == '.' ? 1 : 0), 2);
    int day = dayEnd(script, at);
    if (day > at && YearGrammar.yearAt(script, at) < 0) {
      return monthDay(script, i, month.value(), at, day);
    }
    int year = YearGrammar.yearAt(script, at);
    String known = year >= 0 ? "" + year : context == null ? "" : context.year();
    String text = known.isEmpty() ? "" : known + "-" + YearGrammar.twoDigits(month.value());
    return year < 0 && month.word().length() < 4 && !leadsToMonth(script, month.end())
        ? null
        : TimePoint.of(i, year < 0 ? month.end() : at + 4, text);
  }

  /** Q2 of the year last spoken of. */
  private static TimePoint quarter(Script script, int i, TimePoint context) {
    int q = script.at(i) == 'Q' ? script.at(i + 1) - '0' : 0;
    char next = script.at(i + 2);
    boolean alone = !Characters.isLatin(next) && !Characters.isDigit(next);
    if (q < 1 || q > 4 || !alone || Characters.isLatin(script.at(i - 1))) {
      return null;
    }
    String year = context == null ? "" : context.year();
    return DateGrammar.months(i, i + 2, year, 3 * q - 2, 3 * q);
  }

  /** The May of "May-June 2013", which is no "may". */
  private static boolean leadsToMonth(Script script, int end) {
    int next = Separators.spanEnd(script, end);
    return next > 0 && MONTHS.at(script, next) != null && Character.isUpperCase(script.at(next));
  }

  /** "Second quarter of 2006-07": of a financial year, which begins in April. */
  private static TimePoint ofFinancialYear(int start, TimePoint year, int[] months) {
    int first = Integer.parseInt(year.from().substring(2, 6));
    return YearGrammar.fromApril(start, year.end(), first, months[0], months[1]);
  }

  /** "Three months to August", "six months ended September 2023". */
  private static TimePoint monthsTo(Script script, int i, TimePoint context) {
    Match<Integer> length = LENGTHS.at(script, i);
    int name = length == null ? -1 : dayOrMonth(script, length.end());
    Match<Integer> month = length == null ? null : MONTHS.at(script, name);
    if (month == null) {
      return null;
    }
    int at = script.skipSpaces(month.end(), 1);
    int own = YearGrammar.yearAt(script, at);
    String known = own >= 0 ? "" + own : context == null ? "" : context.year();
    int end = own >= 0 ? at + 4 : month.end();
    if (known.isEmpty()) {
      return TimePoint.of(i, end, "");
    }
    TimePoint last = TimePoint.of(i, end, known + "-" + YearGrammar.twoDigits(month.value()));
    return EndedSpans.span(last, end, length.value());
  }

  /** The month of "31 March". */
  private static int dayOrMonth(Script script, int i) {
    int day = dayEnd(script, i);
    return day > i ? script.skipSpaces(day, 2) : i;
  }

  /** {@code May 28, 2021}. */
  private static TimePoint monthDay(Script script, int start, int month, int at, int dayEnd) {
    int comma = script.at(dayEnd) == ',' ? dayEnd + 1 : dayEnd;
    int yearAt = script.skipSpaces(comma, 1);
    int year = YearGrammar.yearAt(script, yearAt);
    int day = Integer.parseInt(script.folded(at, ArabicNumeral.digitsEnd(script, at)));
    if (script.at(dayEnd) == '-' && dayEnd(script, dayEnd + 1) > dayEnd + 1) {
      return daySpan(script, start, month, dayEnd(script, dayEnd + 1));
    }
    return TimePoint.of(start, year < 0 ? dayEnd : yearAt + 4, day(year, month, day));
  }

  /** {@code September 10-12, 2019}: the month. */
  private static TimePoint daySpan(Script script, int start, int month, int end) {
    int yearAt = script.skipSpaces(script.at(end) == ',' ? end + 1 : end, 1);
    int year = YearGrammar.yearAt(script, yearAt);
    String text = year < 0 ? "" : year + "-" + YearGrammar.twoDigits(month);
    return TimePoint.of(start, year < 0 ? end : yearAt + 4, text);
  }

  private static String day(int year, int month, int day) {
    return year < 0
        ? ""
        : year + "-" + YearGrammar.twoDigits(month) + "-" + YearGrammar.twoDigits(day);
  }

  /**
   * The date that starts at a digit: {@code 28 May 2021}; null when there is none.
   *
   * @param known the year of a date that names none; empty when it is not known
   */
  static TimePoint atDigit(Script script, int i, String known) {
    int end = dayEnd(script, i);
    if (end == i) {
      return null;
    }
    int word = script.skipSpaces(end, 2);
    Match<Integer> month = word > end ? MONTHS.at(script, word) : null;
    if (month == null || !Character.isUpperCase(script.at(word))) {
      return null;
    }
    int at = script.skipSpaces(month.end(), 2);
    int year = YearGrammar.yearAt(script, at);
    int day = Integer.parseInt(script.folded(i, ArabicNumeral.digitsEnd(script, i)));
    int own = year < 0 && !known.isEmpty() ? Integer.parseInt(known) : year;
    return TimePoint.of(i, year < 0 ? month.end() : at + 4, day(own, month.value(), day));
  }

  /** End of a day of the month, 1 to 31 with or without st, nd, rd, th. */
  private static int dayEnd(Script script, int i) {
    int end = ArabicNumeral.digitsEnd(script, i);
    if (end == i || end - i > 2 || Integer.parseInt(script.folded(i, end)) > 31) {
      return i;
    }
    for (String suffix : new String[] {"st", "nd", "rd", "th"}) {
      if (script.startsWith(suffix, end) && !Characters.isLatin(script.at(end + 2))) {
        return end + 2;
      }
    }
    char after = script.at(end);
    boolean decimal = (after == '.' || after == ',') && Characters.isDigit(script.at(end + 1));
    return Characters.isLatin(after) || decimal ? i : end;
  }
}
