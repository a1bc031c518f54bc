package org.figurebook.render.excel;

/**
 * Signs of the papers in a form that everyone can read or hear: a lone dash, a star or raised digit
 * that points to a note of the paper.
 */
final class SourceSigns {
  private static final String MARKS = "*＊†‡§¶#^¹²³⁰⁴⁵⁶⁷⁸⁹";
  private static final String SAFE = "£$€¥%&/@+";

  /** Behind these a raised digit is an exponent. */
  private static final String UNITS = "mM米里方";

  private SourceSigns() {}

  /**
   * The text with its signs put in brackets.
   *
   * @param note what a mark at the end is called, such as {@code source note}
   */
  static String spoken(String text, String note) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    char last = text.charAt(text.length() - 1);
    if (Character.isLetterOrDigit(last) && raised(last) == last) {
      return text;
    }
    if (onlySigns(text)) {
      return text + " [s]";
    }
    int start = text.length();
    while (start > 0 && MARKS.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    if (start == text.length() || start == 0 || UNITS.indexOf(text.charAt(start - 1)) >= 0) {
      return text;
    }
    StringBuilder marks = new StringBuilder();
    text.substring(start).chars().forEach(c -> marks.append(raised((char) c)));
    return text.substring(0, start).stripTrailing() + " [" + note + " " + marks + "]";
  }

  /** Whether a text ends in a sign that may point to a note. */
  static boolean endsInMark(String text) {
    return !text.isEmpty() && MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** A raised digit as a usual one; anything else as it is. */
  private static char raised(char c) {
    int digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
    return digit < 0 ? c : (char) ('0' + digit);
  }

  private static boolean onlySigns(String text) {
    boolean unsafe = false;
    boolean blank = true;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
      blank &= Character.isWhitespace(c);
      unsafe |= c != ' ' && SAFE.indexOf(c) < 0;
    }
    return unsafe && !blank;
  }
}
