package org.figurebook.notation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.figure.Period;
import org.figurebook.notation.PeriodMention.Kind;

/** 去年同期, 一年前, "the same period last year": the period named before, so many years earlier. */
final class YearAgo {
  private static final List<String> WORDS =
      List.of(
          "去年同期",
          "去年同月",
          "去年同季",
          "上年同月",
          "上年同季",
          "上年同期",
          "上年度同期",
          "上一年同期",
          "前一年同期",
          "上一年度同期",
          "same period last year",
          "same period of last year",
          "same period in last year",
          "same period of the previous year",
          "same period in the previous year",
          "corresponding period last year",
          "corresponding period of last year",
          "corresponding period in the previous year");

  /** Right behind a figure they say of when it is: "45.4% a year earlier". */
  private static final List<String> EARLIER =
      List.of("a year earlier", "a year ago", "one year earlier", "one year ago");

  private static final List<String> AGO = List.of(" ago", " earlier");

  private static final Pattern FINANCIAL = Pattern.compile("FY(\\d{4})-\\d{2}");
  private static final Pattern YEAR = Pattern.compile("(?<!FY)(?<![\\d-])(\\d{4})(?!\\d)");

  private YearAgo() {}

  /**
   * The mention that starts at {@code i}; null when none does, or when the text named no period.
   *
   * @param named the last dated period of the text, or null
   */
  static PeriodMention at(Script script, int i, PeriodMention named) {
    int said = script.startsWith("the ", i) ? i + "the ".length() : i;
    for (String word : WORDS) {
      if (script.startsWith(word, said) && named != null) {
        return of(script, i, said + word.length(), named, 1);
      }
    }
    for (String word : EARLIER) {
      if (script.startsWith(word, i) && isBehindFigure(script, i)) {
        return of(script, i, i + word.length(), named, 1);
      }
    }
    return null;
  }

  /** End of the " ago" behind a number of years; -1 when it does not follow. */
  static int agoEnd(Script script, int end) {
    for (String word : AGO) {
      if (script.startsWith(word, end) && !Characters.isLatin(script.at(end + word.length()))) {
        return end + word.length();
      }
    }
    return -1;
  }

  static boolean isBehindFigure(Script script, int start) {
    int back = script.skipSpacesBack(start);
    char before = script.at(back - 1);
    return Characters.isDigit(before)
        || before == '%'
        || script.endsWith("per cent", back)
        || script.endsWith("illion", back);
  }

  /** The mention of a number of years ago, without a date when the text named none. */
  static PeriodMention of(Script script, int start, int end, PeriodMention named, int years) {
    Period before = named == null ? Period.NONE : earlier(named.period(), years);
    String words = script.folded(start, end);
    return before.isEmpty()
        ? new PeriodMention(start, end, Kind.LENGTH, List.of(), words)
        : new PeriodMention(start, end, Kind.AT, List.of(before), words);
  }

  /** A period so many years earlier; {@link Period#NONE} for one that counts from a beginning. */
  static Period earlier(Period period, int years) {
    String text = period.text();
    if (text.contains("since:") || text.contains("by:") || text.isEmpty()) {
      return Period.NONE;
    }
    Matcher financial = FINANCIAL.matcher(text);
    String shifted =
        financial.replaceAll(
            m -> {
              int first = Integer.parseInt(m.group(1)) - years;
              return "FY" + first + "-" + YearGrammar.twoDigits((first + 1) % 100);
            });
    Matcher year = YEAR.matcher(shifted);
    return new Period(year.replaceAll(m -> String.valueOf(Integer.parseInt(m.group(1)) - years)));
  }
}
