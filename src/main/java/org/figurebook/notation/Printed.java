package org.figurebook.notation;

import java.text.Normalizer;

/** The printed form of a quantity without the spaces that extraction left. */
final class Printed {
  private Printed() {}

  /**
   * Drops spaces beside Chinese characters and inside numbers, and writes a space that parts
   * thousands as a comma.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int next = i;
      while (next < text.length() && isSpace(text.charAt(next))) {
        next++;
      }
      if (next == i) {
        clean.append(c);
        i++;
        continue;
      }
      char before = clean.length() == 0 ? '\0' : clean.charAt(clean.length() - 1);
      char after = next < text.length() ? text.charAt(next) : '\0';
      clean.append(joint(before, after, text, next));
      i = next;
    }
    return clean.toString();
  }

  /** A measure word as printed, 个 and not 個, with compatibility ideographs in their plain form. */
  static String counter(Script script, int start, int end) {
    String printed = script.original(start, end).replace(" ", "");
    return Normalizer.normalize(printed, Normalizer.Form.NFKC);
  }

  private static String joint(char before, char after, String text, int next) {
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return isGroup(text, next) ? "," : "";
    }
    boolean words = isWord(before) && isWord(after);
    boolean symbol = Character.isDigit(before) && Characters.isLatin(after);
    return words && (Characters.isLatin(before) || symbol) && after != 0 ? " " : "";
  }

  private static boolean isGroup(String text, int at) {
    int digits = 0;
    while (at + digits < text.length() && Character.isDigit(text.charAt(at + digits))) {
      digits++;
    }
    return digits == 3;
  }

  private static boolean isWord(char c) {
    return Characters.isLatin(c) || Character.isDigit(c) || c == '$' || c == '(';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u3000' || c == '\t';
  }
}
