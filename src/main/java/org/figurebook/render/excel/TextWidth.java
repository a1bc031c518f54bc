package org.figurebook.render.excel;

import java.lang.Character.UnicodeScript;

/**
 * How wide text is, in the width of a digit: the unit of column widths. Reckoned from the kind of
 * each character, since the program also runs where no font is installed.
 */
final class TextWidth {
  /** The widest character. */
  static final double WIDE = 2.05;

  private static final double CAPITAL = 1.25;
  private static final double NARROW = 0.6;

  private TextWidth() {}

  /** The width of the longest line of a text. */
  static double of(String text) {
    double widest = 0;
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        widest = Math.max(widest, width);
        width = 0;
      } else if (!Character.isLowSurrogate(c)) {
        width += of(c);
      }
    }
    return Math.max(widest, width);
  }

  /**
   * Lines that a text takes in a column.
   *
   * @param width width of the column, in digits
   */
  static int lines(String text, Look look, double width) {
    double size = look.lineHeight() / Look.LINE_HEIGHT * (look.bold() ? 1.1 : 1);
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += Math.max(1, (int) Math.ceil(of(line) * size / Math.max(1, width - 1)));
    }
    return lines;
  }

  private static double of(char c) {
    if (c < 0x80) {
      if (c >= 'A' && c <= 'Z' || c == '%' || c == 'm' || c == 'w') {
        return CAPITAL;
      }
      return "iljtf.,:;'|!() ".indexOf(c) >= 0 ? NARROW : 1;
    }
    return isWide(c) ? WIDE : 1;
  }

  private static boolean isWide(char c) {
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return true;
    }
    if (c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60 || Character.isSurrogate(c)) {
      return true;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL
        || script == UnicodeScript.BOPOMOFO
        || "…—–「」『』‘’“”".indexOf(c) >= 0;
  }
}
