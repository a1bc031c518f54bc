package org.figurebook.recover.block;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Titles;

/** The block that lines are being added to, and what has been seen in them so far. */
final class OpenBlock {
  private final List<Line> lines = new ArrayList<>();
  private boolean rows;
  private boolean figures;
  private boolean sentences;
  private boolean titled;

  /** Adds a line below the others, told whether it ends in a value. */
  void add(Line line, boolean endsInValue) {
    String text = line.text().strip();
    boolean row = Kind.hasValues(text) || isCellBelowCell(text);
    titled = Titles.isTitle(line) || titled && !row;
    rows |= row;
    figures |= endsInValue;
    sentences |= text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
    lines.add(line);
  }

  /** Whether a value alone on its line stands below another: a row of one cell a line. */
  private boolean isCellBelowCell(String text) {
    return !lines.isEmpty()
        && LineSigns.areValues(text)
        && Kind.of(text) != Kind.YEAR
        && LineSigns.areValues(last().text().strip());
  }

  List<Line> lines() {
    return lines;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  int size() {
    return lines.size();
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  /** Whether a row of values stands in it. */
  boolean hasRows() {
    return rows;
  }

  /** Whether the title of a table stands in it, and no row since. */
  boolean isTitled() {
    return titled;
  }

  /** Whether a line of it ends in a value. */
  boolean hasFigures() {
    return figures;
  }

  /** Whether sentences stand in its cells. */
  boolean hasSentences() {
    return sentences;
  }
}
