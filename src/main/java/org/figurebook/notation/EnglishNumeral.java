package org.figurebook.notation;

import java.math.BigDecimal;
import org.figurebook.notation.WordList.Match;

/** English number words: {@code three}, {@code twenty-five}, {@code two hundred and ten}. */
final class EnglishNumeral {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private EnglishNumeral() {}

  /** The number whose first letter stands at {@code start}; null when there is none. */
  static Numeral at(Script script, int start) {
    Match<BigDecimal> first = Lexicon.ENGLISH_NUMBERS.at(script, start);
    if (first == null) {
      return null;
    }
    BigDecimal value = first.value();
    int end = first.end();
    Match<BigDecimal> unit = isTens(value) ? digitAfter(script, end) : null;
    if (unit != null) {
      value = value.add(unit.value());
      end = unit.end();
    }
    Match<BigDecimal> hundred = wordAfter(script, end, Lexicon.ENGLISH_MULTIPLES);
    if (hundred != null && hundred.value().compareTo(HUNDRED) == 0) {
      value = value.multiply(HUNDRED);
      end = hundred.end();
      Numeral rest = script.startsWith(" and ", end) ? at(script, end + 5) : null;
      if (rest != null && rest.value().compareTo(HUNDRED) < 0) {
        value = value.add(rest.value());
        end = rest.end();
      }
    }
    return Numeral.of(start, end, value, Numeral.Style.ENGLISH);
  }

  private static boolean isTens(BigDecimal value) {
    int n = value.intValue();
    return n >= 20 && n <= 90;
  }

  private static Match<BigDecimal> digitAfter(Script script, int end) {
    if (script.at(end) != '-' && script.at(end) != ' ') {
      return null;
    }
    Match<BigDecimal> digit = Lexicon.ENGLISH_NUMBERS.at(script, end + 1);
    return digit != null && digit.value().intValue() < 10 ? digit : null;
  }

  static Match<BigDecimal> wordAfter(Script script, int end, WordList<BigDecimal> list) {
    int word = script.skipSpaces(end, 2);
    if (word == end && script.at(end) == '-') {
      word = end + 1;
    }
    return Characters.isLatin(script.at(word)) ? list.at(script, word) : null;
  }
}
