package org.figurebook.notation;

/**
 * A year without 年: in a list that ends in one (2021、2022及2023年), between the years of a span, or
 * after an English word such as "in" or "since".
 */
final class BareYear {
  /** After these a four-digit number is a year. */
  private static final String[] STRONG = {
    "in", "since", "during", "until", "till", "early", "mid", "late", "year", "end", "end of"
  };

  /** After these it is one unless a noun follows: "of 2000 people". */
  private static final String[] WEAK = {
    "of", "by", "from", "to", "between", "and", "for", "before", "after"
  };

  private static final int LONGEST_LIST = 24;

  private BareYear() {}

  /** The year at {@code i}; null when what stands there need not be a year. */
  static TimePoint at(Script script, int i) {
    int year = YearGrammar.yearAt(script, i);
    if (year < 1900) {
      return null;
    }
    if (script.at(i + 4) == 's' && !Characters.isLatin(script.at(i + 5))) {
      // the 1980s: a time of no date
      return TimePoint.of(i, i + 5, "");
    }
    if (followsWord(script, i)
        || leadsToYearWord(script, i + 4)
        || spansYears(script, i)
        || opensYears(script, i, year)) {
      return TimePoint.of(i, i + 4, String.valueOf(year));
    }
    return null;
  }

  /** The 2020 of "In 2019, 2020 and 2021"; null when the number counts something. */
  static TimePoint inList(Script script, int i) {
    int year = YearGrammar.yearAt(script, i);
    boolean counts = !EnglishCounts.noun(script, i + 4).isEmpty();
    boolean ends = counts || Characters.isHan(script.at(script.skipSpaces(i + 4, 1)));
    return year < 1900 || ends ? null : TimePoint.of(i, i + 4, String.valueOf(year));
  }

  /** The 2018 of "Between 2016 and 2018 cases fell". */
  static TimePoint behind(Script script, int i, TimePoint first) {
    int year = YearGrammar.yearAt(script, i);
    boolean later = year > Integer.parseInt(first.from());
    return later ? TimePoint.of(i, i + 4, String.valueOf(year)) : null;
  }

  /** 2015-2019, 2008 to 2018: two years with a sign of a span between them. */
  private static boolean spansYears(Script script, int i) {
    int next = Separators.spanEnd(script, i + 4);
    int to = next < 0 ? -1 : YearGrammar.yearAt(script, next);
    boolean ends = to > 0 && !Characters.isHan(script.at(next + 4)) || script.at(next + 4) == '年';
    boolean dash = script.at(i - 1) == '-' || script.at(i - 1) == '至' || script.at(i - 1) == ' ';
    boolean second = dash && follows(script, i);
    return to > YearGrammar.yearAt(script, i) && ends || second;
  }

  /** Whether a year and a sign of a span end right before {@code i}. */
  private static boolean follows(Script script, int i) {
    for (int back = 5; back <= 8; back++) {
      if (YearGrammar.yearAt(script, i - back) > 0) {
        return Separators.spanEnd(script, i - back + 4) == i;
      }
    }
    return false;
  }

  /** "(i.e. 2019, 2020 and 2021)": each is the year after the one before. */
  private static boolean opensYears(Script script, int i, int first) {
    int at = i;
    int year = first;
    int count = 1;
    while (count < 3) {
      int next = Separators.listEnd(script, at + 4);
      if (next < 0 || YearGrammar.yearAt(script, next) != year + 1) {
        break;
      }
      at = next;
      year++;
      count++;
    }
    int back = script.skipSpacesBack(i);
    boolean said = script.endsWith("i.e.", back) || script.endsWith("namely", back);
    boolean plain = "$#".indexOf(script.at(back - 1)) < 0 || script.at(back - 1) == 0;
    return plain && (count == 3 || count == 2 && said);
  }

  private static boolean followsWord(Script script, int i) {
    int end = script.skipSpacesBack(i);
    if (script.endsWith("end-", end) || script.endsWith("mid-", end)) {
      return true;
    }
    boolean noun = !EnglishCounts.noun(script, i + 4).isEmpty();
    return end < i && (follows(script, end, STRONG) || !noun && follows(script, end, WEAK));
  }

  private static boolean follows(Script script, int end, String[] words) {
    for (String word : words) {
      int start = end - word.length();
      if (startsWithIgnoringCase(script, word, start)
          && !Characters.isLatin(script.at(start - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithIgnoringCase(Script script, String word, int start) {
    return script.startsWith(word, start)
        || script.startsWith(Character.toUpperCase(word.charAt(0)) + word.substring(1), start);
  }

  /** Whether separators and years lead to 年. */
  private static boolean leadsToYearWord(Script script, int end) {
    int i = end;
    for (int k = 0; k < LONGEST_LIST; k++) {
      int next = Separators.listEnd(script, i);
      next = next < 0 ? Separators.spanEnd(script, i) : next;
      if (next < 0 || YearGrammar.yearAt(script, next) < 0) {
        return false;
      }
      i = next + 4;
      if (script.at(script.skipSpaces(i, 1)) == '年') {
        return true;
      }
    }
    return false;
  }
}
