package org.figurebook.recover.block;

import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;

/**
 * What stands around a line that the outline took for a heading: whether it is rather one of a
 * boxhead, or the label of a row.
 */
final class HeadingLines {
  /** Lines of a boxhead that has one heading, or part of one, a line; and how wide they are. */
  private static final int MOST_HEADINGS = 24;

  private static final int SHORT = 24;

  /** The same in English, which takes more room for what it says. */
  private static final int SHORT_LATIN = 36;

  /** Short lines that make a boxhead. */
  private static final int FEWEST_HEADINGS = 3;

  private final Document document;
  private final LineSigns signs;

  HeadingLines(Document document, LineSigns signs) {
    this.document = document;
    this.signs = signs;
  }

  /** Whether nothing but short lines stands above a line and leads on from it: a boxhead's. */
  boolean isBelowHeadings(List<Line> above, int n) {
    int last = above.size() - 1;
    boolean some = above.size() >= FEWEST_HEADINGS;
    for (int k = last; some && k > last - FEWEST_HEADINGS; k--) {
      some = CellText.width(above.get(k).text().strip()) <= SHORT;
    }
    return some && isInBoxhead(n);
  }

  /** Whether short lines, one heading or part of one each, lead from a line to a row of values. */
  boolean isInBoxhead(int n) {
    int last = Math.min(document.lines().size(), n + MOST_HEADINGS);
    int values = 0;
    for (int k = n; k <= last; k++) {
      String text = document.lines().get(k - 1).text().strip();
      values = text.isEmpty() ? values : LineSigns.areValues(text) ? values + 1 : 0;
      if (Kind.hasValues(text) || values > 1) {
        return k - n > 1;
      }
      boolean units = text.startsWith("$") || text.startsWith("(");
      boolean wide = CellText.width(text) > (CellText.hasWide(text) ? SHORT : SHORT_LATIN);
      if (wide && !units || Sentences.hasStop(text)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the words of a line go on to a line of nothing but values, as a long label's do. */
  boolean isLabelOfRow(int n) {
    int last = Math.min(document.lines().size(), n + LineSigns.NEAR_ROWS);
    for (int k = n; k <= last; k++) {
      String text = document.lines().get(k - 1).text().strip();
      if (LineSigns.areValues(text) || Kind.of(text).isValue()) {
        return k > n;
      }
      boolean parted = text.isEmpty() && document.lines().get(k - 2).isBlank();
      if (parted || Sentences.hasStop(text)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a row of values stands on the next line. */
  boolean isOverValues(int n) {
    Line below = signs.following(n, Math.min(document.lines().size(), n + LineSigns.NEAR_ROWS));
    return below != null && Kind.hasValues(below.text());
  }
}
