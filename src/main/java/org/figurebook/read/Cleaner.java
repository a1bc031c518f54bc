package org.figurebook.read;

import java.text.Normalizer;
import org.figurebook.document.CleanText;

/** Makes the clean text of a source line. */
final class Cleaner {
  private static final String KEPT = "，。；：、？！…—－～﹐";

  private Cleaner() {}

  /** The clean text of a raw line. */
  static CleanText clean(String raw, int line) {
    boolean spaced = isSpaced(raw);
    StringBuilder text = new StringBuilder(raw.length());
    int[] characters = new int[raw.length() * 4 + 4];
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == ' ' && spaced && i > 0 && isWide(raw.charAt(i - 1))) {
        if (i + 1 < raw.length() && raw.charAt(i + 1) == ' ' && !raw.substring(i).isBlank()) {
          characters[text.length()] = i + 1;
          text.append(' ');
        }
        continue;
      }
      String folded = fold(c);
      for (int k = 0; k < folded.length(); k++) {
        characters[text.length() + k] = i + 1;
      }
      text.append(folded);
    }
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int[] lines = new int[end];
    java.util.Arrays.fill(lines, line);
    return new CleanText(text.substring(0, end), lines, java.util.Arrays.copyOf(characters, end));
  }

  private static String fold(char c) {
    if (c == '\u00a0' || c == '\u3000' || c == '\t') {
      return " ";
    }
    if (Character.isSurrogate(c) || KEPT.indexOf(c) >= 0) {
      return String.valueOf(c);
    }
    if (Character.getType(c) == Character.PRIVATE_USE) {
      return "•";
    }
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
  }

  private static boolean isSpaced(String raw) {
    int wide = 0;
    int followed = 0;
    for (int i = 0; i + 1 < raw.length(); i++) {
      if (isWide(raw.charAt(i))) {
        wide++;
        followed += raw.charAt(i + 1) == ' ' ? 1 : 0;
      }
    }
    return wide > 0 && followed * 2 >= wide;
  }

  /** Chinese characters and punctuation that fill a full width. */
  private static boolean isWide(char c) {
    return c >= '\u2e80' && c <= '\u9fff'
        || c >= '\uf900' && c <= '\ufaff'
        || c >= '\ufe30' && c <= '\ufe4f'
        || c >= '\uff01' && c <= '\uff60'
        || c >= '\u3000' && c <= '\u303f';
  }
}
