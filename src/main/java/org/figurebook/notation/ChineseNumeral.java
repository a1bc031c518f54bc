package org.figurebook.notation;

import java.math.BigDecimal;

/**
 * Chinese numerals: 三千二百萬, 兩億, 十五, 二零一九 by position, 三點五, and the formal 壹佰伍拾萬.
 *
 * <p>The grammar, from the smallest part: a digit; a digit before 十, 百 or 千; such parts from large
 * to small, 零 between them; all of that before 萬 or 億.
 */
final class ChineseNumeral {
  private static final String FORMAL = "壹貳叁肆伍陸柒捌玖拾佰仟";
  private static final String PLAIN = "一二三四五六七八九十百千";
  private static final int LONGEST = 24;

  private ChineseNumeral() {}

  /** The number at {@code start}, without 萬 or 億 at its end; null when there is none. */
  static Numeral at(Script script, int start) {
    int end = start;
    boolean digitsOnly = true;
    while (end - start <= LONGEST && isPart(script, end)) {
      digitsOnly &= Characters.chineseDigit(letter(script, end)) >= 0;
      end++;
    }
    int length = end - start;
    if (length == 0 || length > LONGEST || isOneFormalLetter(script, start, length)) {
      return null;
    }
    long value =
        digitsOnly && length > 1 ? positional(script, start, end) : parts(script, start, end);
    if (value < 0) {
      return null;
    }
    BigDecimal number = BigDecimal.valueOf(value);
    int fraction = fractionEnd(script, end);
    if (fraction > end) {
      number = new BigDecimal(value + "." + digits(script, end + 1, fraction));
    }
    return Numeral.of(start, Math.max(end, fraction), number, Numeral.Style.CHINESE);
  }

  private static boolean isPart(Script script, int i) {
    char c = letter(script, i);
    return Characters.chineseDigit(c) >= 0 || Characters.chineseTen(c) > 0;
  }

  /** The plain letter of a formal one. */
  private static char letter(Script script, int i) {
    char c = script.at(i);
    int formal = FORMAL.indexOf(c);
    return formal >= 0 ? PLAIN.charAt(formal) : c;
  }

  /** 陸, 伍 and the like alone are words and names. */
  private static boolean isOneFormalLetter(Script script, int start, int length) {
    return length == 1 && FORMAL.indexOf(script.at(start)) >= 0;
  }

  private static long positional(Script script, int start, int end) {
    return end - start > 18 ? -1 : Long.parseLong(digits(script, start, end));
  }

  private static String digits(Script script, int start, int end) {
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i++) {
      digits.append(Characters.chineseDigit(letter(script, i)));
    }
    return digits.toString();
  }

  /** 三千二百零五; -1 when the parts do not get smaller. */
  private static long parts(Script script, int start, int end) {
    long sum = 0;
    long smallest = Long.MAX_VALUE;
    long digit = -1;
    for (int i = start; i < end; i++) {
      char c = letter(script, i);
      int ten = Characters.chineseTen(c);
      if (ten == 0) {
        if (digit > 0) {
          return -1;
        }
        digit = Characters.chineseDigit(c);
        continue;
      }
      long unit = ten == 20 || ten == 30 ? 10 : ten;
      if (unit >= smallest || digit == 0 && unit != 10) {
        return -1;
      }
      sum += ten == unit ? Math.max(digit, 1) * unit : ten;
      smallest = unit;
      digit = -1;
    }
    return sum + Math.max(digit, 0);
  }

  /** End of 點 and its digits at {@code i}; -1 when there is none. */
  private static int fractionEnd(Script script, int i) {
    if (script.at(i) != '點') {
      return -1;
    }
    int end = i + 1;
    while (end - i < LONGEST && Characters.chineseDigit(script.at(end)) >= 0) {
      end++;
    }
    return end > i + 1 ? end : -1;
  }
}
