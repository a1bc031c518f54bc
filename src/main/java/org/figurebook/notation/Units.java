package org.figurebook.notation;

import java.math.BigDecimal;
import java.util.Set;
import org.figurebook.notation.Lexicon.Unit;
import org.figurebook.notation.Numeral.Style;
import org.figurebook.notation.WordList.Match;

/** Whether a word behind a number is its unit, or the start of another word. */
final class Units {
  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "hour", "minute", "second", "ms");

  /** Words that start with a measure word or unit and are none: 人工智能, 個別, 年度. */
  private static final WordList<String> OTHER_WORDS = new WordList<>();

  static {
    Resource.words("not-units.txt").forEach(word -> OTHER_WORDS.add(word, word));
  }

  private static final BigDecimal LONGEST_YEARS = BigDecimal.valueOf(1000);

  /** 3月 is March, 18月 eighteen months. */
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private Units() {}

  static boolean isTime(String unit) {
    return TIMES.contains(unit);
  }

  static boolean fits(Script script, Numeral numeral, Match<Unit> unit) {
    if (isOtherWord(script, unit.start(), unit.end())) {
      return false;
    }
    String code = unit.value().code();
    if (code.equals("year") && numeral.value().compareTo(LONGEST_YEARS) >= 0) {
      return false;
    }
    if (unit.word().equals("月") && numeral.value().compareTo(MONTHS) <= 0) {
      return false;
    }
    boolean letter = unit.word().length() == 1 && Characters.isLatin(unit.word().charAt(0));
    return !letter || numeral.style() == Style.ARABIC;
  }

  static boolean counts(Script script, Numeral numeral, Match<String> counter) {
    return !isOtherWord(script, counter.start(), counter.end());
  }

  private static boolean isOtherWord(Script script, int start, int end) {
    Match<String> other = OTHER_WORDS.at(script, start);
    return other != null && other.end() > end;
  }
}
