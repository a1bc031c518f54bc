package org.figurebook.recover.block;

import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.line.PageShape;

/**
 * The mark of a part of an answer alone on its line, (b) or 2., below the rows of a table: the next
 * part brings a table of its own.
 */
final class PartMarks {
  private static final String IN_BRACKETS =
      "[(（](?:[a-z]|\\d{1,2}|[ivx]{1,4}|[一二三四五六七八九十]{1,2}|[甲乙丙丁戊己])[)）]";

  private static final Form ALONE = Form.of(IN_BRACKETS + "|\\d{1,2}[.、]|[a-z][.)]");

  /** A row of a list that numbers its items. */
  private static final Form NUMBERED =
      Form.of("(?:" + IN_BRACKETS + "|\\d{1,2}[.、)](?!\\d)|[a-z][.)]).*");

  private PartMarks() {}

  /** Whether a line is the mark of a part, if no table has begun above it. */
  static boolean isAlone(String text) {
    return ALONE.matches(text);
  }

  /** Whether a row begins with the mark of an item. */
  static boolean isNumbered(String row) {
    return NUMBERED.matches(row);
  }

  /**
   * Whether a line is the mark of a part, apart from a row above it or below the last total.
   *
   * @param next the line below; null when there is none
   */
  static boolean begins(Line above, Line line, Line next, LineSigns signs, PageShape shape) {
    String text = line.text().strip();
    if (next == null || !ALONE.matches(text)) {
      return false;
    }
    boolean apart = line.number() - above.number() > (shape.spacesLines() ? 2 : 1);
    boolean total = signs.isTotal(above) && !LineSigns.areValues(text);
    return (total || apart && signs.endsInValue(above))
        && !TableTops.isRow(next.text().strip())
        && !LineSigns.areValues(next.text().strip());
  }
}
