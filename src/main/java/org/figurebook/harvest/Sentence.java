package org.figurebook.harvest;

/**
 * A sentence of a paragraph.
 *
 * @param start first character
 * @param end after the last, its full stop included
 */
record Sentence(int start, int end) {
  private static final String ENDS = "。！？!?；;";
  private static final int LONGEST = 600;

  /** The sentence that holds the character at {@code i}. */
  static Sentence around(String text, int i) {
    int start = i;
    while (start > 0 && i - start < LONGEST && !endsAt(text, start - 1)) {
      start--;
    }
    int end = i;
    while (end < text.length() && end - i < LONGEST && !endsAt(text, end)) {
      end++;
    }
    while (start < i && text.charAt(start) == ' ') {
      start++;
    }
    return new Sentence(start, Math.min(end + 1, text.length()));
  }

  private static boolean endsAt(String text, int i) {
    char c = text.charAt(i);
    if (c == '.') {
      boolean gap = i + 1 >= text.length() || text.charAt(i + 1) == ' ';
      boolean word =
          i > 1 && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i - 2));
      boolean number = i > 0 && Character.isDigit(text.charAt(i - 1));
      return gap
          && (word || number && i + 2 < text.length() && Character.isUpperCase(text.charAt(i + 2)));
    }
    return ENDS.indexOf(c) >= 0;
  }

  String of(String text) {
    return text.substring(start, end).strip();
  }
}
