package org.figurebook.notation;

/** What a character can be part of. Expects characters folded by {@link Script}. */
final class Characters {
  private static final String CHINESE_DIGITS = "零一二三四五六七八九";
  private static final String CLAUSE_ENDS = "，。；：！？!?;\n";
  private static final String SENTENCE_ENDS = "。！？!?；;\n";
  private static final String LIST_SEPARATORS = "、,及和與或跟";

  private Characters() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Value of a Chinese digit, 0 to 9; -1 for any other character. */
  static int chineseDigit(char c) {
    return switch (c) {
      case '〇', '○' -> 0;
      case '兩' -> 2;
      default -> c < '一' && c != '零' ? -1 : CHINESE_DIGITS.indexOf(c);
    };
  }

  /** 10 for 十, 100 for 百, 1000 for 千; 0 for any other character. */
  static int chineseTen(char c) {
    return switch (c) {
      case '十' -> 10;
      case '廿' -> 20;
      case '卅' -> 30;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }

  /** 萬, 億 and 兆, which multiply everything before them; 0 for any other character. */
  static long myriad(char c) {
    return switch (c) {
      case '萬' -> 10_000L;
      case '億' -> 100_000_000L;
      case '兆' -> 1_000_000_000_000L;
      default -> 0;
    };
  }

  static boolean isChineseNumeral(char c) {
    return chineseDigit(c) >= 0 || chineseTen(c) > 0 || myriad(c) > 0;
  }

  static boolean isHan(char c) {
    return c >= '\u3400' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff' || c == '〇';
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00c0' && c <= '\u024f';
  }

  static boolean endsClause(char c) {
    return CLAUSE_ENDS.indexOf(c) >= 0;
  }

  static boolean endsSentence(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  static boolean separatesList(char c) {
    return LIST_SEPARATORS.indexOf(c) >= 0;
  }
}
