package org.figurebook.recover.line;

import java.util.List;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;

/**
 * Chinese words broken by one space every two or three characters, 回收 量, in a table whose cells
 * stand two spaces apart: type that was spread to fill its line.
 */
final class BrokenWords {
  /** Characters that stand together at most, unless one alone is broken off. */
  private static final int LONGEST = 3;

  private static final int FEWEST = 2;

  private BrokenWords() {}

  /** Whether the words of all lines that have two spaces, or end in them, are broken so. */
  static boolean are(List<Line> lines) {
    int broken = 0;
    int ones = 0;
    int torn = 0;
    boolean doubled = false;
    for (Line line : lines) {
      String raw = line.raw().strip();
      for (int space = raw.indexOf(' '); space > 0; space = raw.indexOf(' ', space + 1)) {
        int next = space + 1;
        while (next < raw.length() && raw.charAt(next) == ' ') {
          next++;
        }
        boolean words = isWide(raw, space - 1) && isWide(raw, next);
        if (words && next - space == 1) {
          int left = before(raw, space);
          int right = behind(raw, next);
          if (Math.min(left, right) > 1 && Math.max(left, right) > LONGEST) {
            return false;
          }
          if (areMissing(raw, space, next)) {
            return false;
          }
          boolean single = left == 1 && right == 1;
          ones += single ? 1 : 0;
          broken += single ? 0 : 1;
          torn += !single && Math.min(left, right) == 1 ? 1 : 0;
        }
        boolean value = isWide(raw, space - 1) && isDigit(raw, next);
        doubled |= (words || value) && next - space == 2;
        space = next - 1;
      }
    }
    return doubled && broken >= FEWEST && (broken > ones || torn >= FEWEST);
  }

  /** Whether the same words in place of a value stand on both sides: two cells, one space apart. */
  private static boolean areMissing(String raw, int end, int from) {
    String word = raw.substring(end - before(raw, end), end);
    return raw.startsWith(word, from) && Kind.of(word) == Kind.MISSING;
  }

  private static boolean isDigit(String raw, int i) {
    return i < raw.length() && Character.isDigit(raw.charAt(i));
  }

  private static boolean isWide(String raw, int i) {
    return i < raw.length() && CellText.isWide(raw.charAt(i));
  }

  private static int before(String raw, int end) {
    int from = end;
    while (from > 0 && isWide(raw, from - 1)) {
      from--;
    }
    return end - from;
  }

  private static int behind(String raw, int from) {
    int end = from;
    while (end < raw.length() && CellText.isWide(raw.charAt(end))) {
      end++;
    }
    return end - from;
  }
}
