package org.figurebook.recover.line;

import java.util.List;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;

/** Brackets below a value that say of what parts it is, over several lines of their own. */
final class BracketLines {
  private static final int MOST_LINES = 8;

  private BracketLines() {}

  /** Behind the line that ends a bracket which begins a line; the line itself when none does. */
  static int end(List<Line> lines, int from) {
    String first = lines.get(from).text().strip();
    if (!opens(first)) {
      return from;
    }
    StringBuilder whole = new StringBuilder(first);
    int last = Math.min(lines.size(), from + MOST_LINES);
    for (int i = from + 1; i < last; i++) {
      String text = lines.get(i).text().strip();
      if (Kind.of(text).isNumber() || text.startsWith("(") || text.startsWith("（")) {
        return from;
      }
      whole.append(text);
      if (CellText.depth(whole.toString()) == 0) {
        return text.endsWith(")") || text.endsWith("）") ? i + 1 : from;
      }
    }
    return from;
  }

  /** Chinese words with a colon behind the bracket: what is counted in it follows. */
  private static boolean opens(String text) {
    boolean bracket = text.startsWith("(") || text.startsWith("（");
    return bracket
        && text.length() > 3
        && CellText.depth(text) > 0
        && (text.indexOf('：') > 0 || text.indexOf(':') > 0);
  }
}
