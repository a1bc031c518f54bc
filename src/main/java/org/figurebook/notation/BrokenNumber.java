package org.figurebook.notation;

import java.math.BigDecimal;

/**
 * A number that extraction broke with spaces: {@code 31 50 0公噸}, {@code (5 2.1%)}, {@code 6. 2%}.
 *
 * <p>Two pieces may also be a footnote mark and a number ({@code 16 7所}), so they are joined only
 * where no mark can stand: behind a bracket, a bound or a word such as 為. What is joined is
 * doubtful.
 */
final class BrokenNumber {
  private static final int MOST_PIECES = 6;
  private static final int MOST_DIGITS = 9;
  private static final String[] SPENDING = {
    "容納", "發放", "撥出", "撥款", "批出", "涉及", "提供", "預留", "支付", "投放", "動用", "耗資"
  };
  private static final String LEADS_TO_NUMBER = "(為達共計約逾近過$至";

  private BrokenNumber() {}

  /** The number whose first piece ends at {@code end}; null when it is not broken. */
  static Numeral at(Script script, int start, int end) {
    boolean space = script.at(end) == ' ' && Characters.isDigit(script.at(end + 1));
    boolean point =
        script.at(end) == '.'
            && script.at(end + 1) == ' '
            && Characters.isDigit(script.at(end + 2));
    if (!space && !point || end - start > 3) {
      return null;
    }
    StringBuilder digits = new StringBuilder(script.folded(start, end));
    boolean regular = true;
    int pieces = 1;
    int i = end;
    while (script.at(i) == ' ' && Characters.isDigit(script.at(i + 1)) && pieces < MOST_PIECES) {
      int next = ArabicNumeral.digitsEnd(script, i + 1);
      regular &= next - i - 1 == 3;
      digits.append(script.folded(i + 1, next));
      i = next;
      pieces++;
    }
    int whole = i;
    i = decimals(script, i, digits);
    boolean joined = pieces > 2 || leads(script, start) || pieces == 1 && i > whole;
    boolean broken = pieces > 1 && !regular || pieces == 1 && point && i > whole;
    if (!broken || !joined || digits.length() > MOST_DIGITS || !isMeasured(script, i)) {
      return null;
    }
    BigDecimal value = new BigDecimal(digits.toString());
    return new Numeral(
        start, i, value, value, BigDecimal.ONE, Numeral.Style.ARABIC, false, false, true);
  }

  private static int decimals(Script script, int i, StringBuilder digits) {
    int at = script.at(i) == '.' && script.at(i + 1) == ' ' ? i + 2 : i + 1;
    int end = script.at(i) == '.' ? ArabicNumeral.digitsEnd(script, at) : i;
    if (end <= at || end - at > 3) {
      return i;
    }
    digits.append('.').append(script.folded(at, end));
    return end;
  }

  /** Whether a unit touches the last piece, as it does no row of cells. */
  private static boolean isMeasured(Script script, int i) {
    int at = script.skipSpaces(i, 1);
    return script.at(i) == '%'
        || Characters.myriad(script.at(i)) > 0
        || Lexicon.COUNTERS.at(script, i) != null
        || Lexicon.CURRENCIES.at(script, i) != null
        || Lexicon.UNITS.at(script, at) != null;
  }

  private static boolean leads(Script script, int start) {
    char before = script.at(start - 1);
    for (String verb : SPENDING) {
      if (script.endsWith(verb, start)) {
        return true;
      }
    }
    return before != 0 && LEADS_TO_NUMBER.indexOf(before) >= 0
        || Bounds.before(script, start) != null;
  }
}
