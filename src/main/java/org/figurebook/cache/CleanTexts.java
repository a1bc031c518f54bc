package org.figurebook.cache;

import org.figurebook.document.CleanText;

/**
 * Clean text with the source of each character, written as runs: characters that follow one another
 * in the source are one run.
 */
final class CleanTexts {
  private CleanTexts() {}

  static void write(CleanText text, Sink out) {
    out.text(text.text());
    int start = 0;
    while (start < text.length()) {
      int end = start + 1;
      while (end < text.length() && follows(text, end)) {
        end++;
      }
      out.number(end - start);
      out.signed(text.lineAt(start));
      out.signed(text.characterAt(start));
      start = end;
    }
  }

  private static boolean follows(CleanText text, int index) {
    return text.lineAt(index) == text.lineAt(index - 1)
        && text.characterAt(index) == text.characterAt(index - 1) + 1;
  }

  static CleanText read(Source in) {
    String text = in.text();
    int[] lines = new int[text.length()];
    int[] characters = new int[text.length()];
    int at = 0;
    while (at < lines.length) {
      int run = in.number();
      int line = in.signed();
      int character = in.signed();
      for (int i = 0; i < run; i++) {
        lines[at] = line;
        characters[at++] = character + i;
      }
    }
    return new CleanText(text, lines, characters);
  }
}
