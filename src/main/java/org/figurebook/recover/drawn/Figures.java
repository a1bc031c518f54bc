package org.figurebook.recover.drawn;

import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;

/** Tells what stands in a cell whose borders are known. */
final class Figures {
  private static final Form BEGINS =
      Form.of(
          "(?:"
              + Kind.BOUND
              + ")?\\s?(?:HK|US|NT|RMB|港幣)?[$￥¥€£]?\\s?[-+−–]?[$]?\\d[\\d,]{0,19}(?:\\.\\d+)?(?![\\d.,]|\\s\\d).{0,59}");
  private static final Form PERIOD =
      Form.of(
          "(?:[^\\d]{0,12}\\s)?(?:19|20)\\d\\d(?:\\s?[-–—/／至to]{1,2}\\s?(?:19|20)?\\d\\d)?"
              + "\\s?(?:財政年度|年度|學年|年)?(?!\\d|[,.]\\d).{0,40}|\\d{1,2}月(?:底)?|(?:\\d{1,2}[./-])?\\d{1,2}[./](?:19|20)\\d\\d|第[一二三四1-4]季|Q[1-4]");
  private static final Form BRACKETED = Form.of("[(（][^()（）]{1,40}[)）]");

  private Figures() {}

  /** Whether a cell holds a figure: a number with or without its unit, no year. */
  static boolean isFigure(String text) {
    Kind kind = Kind.of(text);
    if (kind.isNumber()) {
      return true;
    }
    return kind == Kind.TEXT && BEGINS.matches(text) && !isPeriod(text);
  }

  /** A figure, or what stands in its place: a dash, 不適用, a change in brackets. */
  static boolean isValue(String text) {
    Kind kind = Kind.of(text);
    return kind.isValue() || kind == Kind.CHANGE || isFigure(text);
  }

  /** A heading of a period: 2023-24年度, 2024-25 (Revised), 3月. */
  static boolean isPeriod(String text) {
    Kind kind = Kind.of(text);
    return kind == Kind.YEAR || kind == Kind.DATE || kind == Kind.TEXT && PERIOD.matches(text);
  }

  static boolean isBracketed(String text) {
    return BRACKETED.matches(text);
  }
}
