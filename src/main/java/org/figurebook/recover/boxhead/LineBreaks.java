package org.figurebook.recover.boxhead;

import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;

/**
 * What the ends of lines within a boxhead say of its cells. An English text goes on in the next
 * line only where the next word has no room left, so a line that leaves room for it ends its cell.
 * Chinese headings are often broken by hand.
 */
final class LineBreaks {
  private LineBreaks() {}

  /** Whether a cell of the two lines would have broken though the next word had room. */
  static boolean leavesRoom(Piece before, Piece piece) {
    boolean lines = before.isAlone() && piece.isAlone();
    if (!lines || !before.isText() || !piece.isText() || piece.opensBracket()) {
      return false;
    }
    int width = CellText.width(piece.text());
    int room = width - CellText.width(before.text());
    String first = firstWord(piece.text());
    return !CellText.isWide(first.charAt(0)) && room > CellText.width(first);
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }
}
