package org.figurebook.render.excel;

/**
 * Makes text fit for a cell: no characters that XML cannot hold, and no more than a cell takes.
 * What had to go is counted, so that the Notes sheet can say it.
 */
final class CellText {
  /** The most characters a cell holds. */
  static final int LONGEST = 32_767;

  private static final String MORE = " […]";

  private int shortened;
  private int cleaned;

  /** The text as a cell can hold it. */
  String fit(String text) {
    if (text == null) {
      return "";
    }
    String fit = text;
    if (!legal(text)) {
      fit = legalPart(text);
      cleaned += fit.length() < text.length() ? 1 : 0;
    }
    if (fit.length() > LONGEST) {
      fit = cut(fit, LONGEST - MORE.length()) + MORE;
      shortened++;
    }
    return fit;
  }

  /** Whether every text so far was fit as it came. */
  boolean wereFit() {
    return shortened + cleaned == 0;
  }

  /** Whether a cell could read the text as the start of a formula. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  /** Texts cut so far, each time they were asked for. */
  int shortened() {
    return shortened;
  }

  /** Texts that lost control characters so far, each time they were asked for. */
  int cleaned() {
    return cleaned;
  }

  /** The first {@code length} characters, or one less where that would split a pair. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }

  /** Whether all characters are common ones; rare ones are looked at one by one. */
  private static boolean legal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\t' || c >= 0xD800 && (c <= 0xDFFF || c >= 0xFFFE)) {
        return false;
      }
    }
    return true;
  }

  /** The text without the characters that XML cannot hold. */
  static String legalPart(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c >= ' ' || c == '\n' || c == '\t')
        .filter(c -> c < 0xD800 || c > 0xDFFF && (c & 0xFFFE) != 0xFFFE)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
