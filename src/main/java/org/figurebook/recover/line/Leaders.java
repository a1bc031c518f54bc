package org.figurebook.recover.line;

/** Rows of dots that lead from a label to its values, and lines drawn with signs over a total. */
public final class Leaders {
  private static final int SHORTEST = 4;
  private static final String SIGNS = "._…·‥";

  private Leaders() {}

  /** Whether leaders are made of a character. */
  public static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** Where a leader that begins at {@code start} ends; {@code start} when none begins there. */
  static int end(String text, int start) {
    char sign = text.charAt(start);
    if (!isSign(sign)) {
      return start;
    }
    int end = start;
    int signs = 0;
    while (end < text.length() && (text.charAt(end) == sign || text.charAt(end) == ' ')) {
      signs += text.charAt(end) == sign ? sign == '…' ? 3 : 1 : 0;
      end++;
    }
    return signs >= SHORTEST ? end : start;
  }
}
