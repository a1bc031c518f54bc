package org.figurebook.notation;

import java.math.BigDecimal;

/** Ratios, whose parts stay as printed: 1:2, 1（政府）：2（企業）, 1比2. */
final class Ratios {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);
  private static final int LONGEST_LABEL = 12;

  private Ratios() {}

  /** The ratio whose first part is {@code first}; null when there is none. */
  static Amount at(Script script, Numeral first) {
    int next = secondPart(script, first);
    if (next < 0 || Exclusions.reference(script, first.start(), first.end()) != null) {
      return null;
    }
    int end = next;
    for (int parts = 1; next >= 0 && parts < 6; parts++) {
      Numeral part = part(script, next);
      if (part == null) {
        break;
      }
      end = labelEnd(script, part.end());
      next = secondPart(script, part);
    }
    if (end == secondPart(script, first)) {
      return null;
    }
    return new Amount(first.start(), end, null, null, "ratio", "", null, "ratio", false);
  }

  private static Numeral part(Script script, int i) {
    Numeral part = Numerals.at(script, i);
    return part == null || part.value().compareTo(LARGEST) >= 0 ? null : part;
  }

  /** Where the next part starts; -1 when no ratio sign follows. */
  private static int secondPart(Script script, Numeral first) {
    if (first.value().compareTo(LARGEST) >= 0 || first.style() == Numeral.Style.ENGLISH) {
      return -1;
    }
    int i = script.skipSpaces(labelEnd(script, first.end()), 2);
    char c = script.at(i);
    boolean colon = c == ':' || c == '：';
    if (!colon && c != '比') {
      return -1;
    }
    int next = script.skipSpaces(i + 1, 2);
    boolean number =
        colon ? Characters.isDigit(script.at(next)) : Numerals.at(script, next) != null;
    return number && !(colon && isClock(script, first, next)) ? next : -1;
  }

  /** 10:30 has two digits behind the colon; so has 1:10, which no label or word makes a ratio. */
  private static boolean isClock(Script script, Numeral first, int next) {
    int digits = ArabicNumeral.digitsEnd(script, next) - next;
    return digits == 2 && script.at(first.end()) == ':' && first.value().intValue() <= 24;
  }

  /** End of a label in brackets at {@code i}: (政府); {@code i} when there is none. */
  private static int labelEnd(Script script, int i) {
    int open = script.skipSpaces(i, 2);
    if (script.at(open) != '(') {
      return i;
    }
    for (int k = open + 1; k < open + LONGEST_LABEL; k++) {
      if (script.at(k) == ')') {
        return k + 1;
      }
      if (!Characters.isHan(script.at(k))
          && !Characters.isLatin(script.at(k))
          && script.at(k) != ' ') {
        return i;
      }
    }
    return i;
  }
}
