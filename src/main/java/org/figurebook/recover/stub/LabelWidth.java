package org.figurebook.recover.stub;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;

/**
 * How wide the lines of the labels of a table are printed, which is how wide the stub is at least.
 *
 * @param widest width of the widest line of a label; a Chinese character counts two
 * @param lines lines it was learned from
 */
record LabelWidth(int widest, int lines) {
  private static final int FEWEST = 3;

  /** Width of four Chinese characters, which names often have alike. */
  private static final int SHORT = 8;

  static LabelWidth of(List<Fit.Row> rows) {
    return of(rows, false);
  }

  /** The same where lines of words over rows may be of labels too. */
  static LabelWidth withHeadings(List<Fit.Row> rows) {
    return of(rows, true);
  }

  private static LabelWidth of(List<Fit.Row> rows, boolean headings) {
    Map<Integer, Integer> widths = new HashMap<>();
    for (Fit.Row row : rows) {
      for (Piece piece : row.heading() && !headings ? List.<Piece>of() : row.cells().get(0)) {
        if (piece.line() == piece.lastLine()) {
          widths.merge(piece.line(), CellText.width(piece.text()), (a, b) -> a + 1 + b);
        }
      }
    }
    int widest = widths.values().stream().mapToInt(w -> w).max().orElse(0);
    return new LabelWidth(widest, widths.size());
  }

  boolean isKnown() {
    return lines >= FEWEST;
  }

  /** Whether there was room behind a line for all of a text. */
  boolean holds(Piece line, String text) {
    int gap = isChinese(text) ? 0 : 1;
    return CellText.width(line.text()) + gap + CellText.width(text) <= widest;
  }

  /** Whether there was room behind a line for what cannot be parted: a character or a word. */
  boolean holdsMore(Piece line, String next) {
    int space = next.indexOf(' ');
    String first =
        isChinese(next)
            ? next.substring(0, 1)
            : next.substring(0, space < 0 ? next.length() : space);
    return holds(line, first);
  }

  /** Whether Chinese words fill a line as the beginning of a label does, no few characters. */
  boolean isFilled(Piece line) {
    String text = line.text();
    boolean closed = ")）".indexOf(text.charAt(text.length() - 1)) >= 0;
    return !closed && isChinese(text) && CellText.width(text) > SHORT && !holdsMore(line, "一");
  }

  static boolean isChinese(String text) {
    return CellText.isWide(text.charAt(0));
  }
}
