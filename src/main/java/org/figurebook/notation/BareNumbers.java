package org.figurebook.notation;

import java.math.BigDecimal;
import org.figurebook.notation.Numeral.Style;

/** What a number without any unit is, by where it stands. */
final class BareNumbers {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A number to call has four digits or more, and these are printed without a comma. */
  private static final int NAME_DIGITS = 4;

  private static final String CLOSING = "」》』)”%™";
  private static final String OPENING = "，。、；：「『(";

  private BareNumbers() {}

  static Rule rule(Script script, Amount amount) {
    Numeral numeral = amount.numeral();
    if (numeral.style() == Style.CHINESE) {
      return Rule.COMPOUND;
    }
    int back = script.skipSpacesBack(amount.start());
    char before = script.at(back - 1);
    if (isCode(script, amount)) {
      return Rule.NAME;
    }
    boolean glued = Characters.isHan(before) || CLOSING.indexOf(before) >= 0 && before != 0;
    glued &= !isCell(script, amount, back);
    boolean whole = numeral.value().scale() <= 0 && !numeral.grouped();
    if (!whole) {
      return glued && !numeral.grouped() && Characters.isHan(before) ? Rule.NAME : Rule.BARE;
    }
    if (numeral.value().compareTo(HUNDRED) < 0) {
      boolean word = Characters.isLatin(before) && back < amount.start();
      boolean capital = word && Character.isUpperCase(script.at(wordStart(script, back)));
      return glued ? Rule.FOOTNOTE : capital ? Rule.NAME : Rule.BARE;
    }
    if (YearGrammar.yearAt(script, amount.start()) >= 1900 && glued) {
      return Rule.YEAR_ALONE;
    }
    return isName(script, amount, before, back) ? Rule.NAME : Rule.BARE;
  }

  /** The 30 of (%) 30 29 28: one number of a row. */
  private static boolean isCell(Script script, Amount amount, int back) {
    int next = script.skipSpaces(amount.end(), 2);
    boolean apart = back < amount.start() && next > amount.end();
    return apart && Characters.isDigit(script.at(next));
  }

  private static int wordStart(Script script, int end) {
    int start = end;
    while (start > 0 && end - start < 24 && Characters.isLatin(script.at(start - 1))) {
      start--;
    }
    return start;
  }

  /** 2766中心, 2019冠狀病毒病, ISO 9001: digits that stand for a name. */
  private static boolean isName(Script script, Amount amount, char before, int back) {
    int digits = amount.end() - amount.start();
    boolean capitals = Character.isUpperCase(before) && Character.isUpperCase(script.at(back - 2));
    boolean word = Characters.isHan(script.at(amount.end()));
    boolean opened = Characters.isHan(before) || OPENING.indexOf(before) >= 0 || back == 0;
    return digits >= 3 && digits <= 5 && (capitals || word && opened);
  }

  /** (千人次): what a heading or a title counts in, no number of it. */
  static boolean isMultipleAlone(Script script, Amount amount) {
    Numeral numeral = amount.numeral();
    boolean brackets = script.at(amount.start() - 1) == '(' && script.at(amount.end()) == ')';
    if (numeral == null || !brackets || numeral.style() != Style.CHINESE) {
      return false;
    }
    return script
        .folded(numeral.start(), numeral.end())
        .chars()
        .allMatch(c -> "百千萬億".indexOf(c) >= 0);
  }

  /** 對2766的需求, then 2766員工: the digits are a name where the same stand for one nearby. */
  static boolean isNamed(Script script, Amount amount) {
    Numeral numeral = amount.numeral();
    boolean plain = numeral != null && numeral.style() == Style.ARABIC && !numeral.grouped();
    if (!plain || numeral.end() - numeral.start() != NAME_DIGITS) {
      return false;
    }
    String name = script.folded(numeral.start(), numeral.end()) + "的";
    int other = script.folded(0, script.length()).indexOf(name);
    return other >= 0
        && Characters.isHan(script.at(other - 1))
        && "年表第".indexOf(script.at(other - 1)) < 0;
  }

  /** CB(1)785/2024(03), 1576-1-c.pdf: parts of a file number. */
  private static boolean isCode(Script script, Amount amount) {
    char before = script.at(amount.start() - 1);
    char after = script.at(amount.end());
    boolean slash = after == '/' && Characters.isDigit(script.at(amount.end() + 1));
    boolean part = before == '/' && script.at(amount.start() - 2) != ' ' && after == '(';
    boolean hyphens = after == '-' && Characters.isDigit(script.at(amount.end() + 1));
    boolean file = before == '-' && script.startsWith("-c.", amount.end());
    return before == ')' && slash
        || part
        || file
        || hyphens && script.at(ArabicNumeral.digitsEnd(script, amount.end() + 1)) == '-';
  }
}
