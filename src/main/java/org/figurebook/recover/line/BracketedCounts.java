package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * A row in which every value has a number in brackets behind it, 1 204 (37) 980 (41), its thousands
 * set apart or not: a value with its bracket is one cell.
 */
final class BracketedCounts {
  private static final Form BRACKET = Form.of("\\((?:\\d{1,3}(?:[, ]\\d{3})+|\\d+)\\)");
  private static final int MOST_GROUPS = 4;

  private BracketedCounts() {}

  /** The cells of a row behind its label; none when it is not such a row. */
  static List<Piece> cells(List<Piece> row) {
    List<Piece> cells = new ArrayList<>();
    Piece open = null;
    int groups = 0;
    for (Piece piece : row) {
      boolean bracket = open != null && BRACKET.matches(piece.text());
      if (bracket) {
        cells.add(open.upTo(piece, open.text() + " " + piece.text()));
        open = null;
      } else if (piece.kind().isNumber() && open == null) {
        open = piece;
        groups = 1;
      } else if (open != null && ++groups <= MOST_GROUPS && goesOn(open, piece)) {
        open = open.upTo(piece, open.text() + "," + piece.text());
      } else if (open != null || !cells.isEmpty()) {
        return List.of();
      }
    }
    return open == null ? cells : List.of();
  }

  private static boolean goesOn(Piece number, Piece piece) {
    return piece.link() == Link.PLAIN && CellText.isThousands(number.text(), piece.text());
  }
}
