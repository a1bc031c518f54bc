package org.figurebook.recover.line;

import org.figurebook.document.Document;
import org.figurebook.document.Form;
import org.figurebook.document.Line;

/**
 * Whether rows of numbers end in no space, though lines of words do: then what stands at the ends
 * of lines says nothing of cells.
 */
final class RowEnds {
  private static final String VALUE = "[-+−–]?[(（]?\\d[\\d,.]*[%％]?[)）]?";
  private static final Form ROW = Form.of("(?:.* )?" + VALUE + " +" + VALUE);

  /** What such a row ends with. */
  private static final String LAST = "0123456789,.%％)）";

  private static final int FEWEST = 4;

  /** Of so many rows one may end in a space by a slip. */
  private static final int MOST = 5;

  private RowEnds() {}

  /** Whether it is so in a document. */
  static boolean areBare(Document document) {
    int rows = 0;
    int marked = 0;
    for (Line line : document.lines()) {
      if (!line.isBlank() && isRow(line.raw().strip())) {
        rows++;
        marked += line.endsInSpace() ? 1 : 0;
      }
    }
    return rows >= FEWEST && marked * MOST < rows;
  }

  /** A row ends in a number: that is looked at first. */
  private static boolean isRow(String text) {
    boolean may = !text.isEmpty() && LAST.indexOf(text.charAt(text.length() - 1)) >= 0;
    return may && ROW.matches(text);
  }
}
