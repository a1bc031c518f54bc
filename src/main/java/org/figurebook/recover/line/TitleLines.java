package org.figurebook.recover.line;

import java.util.BitSet;
import java.util.List;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Titles;

/**
 * The lines of a Chinese title below the number of a table, where lines of cells show their end and
 * those of text do not: each of them that leaves room ends a paragraph.
 */
final class TitleLines {
  /** Lines that a title has at most. */
  private static final int MOST = 4;

  /** What a line fills that may go on in the next. */
  private static final double FULL = 0.8;

  private TitleLines() {}

  /** The numbers of the lines that end with what stands on them. */
  static BitSet of(List<Line> lines, PageShape shape) {
    BitSet ends = new BitSet();
    int left = 0;
    for (Line line : lines) {
      String text = line.text().strip();
      left = text.indexOf('表') >= 0 && Titles.isNumber(text) ? MOST : left - 1;
      if (!shape.isOpen(line) || !CellText.hasWide(text)) {
        left = 0;
      }
      boolean room = CellText.width(text) < shape.fullWidth() * FULL;
      if (left > 0 && room) {
        ends.set(line.number());
      }
    }
    return ends;
  }
}
