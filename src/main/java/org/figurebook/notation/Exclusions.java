package org.figurebook.notation;

import org.figurebook.notation.WordList.Match;

/** Numerals that are no figures because of what stands around them. Each test names its rule. */
final class Exclusions {
  private static final int LONGEST_PREFIX_WORD = 4;

  private Exclusions() {}

  /** The mark that starts at the digit {@code i}; null when the digit may start a figure. */
  static Mark ofDigits(Script script, int i, int lineStart) {
    int end = ArabicNumeral.digitsEnd(script, i);
    if (end - i > ArabicNumeral.MOST_DIGITS) {
      return new Mark(i, end, Rule.TOO_LONG);
    }
    if (isFileCode(script, i)) {
      return new Mark(i, fileCodeEnd(script, i), Rule.NAME);
    }
    int section = ListMarks.sectionEnd(script, i, lineStart);
    if (section > 0) {
      return new Mark(i, section, Rule.LIST_MARK);
    }
    if (ListMarks.is(script, i, end, lineStart)) {
      return new Mark(i, end, Rule.LIST_MARK);
    }
    if (script.at(i - 1) == '(' && script.at(end) == ')' && end - i <= 3) {
      return new Mark(i, end, Rule.BRACKETED);
    }
    if (isCodeOfAddress(script, i, end)) {
      return new Mark(i, Quotes.addressEnd(script, i), Rule.ADDRESS);
    }
    if (Clocks.is(script, i)) {
      return new Mark(i, Clocks.end(script, i), Rule.CLOCK);
    }
    if (isVersion(script, i, end)) {
      return new Mark(i, versionEnd(script, end), Rule.VERSION);
    }
    Mark name = name(script, i, end);
    if (name != null) {
      return name;
    }
    if (isTelephone(script, i, end)) {
      return new Mark(i, telephoneEnd(script, i), Rule.TELEPHONE);
    }
    boolean strong =
        script.at(script.skipSpacesBack(i) - 1) == '第'
            || Characters.isLatin(script.at(beforeMark(script, i) - 1));
    return strong ? reference(script, i, versionEnd(script, end)) : null;
  }

  /** 分目700項目892, and 表4 at the start of a line: no count, though a measure word follows. */
  static boolean isHeadOrTable(Script script, int start) {
    int at = script.skipSpacesBack(start);
    for (String word : new String[] {"總目", "分目", "綱領"}) {
      if (script.endsWith(word, at)) {
        return true;
      }
    }
    char before = script.at(at - 1);
    char opening = script.at(at - 2);
    return (before == '表' || before == '圖') && (opening == 0 || opening == '\n');
  }

  /** FCR(2002-03)18, CB(1)785/2024(03): capitals, a bracket, and a number behind it. */
  static boolean isFileCode(Script script, int i) {
    boolean opened =
        script.at(i - 1) == '('
            && Character.isUpperCase(script.at(i - 2))
            && Character.isUpperCase(script.at(i - 3));
    int close = i;
    while (opened
        && close - i < 12
        && (Characters.isDigit(script.at(close)) || "-/".indexOf(script.at(close)) >= 0)) {
      close++;
    }
    return opened && script.at(close) == ')' && Characters.isDigit(script.at(close + 1));
  }

  private static int fileCodeEnd(Script script, int i) {
    int end = i;
    while (end - i < 30
        && (Characters.isDigit(script.at(end)) || "()-/".indexOf(script.at(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** The 92 of %E5%92%8C and the 1 of ?page=1 on a line that goes on with an address. */
  private static boolean isCodeOfAddress(Script script, int i, int end) {
    boolean escaped =
        script.at(end) == '%' && isHex(script.at(end + 1)) && isHex(script.at(end + 2));
    boolean parameter = script.at(i - 1) == '=' && Characters.isLatin(script.at(i - 2));
    return escaped || parameter;
  }

  private static boolean isHex(char c) {
    return Characters.isDigit(c) || c >= 'A' && c <= 'F';
  }

  private static boolean isVersion(Script script, int i, int end) {
    return script.at(end) == '.'
        && Characters.isDigit(script.at(end + 1))
        && versionEnd(script, end) > ArabicNumeral.digitsEnd(script, end + 1);
  }

  private static int versionEnd(Script script, int end) {
    int at = end;
    while (script.at(at) == '.' && Characters.isDigit(script.at(at + 1))) {
      at = ArabicNumeral.digitsEnd(script, at + 1);
    }
    return at;
  }

  /** Letters that touch digits make a name, unless they are a currency or a unit. */
  private static Mark name(Script script, int i, int end) {
    char before = script.at(i - 1);
    boolean letter = Characters.isLatin(before) || before == '#' || before == '_';
    boolean hyphen = before == '-' && (Characters.isLatin(script.at(i - 2)));
    if ((letter || hyphen)
        && Amounts.currencyBefore(script, i) == null
        && !isEnglishJoint(script, i)) {
      return new Mark(i, end, Rule.NAME);
    }
    char after = script.at(end);
    if (after == '+' && !Characters.isDigit(script.at(end + 1))) {
      return new Mark(i, end, Rule.NAME);
    }
    if (!Characters.isLatin(after)) {
      return null;
    }
    if (isOrdinalSuffix(script, end)) {
      return new Mark(i, end + 2, Rule.ORDINAL);
    }
    boolean unit =
        Lexicon.UNITS.at(script, end) != null
            || Lexicon.ENGLISH_MULTIPLES.at(script, end) != null
            || Lexicon.CURRENCIES.at(script, end) != null;
    return unit ? null : new Mark(i, wordEnd(script, end), Rule.NAME);
  }

  /** end-2020 and mid-2021 hold years. */
  private static boolean isEnglishJoint(Script script, int i) {
    return script.endsWith("end-", i)
        || script.endsWith("mid-", i)
        || script.endsWith("pre-", i)
        || script.endsWith("FY", i);
  }

  private static boolean isOrdinalSuffix(Script script, int end) {
    for (String suffix : new String[] {"st", "nd", "rd", "th"}) {
      if (script.startsWith(suffix, end) && !Characters.isLatin(script.at(end + 2))) {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(Script script, int i) {
    int end = i;
    while (Characters.isLatin(script.at(end)) || Characters.isDigit(script.at(end))) {
      end++;
    }
    return end;
  }

  /** Two groups of four digits, or one of eight. */
  private static boolean isTelephone(Script script, int i, int end) {
    int second = script.skipSpaces(end, 1);
    boolean two =
        end - i == 4 && second > end && ArabicNumeral.digitsEnd(script, second) - second == 4;
    boolean eight = end - i == 8 && "23569".indexOf(script.at(i)) >= 0;
    boolean plus = script.at(i - 1) == '+' && end - i <= 3 && script.at(end) == ' ';
    return plus
        || eight && Lexicon.REFERENCES.before(script, beforeMark(script, i)) != null
        || two && YearGrammar.yearAt(script, i) < 0;
  }

  private static int telephoneEnd(Script script, int i) {
    int end = ArabicNumeral.digitsEnd(script, i);
    int next = script.skipSpaces(end, 1);
    while (next > end && Characters.isDigit(script.at(next)) && end - i < 20) {
      end = ArabicNumeral.digitsEnd(script, next);
      next = script.skipSpaces(end, 1);
    }
    return end;
  }

  /** 第, 總目, 附件, Table and the like before a number. */
  static Mark reference(Script script, int i, int end) {
    Match<String> word = Lexicon.REFERENCES.before(script, beforeMark(script, i));
    if (word == null || isPartOfWord(script, word)) {
      return null;
    }
    boolean ordinal = word.word().equals("第");
    return new Mark(i, end, ordinal ? Rule.ORDINAL : Rule.REFERENCE);
  }

  /** Position before spaces, a bracket or a colon that part a reference word from its number. */
  private static int beforeMark(Script script, int i) {
    int at = script.skipSpacesBack(i);
    char c = script.at(at - 1);
    if (c == '(' || c == '：' || c == ':' || c == '.') {
      at = script.skipSpacesBack(c == '.' ? at : at - 1);
    }
    return at;
  }

  /** 表 of 代表, 段 of 階段, 方案 before a number that counts them. */
  private static boolean isPartOfWord(Script script, Match<String> word) {
    char c = script.at(word.start() - 1);
    return switch (word.word()) {
      case "項目" -> Characters.isHan(c) && "中列表為即".indexOf(c) < 0;
      case "表" -> "代發外列填報".indexOf(c) >= 0 && c != 0;
      case "圖", "室", "段", "頁", "註", "注", "章", "版" -> "意企藍關投專文教手地階網備".indexOf(c) >= 0 && c != 0;
      default -> false;
    };
  }

  /** A Chinese numeral in an everyday word; null when it is in none. */
  static Mark ofWord(Script script, int i) {
    for (int start = Math.max(0, i - LONGEST_PREFIX_WORD); start <= i; start++) {
      Match<String> word = Lexicon.EVERYDAY.at(script, start);
      boolean longer =
          word != null
              && script.at(start) == '第'
              && Characters.isChineseNumeral(script.at(word.end()));
      if (word != null && word.end() > i && !longer) {
        boolean vague =
            "數幾".indexOf(script.at(start)) >= 0
                || script.at(start) == '上' && script.at(start + 1) != '一';
        return new Mark(i, word.end(), vague ? Rule.VAGUE : Rule.EVERYDAY);
      }
    }
    char before = script.at(i - 1);
    boolean noun = before == '數' && i > 1 && "為總人次宗倍份少多指分戶點".indexOf(script.at(i - 2)) >= 0;
    if ((before == '數' || before == '幾') && !noun) {
      return new Mark(i, i + 1, Rule.VAGUE);
    }
    return before == '第' ? new Mark(i, numeralEnd(script, i), Rule.ORDINAL) : null;
  }

  /** End of the digits, or of the Chinese numeral, at {@code i}. */
  static int runEnd(Script script, int i) {
    int end = ArabicNumeral.digitsEnd(script, i);
    return end > i ? end : numeralEnd(script, i);
  }

  static int numeralEnd(Script script, int i) {
    int end = i;
    while (Characters.isChineseNumeral(script.at(end)) && end - i < 30) {
      end++;
    }
    return Math.max(end, i + 1);
  }
}
