package org.figurebook.notation;

import java.math.BigDecimal;

/**
 * Digits: {@code 1,234.56}, {@code 11 439}, {@code 1 000 000}, {@code 2,5 00} with a space that
 * extraction put in.
 */
final class ArabicNumeral {
  /** Longer runs of digits are no numbers of official papers. */
  static final int MOST_DIGITS = 24;

  private static final String[] AND = {"and ", "or "};

  private ArabicNumeral() {}

  /** The number whose first digit stands at {@code start}; null when there is none. */
  static Numeral at(Script script, int start) {
    int i = start;
    while (i - start <= MOST_DIGITS && Characters.isDigit(script.at(i))) {
      i++;
    }
    if (i == start || i - start > MOST_DIGITS) {
      return null;
    }
    Numeral broken = BrokenNumber.at(script, start, i);
    if (broken != null) {
      return broken;
    }
    StringBuilder digits = new StringBuilder().append(script.folded(start, i));
    boolean grouped = false;
    int group = i - start <= 3 && script.at(start) != '0' ? nextGroup(script, i, true) : -1;
    boolean spaced = group > 0 && script.at(i) == ' ' && !commaFollows(script, i);
    while (group > 0 && digits.length() < MOST_DIGITS) {
      appendDigits(script, i, group, digits);
      grouped = true;
      i = group;
      group = spaced ? spaceGroup(script, i) : nextGroup(script, i, false);
    }
    int fraction = fractionEnd(script, i);
    if (fraction > i) {
      digits.append(script.folded(i, fraction));
      i = fraction;
    }
    if (digits.length() > MOST_DIGITS + 12) {
      return null;
    }
    BigDecimal value = new BigDecimal(digits.toString());
    return new Numeral(
        start, i, value, value, BigDecimal.ONE, Numeral.Style.ARABIC, false, grouped, false);
  }

  /** Position after the run of digits at {@code start}. */
  static int digitsEnd(Script script, int start) {
    int i = start;
    while (Characters.isDigit(script.at(i))) {
      i++;
    }
    return i;
  }

  private static boolean commaFollows(Script script, int i) {
    return script.at(script.skipSpaces(i, 1)) == ',';
  }

  /** End of a thousands group after {@code i}; -1 when none follows. */
  private static int nextGroup(Script script, int i, boolean spaceToo) {
    int comma = script.skipSpaces(i, 1);
    if (script.at(comma) == ',') {
      int end = threeDigits(script, script.skipSpaces(comma + 1, 1), true);
      boolean list = end > 0 && script.at(comma + 1) == ' ' && isList(script, end);
      return list ? -1 : end;
    }
    return spaceToo ? spaceGroup(script, i) : -1;
  }

  /** Whether a list ends behind its numbers at {@code i}: 286, 305 and 271. */
  private static boolean isList(Script script, int i) {
    int end = i;
    while (script.at(end) == ',' && Characters.isDigit(script.at(script.skipSpaces(end + 1, 1)))) {
      end = digitsEnd(script, script.skipSpaces(end + 1, 1));
    }
    int word = script.skipSpaces(end, 1);
    int next = "及和與或".indexOf(script.at(word)) >= 0 ? word + 1 : -1;
    for (String and : AND) {
      next = script.startsWith(and, word) ? word + and.length() : next;
    }
    return next > 0 && Characters.isDigit(script.at(script.skipSpaces(next, 1)));
  }

  private static int spaceGroup(Script script, int i) {
    int first = script.skipSpaces(i, 2);
    return first > i ? threeDigits(script, first, false) : -1;
  }

  /**
   * End of exactly three digits at {@code start}; with {@code loose}, single spaces may part them.
   */
  private static int threeDigits(Script script, int start, boolean loose) {
    int i = start;
    for (int k = 0; k < 3; k++) {
      if (loose && k > 0) {
        i = script.skipSpaces(i, 1);
      }
      if (!Characters.isDigit(script.at(i))) {
        return -1;
      }
      i++;
    }
    return Characters.isDigit(script.at(i)) ? -1 : i;
  }

  private static void appendDigits(Script script, int from, int to, StringBuilder digits) {
    for (int i = from; i < to; i++) {
      if (Characters.isDigit(script.at(i))) {
        digits.append(script.at(i));
      }
    }
  }

  /** End of a decimal part at {@code i}; {@code i} when there is none or a second dot follows. */
  private static int fractionEnd(Script script, int i) {
    if (script.at(i) != '.' || !Characters.isDigit(script.at(i + 1))) {
      return i;
    }
    int end = digitsEnd(script, i + 1);
    boolean version = script.at(end) == '.' && Characters.isDigit(script.at(end + 1));
    return version || end - i > 12 ? i : end;
  }
}
