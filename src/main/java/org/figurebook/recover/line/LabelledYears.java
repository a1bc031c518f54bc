package org.figurebook.recover.line;

import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;

/**
 * Rows that begin with a year each: 2031 1 240 318 and below it 2032 1 307 295; or one of them
 * below the bracket that ends the boxhead.
 */
final class LabelledYears {
  private static final Form ROW =
      Form.of(
          "(?:19|20)\\d\\d(?:[-–/／]\\d\\d(?:\\d\\d)?)?年?度? +(?:[(（][^()（）]{1,12}[)）] *)?[-+–]?\\d.*");

  private static final int FEWEST_CELLS = 3;

  private LabelledYears() {}

  /** Whether two lines are such rows, of different years, or the first is no row. */
  static boolean areRows(String above, String below) {
    boolean closes = !above.isEmpty() && ")）".indexOf(above.charAt(above.length() - 1)) >= 0;
    return isRow(below) && (closes || isRow(above) && !year(above).equals(year(below)));
  }

  private static boolean isRow(String text) {
    return ROW.matches(text) && CellText.words(text).size() >= FEWEST_CELLS;
  }

  private static String year(String text) {
    return text.substring(0, text.indexOf(' '));
  }
}
