package org.figurebook.notation;

/** Years: 2024年, 二零一九年, 2025-26年度, 2025/26, 2024／25, 二零一八至一九年度, 2023-2024年度, 2021/22學年. */
final class YearGrammar {
  private static final int FIRST = 1840;
  private static final int LAST = 2100;

  private YearGrammar() {}

  /** A four-digit year at {@code i}, in digits or Chinese digits by position; -1 when none. */
  static int yearAt(Script script, int i) {
    int year = 0;
    for (int k = 0; k < 4; k++) {
      int digit = digit(script.at(i + k));
      if (digit < 0) {
        return -1;
      }
      year = year * 10 + digit;
    }
    boolean longer = digit(script.at(i + 4)) >= 0 || isNumberTail(script, i + 4);
    boolean chinese = !Characters.isDigit(script.at(i));
    boolean inside =
        i > 0 && digit(script.at(i - 1)) >= 0 && !(chinese && Characters.isDigit(script.at(i - 1)));
    return longer || inside || year < FIRST || year > LAST ? -1 : year;
  }

  /** Digits and the Chinese digits that a year is written with; 兩 and 十 are not among them. */
  private static int digit(char c) {
    if (Characters.isDigit(c)) {
      return c - '0';
    }
    return c == '兩' ? -1 : Characters.chineseDigit(c);
  }

  /** 2,024 and 2024.5 are numbers. */
  private static boolean isNumberTail(Script script, int i) {
    char c = script.at(i);
    return (c == ',' || c == '.') && Characters.isDigit(script.at(i + 1))
        || Characters.chineseTen(c) > 0
        || Characters.myriad(c) > 0;
  }

  /** A financial or school year that starts at {@code i}; null when there is none. */
  static TimePoint financialYear(Script script, int i) {
    int year = yearAt(script, i);
    if (year < 0) {
      return null;
    }
    int end = pairEnd(script, i, year);
    if (end < 0) {
      return null;
    }
    int word = script.skipSpaces(end, 2);
    int after = yearWordEnd(script, word);
    char separator = script.at(script.skipSpaces(i + 4, 1));
    boolean fourDigits = yearAt(script, end - 4) == year + 1;
    boolean named = script.endsWith("FY", i) || script.endsWith("FY ", i);
    boolean apart = fourDigits && separator != '-' && !named;
    boolean wordNeeded = separator == '至' || separator == '~' || apart;
    if (after == word && wordNeeded || looksLikeDate(script, end)) {
      return null;
    }
    int wordsEnd = after == word ? end : after;
    boolean school = isSchoolYear(script.folded(word, after));
    TimePoint part = after == word || school ? null : partOf(script, i, after, year);
    if (part != null) {
      return part;
    }
    return named(script, i, wordsEnd, year, school);
  }

  /** What a text that begins with two years is. */
  enum Pair {
    FINANCIAL,
    SCHOOL,
    NONE
  }

  /** Whether a financial or a school year begins there. */
  static Pair pairAt(Script script, int i) {
    int year = yearAt(script, i);
    int end = year < 0 ? -1 : pairEnd(script, i, year);
    if (end < 0) {
      return Pair.NONE;
    }
    int word = script.skipSpaces(end, 2);
    boolean school = isSchoolYear(script.folded(word, yearWordEnd(script, word)));
    return school ? Pair.SCHOOL : Pair.FINANCIAL;
  }

  /** End of the second of two years, behind the first at {@code i}; -1 when there is none. */
  private static int pairEnd(Script script, int i, int year) {
    int at = script.skipSpaces(i + 4, 1);
    boolean parted = "-/至~".indexOf(script.at(at)) >= 0;
    return parted ? secondEnd(script, script.skipSpaces(at + 1, 1), year) : -1;
  }

  /** 2023-24年度首九個月, 2023-24年度上半年: counted from April. */
  static TimePoint partOf(Script script, int start, int i, int year) {
    int at = script.skipSpaces(script.at(i) == '的' ? i + 1 : i, 1);
    TimePoint months = DateGrammar.half(script, start, at, String.valueOf(year));
    if (months == null) {
      return null;
    }
    int first = Integer.parseInt(months.from().substring(5));
    int last = Integer.parseInt(months.to().substring(5));
    return fromApril(start, months.end(), year, first, last);
  }

  /** Months of a financial year that begins in a calendar year, the first of them April. */
  static TimePoint fromApril(int start, int end, int year, int first, int last) {
    return new TimePoint(
        start, end, EndedSpans.monthOf(year, first + 3), EndedSpans.monthOf(year, last + 3), "");
  }

  private static boolean isSchoolYear(String word) {
    return word.contains("學年") || word.contains("school") || word.contains("academic");
  }

  private static TimePoint named(Script script, int start, int end, int year, boolean school) {
    if (school) {
      return new TimePoint(start, end, year + "-09", (year + 1) + "-08", "");
    }
    return TimePoint.of(start, end, "FY" + year + "-" + twoDigits((year + 1) % 100));
  }

  /** End of the second part when it names the next year; -1 otherwise. */
  private static int secondEnd(Script script, int second, int year) {
    int next = year + 1;
    if (yearAt(script, second) == next) {
      return second + 4;
    }
    int tens = digit(script.at(second));
    int last = isBroken(script, second) ? second + 2 : second + 1;
    int ones = digit(script.at(last));
    boolean two = tens >= 0 && ones >= 0 && digit(script.at(last + 1)) < 0;
    return two && tens * 10 + ones == next % 100 ? last + 1 : -1;
  }

  /** 2024-2 5年度: extraction parted the digits, and the word behind them says what they are. */
  private static boolean isBroken(Script script, int second) {
    return script.at(second + 1) == ' '
        && digit(script.at(second + 2)) >= 0
        && Characters.isHan(script.at(second + 3))
        && yearWordEnd(script, second + 3) > second + 3;
  }

  private static boolean looksLikeDate(Script script, int end) {
    char c = script.at(end);
    return (c == '-' || c == '/')
        && Characters.isDigit(script.at(end + 1))
        && !Characters.isDigit(script.at(end + 3));
  }

  /** End of 年度, 財政年度, 學年 and the like at {@code i}; {@code i} when there is none. */
  private static int yearWordEnd(Script script, int i) {
    for (String word :
        new String[] {
          "財政年度",
          "財政年",
          "年財政年度",
          "課稅年度",
          "會計年度",
          "服務年度",
          "撥款年度",
          "資助年度",
          "報告年度",
          "營運年度",
          "學年度",
          "學年",
          "年度",
          "財年",
          "financial year",
          "fiscal year",
          "school year",
          "academic year"
        }) {
      if (script.startsWith(word, i)) {
        return i + word.length();
      }
    }
    if (script.at(i) == '年' && !script.startsWith("年間", i)) {
      return i + 1;
    }
    return i;
  }

  static String twoDigits(int n) {
    return n < 10 ? "0" + n : String.valueOf(n);
  }
}
