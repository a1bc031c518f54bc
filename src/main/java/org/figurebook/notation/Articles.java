package org.figurebook.notation;

import java.math.BigDecimal;

/** 一間, 一個, 1所: one as an article, and one that counts. */
final class Articles {
  private static final int REACH = 16;

  private Articles() {}

  /** Whether this amount of one is an article: nothing around it counts. */
  static boolean isArticle(Script script, Amount amount) {
    if (amount.value() == null || amount.value().compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    if (amount.numeral() != null && amount.numeral().more()) {
      return false;
    }
    if (amount.counter().equals("個") && script.at(amount.end()) == '半') {
      return true;
    }
    if (isOneOf(script, amount)) {
      return true;
    }
    return !countsBefore(script, amount.start()) && !listed(script, amount.end());
  }

  /** 其中一個, 其中一項: one of several; 其中一宗 counts. */
  private static boolean isOneOf(Script script, Amount amount) {
    boolean general = "個項種類方面部分".contains(amount.counter());
    return general && script.endsWith("其中", script.skipSpacesBack(amount.start()));
  }

  /** 這兩項, 首兩輪, 首兩個分別是: a Chinese numeral that points back to things, or to the first of them. */
  static boolean pointsBack(Script script, Amount amount) {
    if (amount.numeral() == null || amount.numeral().style() != Numeral.Style.CHINESE) {
      return false;
    }
    int end = script.skipSpacesBack(amount.start());
    for (String word : new String[] {"這", "該", "此", "首", "上述", "前述"}) {
      if (script.endsWith(word, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean countsBefore(Script script, int start) {
    int end = script.skipSpacesBack(start);
    for (String word :
        new String[] {"其中", "只有", "僅有", "僅", "共", "共有", "合共", "另外", "增設", "減少", "增加"}) {
      if (script.endsWith(word, end)) {
        return true;
      }
    }
    boolean joined =
        script.endsWith("及", end) || script.endsWith("和", end) || script.endsWith("、", end);
    return joined && numberBefore(script, end);
  }

  /** A number with a measure word stands shortly before in the same clause. */
  private static boolean numberBefore(Script script, int end) {
    for (int i = end - 1; i > end - REACH && i >= 0; i--) {
      if (Characters.endsClause(script.at(i)) && script.at(i) != '、') {
        return false;
      }
      if (Characters.isDigit(script.at(i))
          && Lexicon.COUNTERS.at(script, script.skipSpaces(i + 1, 1)) != null) {
        return true;
      }
    }
    return false;
  }

  /** A list of counts follows: 1名總行政主任、2名一級行政主任. */
  private static boolean listed(Script script, int end) {
    for (int i = end; i < end + REACH && i < script.length(); i++) {
      char c = script.at(i);
      if (Characters.endsClause(c) && c != '，') {
        return false;
      }
      int next = c == '、' || c == '及' || c == '和' || c == '，' ? script.skipSpaces(i + 1, 1) : -1;
      if (next >= 0 && Characters.isDigit(script.at(next))) {
        int numberEnd = ArabicNumeral.digitsEnd(script, next);
        return Lexicon.COUNTERS.at(script, script.skipSpaces(numberEnd, 1)) != null;
      }
    }
    return false;
  }
}
