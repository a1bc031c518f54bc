package org.figurebook.notation;

/** Numbers of lists, rows and footnotes: 1. or 2) or 3、 or a number glued to the words it opens. */
final class ListMarks {
  private static final int MOST_DIGITS = 3;

  private ListMarks() {}

  /** Whether the digits from {@code i} to {@code end} number what follows. */
  static boolean is(Script script, int i, int end, int lineStart) {
    if (end - i > MOST_DIGITS) {
      return false;
    }
    int at = script.skipSpaces(end, 2);
    char c = script.at(at);
    if (i != lineStart) {
      return isInnerMark(script, i, end);
    }
    boolean dot = c == '.' && !Characters.isDigit(script.at(at + 1));
    boolean row = at > end && Character.isUpperCase(c) && Characters.isLatin(c);
    return dot || row || c == ')' || c == '、' || opensWords(script, end, at);
  }

  /**
   * End of the 3.1 that numbers a paragraph; -1 when what stands there is a number of something.
   */
  static int sectionEnd(Script script, int i, int lineStart) {
    int end = ArabicNumeral.digitsEnd(script, i);
    int parts = 1;
    while (end - i <= 2 * parts + parts - 1
        && parts < MOST_DIGITS
        && script.at(end) == '.'
        && Characters.isDigit(script.at(end + 1))) {
      end = ArabicNumeral.digitsEnd(script, end + 1);
      parts++;
    }
    int at = script.skipSpaces(end, 3);
    char c = script.at(at);
    if (i != lineStart || parts == 1 || at == end || end - i > 8) {
      return -1;
    }
    boolean word = Characters.isLatin(c) && Character.isUpperCase(c);
    boolean unit =
        Lexicon.UNITS.at(script, at) != null || Lexicon.CURRENCIES.at(script, at) != null;
    return word && !unit || opensWords(script, end, at) ? end : -1;
  }

  /** 13所有機構, 1有關項目: words that are no unit of the number follow it. */
  private static boolean opensWords(Script script, int end, int at) {
    char c = script.at(at);
    if (!Characters.isHan(c)
        || Characters.isChineseNumeral(c)
        || c == '至'
        || c == '多'
        || c == '餘') {
      return false;
    }
    Numeral numeral = ArabicNumeral.at(script, script.skipSpacesBack(end) - 1);
    WordList.Match<String> counter = Lexicon.COUNTERS.at(script, at);
    WordList.Match<Lexicon.Unit> unit = Lexicon.UNITS.at(script, at);
    WordList.Match<Lexicon.Currency> money = Lexicon.CURRENCIES.at(script, at);
    boolean counts = counter != null && Units.counts(script, numeral, counter);
    boolean measures = unit != null && Units.fits(script, numeral, unit);
    return !counts && !measures && money == null && c != '成' && c != '折' && c != '月' && c != '比';
  }

  /** 、4.評估: a number with a dot inside a paragraph, behind a separator and before words. */
  private static boolean isInnerMark(Script script, int i, int end) {
    char before = script.at(script.skipSpacesBack(i) - 1);
    boolean separated = "、，。；：及至 ".indexOf(before) >= 0 && before != 0;
    char after = script.at(script.skipSpaces(end + 1, 1));
    boolean words = Characters.isHan(after) || after == '「' || after == '及' || after == '至';
    return separated && script.at(end) == '.' && words;
  }
}
