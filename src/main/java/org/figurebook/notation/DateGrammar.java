package org.figurebook.notation;

/**
 * Calendar dates in Chinese: 2024年, 2024年12月, 2024年12月31日, 2024年2月底, 2021年上半年, 2018年第三季, 二零一九年十一月,
 * and 12月 or 31日 that take their year from a date before them.
 */
final class DateGrammar {
  /** A day may stand behind these: 至17日, 於該月10日; that of 全程10日 is counted. */
  private static final String BEFORE_DAY = "至到及和與、，；在於月從由自或起";

  private DateGrammar() {}

  /**
   * The date that starts at {@code i}; null when there is none.
   *
   * @param context a date before it that gives the year, or null
   */
  static TimePoint at(Script script, int i, TimePoint context) {
    int year = YearGrammar.yearAt(script, i);
    if (year >= 0) {
      int word = script.skipSpaces(i + 4, 2);
      if (script.startsWith("年代", word)) {
        return TimePoint.of(i, word + 2, "");
      }
      if (script.at(word) == '年' && script.at(word + 1) != '度') {
        return afterYear(script, i, word + 1, String.valueOf(year));
      }
      if (script.startsWith("年度", word)) {
        return TimePoint.of(i, word + 2, String.valueOf(year));
      }
      TimePoint span = shortSpan(script, i, year);
      return span != null ? span : numeric(script, i, year);
    }
    TimePoint dayFirst = dayFirst(script, i);
    if (dayFirst != null) {
      return dayFirst;
    }
    String known = context == null ? "" : context.year();
    TimePoint months = monthSpan(script, i, i, known);
    TimePoint month = months != null ? months : monthAt(script, i, i, known);
    return month != null ? month : dayAt(script, i, context);
  }

  /** 1至9月: 月 stands once for both. */
  private static TimePoint monthSpan(Script script, int start, int i, String year) {
    Numeral first = small(script, i);
    int next = first == null ? -1 : Separators.spanEnd(script, first.end());
    Numeral last = next < 0 ? null : small(script, next);
    int word = last == null ? -1 : script.skipSpaces(last.end(), 1);
    boolean months = word > 0 && script.at(word) == '月' && "費薪租".indexOf(script.at(word + 1)) < 0;
    if (!months) {
      return null;
    }
    int from = first.value().intValue();
    int to = last.value().intValue();
    int end = "份底".indexOf(script.at(word + 1)) >= 0 ? word + 2 : word + 1;
    return from > 0 && from < to && to <= 12 ? months(start, end, year, from, to) : null;
  }

  /** 31.12.2018, 31/12/2018. */
  private static TimePoint dayFirst(Script script, int i) {
    int dayEnd = ArabicNumeral.digitsEnd(script, i);
    char separator = script.at(dayEnd);
    int monthEnd = ArabicNumeral.digitsEnd(script, dayEnd + 1);
    boolean parted =
        dayEnd - i <= 2
            && dayEnd > i
            && "./-".indexOf(separator) >= 0
            && monthEnd > dayEnd + 1
            && monthEnd - dayEnd <= 3
            && script.at(monthEnd) == separator
            && !Characters.isDigit(script.at(i - 1))
            && "./-".indexOf(script.at(i - 1)) < 0;
    int year = parted ? YearGrammar.yearAt(script, monthEnd + 1) : -1;
    if (year < 0) {
      return null;
    }
    int day = Integer.parseInt(script.folded(i, dayEnd));
    int month = Integer.parseInt(script.folded(dayEnd + 1, monthEnd));
    boolean date = day > 0 && day <= 31 && month > 0 && month <= 12;
    String text = year + "-" + YearGrammar.twoDigits(month) + "-" + YearGrammar.twoDigits(day);
    return date ? TimePoint.of(i, monthEnd + 5, text) : null;
  }

  /** What follows a year: a half, a quarter, a month, 年底; the year itself when nothing does. */
  static TimePoint afterYear(Script script, int start, int i, String year) {
    int at = script.skipSpaces(i, 2);
    TimePoint half = half(script, start, at, year);
    if (half != null) {
      return half;
    }
    TimePoint months = monthSpan(script, start, at, year);
    TimePoint month = months != null ? months : monthAt(script, start, at, year);
    if (month != null) {
      return month;
    }
    for (String word : new String[] {"年底", "年末", "底", "末", "年終"}) {
      if (script.startsWith(word, at)) {
        return new TimePoint(start, at + word.length(), year, year, closing(year, "-12"));
      }
    }
    for (String word : new String[] {"年中", "年初", "中", "初"}) {
      if (script.startsWith(word, at)
          && !script.startsWith("中期", at)
          && !script.startsWith("初步", at)
          && !script.startsWith("中國", at)
          && !script.startsWith("中央", at)) {
        String close = word.endsWith("中") ? closing(year, "-06") : "";
        return new TimePoint(start, at + word.length(), year, year, close);
      }
    }
    return TimePoint.of(start, i, year);
  }

  private static String closing(String year, String month) {
    return year.isEmpty() ? "" : year + month;
  }

  /** 上半年, 首季, 第三季, 首9個月 of a year; null for all else. */
  static TimePoint half(Script script, int start, int i, String year) {
    if (script.startsWith("上半年", i)) {
      return months(start, i + 3, year, 1, 6);
    }
    if (script.startsWith("下半年", i)) {
      return months(start, i + 3, year, 7, 12);
    }
    if (script.startsWith("首季", i)) {
      return months(start, i + 2, year, 1, 3);
    }
    if (script.at(i) == '第' || script.at(i) == '首') {
      return quarter(script, start, i, year);
    }
    return null;
  }

  /** 第三季, 第3季度, 首三季, 首9個月. */
  private static TimePoint quarter(Script script, int start, int i, String year) {
    Numeral number = small(script, i + 1);
    if (number == null) {
      return null;
    }
    int n = number.value().intValue();
    int at = script.skipSpaces(number.end(), 1);
    if (script.at(at) == '季' && n >= 1 && n <= 4) {
      int end = script.at(at + 1) == '度' ? at + 2 : at + 1;
      int first = script.at(i) == '首' ? 1 : 3 * n - 2;
      return months(start, end, year, first, 3 * n);
    }
    if (script.at(i) == '首' && script.startsWith("個月", at) && n > 0 && n <= 12) {
      return months(start, at + 2, year, 1, n);
    }
    return null;
  }

  static TimePoint months(int start, int end, String year, int first, int last) {
    if (year.isEmpty()) {
      return TimePoint.of(start, end, "");
    }
    return new TimePoint(
        start,
        end,
        year + "-" + YearGrammar.twoDigits(first),
        year + "-" + YearGrammar.twoDigits(last),
        "");
  }

  /** 12月, 12月31日, 2月底; with an empty year the text is empty too. */
  private static TimePoint monthAt(Script script, int start, int i, String year) {
    Numeral number = small(script, i);
    if (number == null || number.value().intValue() > 12 || number.value().signum() == 0) {
      return null;
    }
    int at = script.skipSpaces(number.end(), 2);
    if (script.at(at) != '月' || script.at(at + 1) == '費' || script.at(at + 1) == '薪') {
      return null;
    }
    String month =
        year.isEmpty() ? "" : year + "-" + YearGrammar.twoDigits(number.value().intValue());
    int end = at + 1;
    Numeral day = small(script, script.skipSpaces(end, 2));
    int dayWord = day == null ? -1 : script.skipSpaces(day.end(), 2);
    if (day != null
        && (script.at(dayWord) == '日' || script.at(dayWord) == '號')
        && day.value().intValue() <= 31) {
      String text =
          month.isEmpty() ? "" : month + "-" + YearGrammar.twoDigits(day.value().intValue());
      return TimePoint.of(start, dayWord + 1, text);
    }
    int tail = script.skipSpaces(end, 2);
    if ("底初中末份".indexOf(script.at(tail)) >= 0
        && script.at(tail) != 0
        && !script.startsWith("中國", tail)) {
      end = tail + 1;
    }
    return TimePoint.of(start, end, month);
  }

  /** The 17日 of 15日至17日. */
  private static TimePoint dayAt(Script script, int i, TimePoint context) {
    if (context == null || context.month().isEmpty()) {
      return null;
    }
    Numeral day = small(script, i);
    if (day == null || day.value().intValue() > 31) {
      return null;
    }
    int word = script.skipSpaces(day.end(), 1);
    char before = script.at(script.skipSpacesBack(i) - 1);
    boolean counted = Characters.isHan(before) && BEFORE_DAY.indexOf(before) < 0;
    if (script.at(word) != '日' || counted) {
      return null;
    }
    return TimePoint.of(
        i, word + 1, context.month() + "-" + YearGrammar.twoDigits(day.value().intValue()));
  }

  /** The 7日 of 5月3日及7日, whose year the text does not tell; null for all else. */
  static TimePoint furtherDay(Script script, int i, TimePoint last) {
    Numeral day = script.at(last.end() - 1) == '日' ? small(script, i) : null;
    int word = day == null ? -1 : script.skipSpaces(day.end(), 1);
    return script.at(word) == '日' && day.value().intValue() <= 31
        ? TimePoint.of(i, word + 1, "")
        : null;
  }

  /** 2025至27年: the second year in two digits. */
  private static TimePoint shortSpan(Script script, int start, int year) {
    int second = Separators.spanEnd(script, start + 4);
    int end = second < 0 ? -1 : ArabicNumeral.digitsEnd(script, second);
    if (end - second != 2 || script.at(script.skipSpaces(end, 1)) != '年') {
      return null;
    }
    int to = year - year % 100 + Integer.parseInt(script.folded(second, end));
    int after = script.skipSpaces(end, 1) + 1;
    return to > year ? new TimePoint(start, after, "" + year, "" + to, "") : null;
  }

  /** 2024-12-31, 2024/12/31, 2024.12.31. */
  private static TimePoint numeric(Script script, int start, int year) {
    char separator = script.at(start + 4);
    if (separator != '-' && separator != '/' && separator != '.') {
      return null;
    }
    int month = ArabicNumeral.digitsEnd(script, start + 5);
    int day = ArabicNumeral.digitsEnd(script, month + 1);
    if (month == start + 5
        || month > start + 7
        || script.at(month) != separator
        || day == month + 1
        || day > month + 3) {
      return null;
    }
    int m = Integer.parseInt(script.folded(start + 5, month));
    int d = Integer.parseInt(script.folded(month + 1, day));
    if (m < 1 || m > 12 || d < 1 || d > 31) {
      return null;
    }
    return TimePoint.of(
        start, day, year + "-" + YearGrammar.twoDigits(m) + "-" + YearGrammar.twoDigits(d));
  }

  /** A whole number below 100 in digits or Chinese. */
  static Numeral small(Script script, int i) {
    char c = script.at(i);
    Numeral number = null;
    if (Characters.isDigit(c)) {
      int end = ArabicNumeral.digitsEnd(script, i);
      number = end - i > 2 ? null : ArabicNumeral.at(script, i);
    } else if (Characters.chineseDigit(c) >= 0 || Characters.chineseTen(c) == 10) {
      number = ChineseNumeral.at(script, i);
    }
    boolean fits = number != null && number.value().scale() <= 0 && number.value().intValue() < 100;
    return fits ? number : null;
  }
}
