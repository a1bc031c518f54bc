package org.figurebook.outline;

import java.util.List;
import org.figurebook.document.CleanText;
import org.figurebook.document.Line;

/**
 * Joins lines into one text for reading: no space next to Chinese, one space elsewhere, none where
 * a year or a number was broken at its hyphen or comma.
 */
final class LineJoin {
  private LineJoin() {}

  static CleanText join(List<Line> lines) {
    int size = 0;
    for (Line line : lines) {
      size += line.clean().length() + 1;
    }
    StringBuilder text = new StringBuilder(size);
    int[] origins = new int[size];
    int[] characters = new int[size];
    for (Line line : lines) {
      CleanText clean = line.clean();
      boolean first = text.length() > 0;
      for (int i = 0; i < clean.length(); i++) {
        char c = clean.text().charAt(i);
        if (c == ' ') {
          continue;
        }
        boolean spaced = first || i > 0 && clean.text().charAt(i - 1) == ' ';
        if (spaced && text.length() > 0 && parts(text, c, first, clean.text(), i)) {
          origins[text.length()] = line.number();
          characters[text.length()] = Math.max(1, clean.characterAt(i) - 1);
          text.append(' ');
        }
        origins[text.length()] = line.number();
        characters[text.length()] = clean.characterAt(i);
        text.append(c);
        first = false;
      }
    }
    int length = text.length();
    return new CleanText(
        text.toString(),
        java.util.Arrays.copyOf(origins, length),
        java.util.Arrays.copyOf(characters, length));
  }

  /** Whether a space parts what is there from the character that follows. */
  private static boolean parts(
      StringBuilder text, char after, boolean newLine, String line, int at) {
    char before = text.charAt(text.length() - 1);
    if (PaperText.isWide(before) || PaperText.isWide(after)) {
      return false;
    }
    if (!newLine) {
      return true;
    }
    boolean digitAfter = after >= '0' && after <= '9';
    char second = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
    boolean digitSecond = second >= '0' && second <= '9';
    if (before == '-' || before == '–') {
      return !(Character.isLetterOrDigit(second));
    }
    if (before == ',' && digitSecond && digitAfter) {
      return !thousands(line, at);
    }
    return before != '/' && after != '/' && !(before == '(') && after != ')';
  }

  private static boolean thousands(String line, int at) {
    int digits = 0;
    while (at + digits < line.length() && Character.isDigit(line.charAt(at + digits))) {
      digits++;
    }
    return digits == 3;
  }
}
