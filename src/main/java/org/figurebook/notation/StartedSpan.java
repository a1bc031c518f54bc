package org.figurebook.notation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of years counted from a first one: "the five-year period starting from 2024-25",
 * 2024-25年度起計的5年.
 */
final class StartedSpan {
  private static final int REACH = 48;
  private static final int MOST = 30;

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[- ]years?(?:[- ]period)?,? "
              + "(?:starting|commencing|beginning)(?: from| in)? ?$");

  private static final Pattern CHINESE =
      Pattern.compile("^\\s?起計?的?\\s?(\\d{1,2}|[兩二三四五六七八九十])\\s?個?(?:財政|曆)?年");

  private static final List<String> WORDS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private StartedSpan() {}

  /** The years from a first one on; null when no number of years is counted from it. */
  static TimePoint from(Script script, TimePoint first) {
    boolean year = first.isYear() || first.isOne() && first.isFinancialYear();
    int years = year ? years(script, first) : 0;
    return years < 2 || years > MOST ? null : span(first, years);
  }

  private static int years(Script script, TimePoint first) {
    String before = script.folded(Math.max(0, first.start() - REACH), first.start());
    Matcher english = ENGLISH.matcher(before);
    if (english.find()) {
      return number(english.group(1));
    }
    int end = Math.min(script.length(), first.end() + 16);
    Matcher chinese = CHINESE.matcher(script.folded(first.end(), Math.max(first.end(), end)));
    return chinese.find() ? number(chinese.group(1)) : 0;
  }

  private static int number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    int chinese = "兩三四五六七八九十".indexOf(word.equals("二") ? "兩" : word);
    return chinese >= 0 ? chinese + 2 : WORDS.indexOf(word.toLowerCase(java.util.Locale.ROOT)) + 2;
  }

  private static TimePoint span(TimePoint first, int years) {
    if (first.isFinancialYear()) {
      int last = Integer.parseInt(first.from().substring(2, 6)) + years - 1;
      String to = "FY" + last + "-" + YearGrammar.twoDigits((last + 1) % 100);
      return new TimePoint(first.start(), first.end(), first.from(), to, "");
    }
    String to = String.valueOf(Integer.parseInt(first.from()) + years - 1);
    return new TimePoint(first.start(), first.end(), first.from(), to, "");
  }
}
