package org.figurebook.recover.extent;

import java.util.List;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.UnitsOfColumns;

/**
 * A boxhead behind the last row of another table: nothing but words and periods, then a line with
 * the same unit for each of its columns, which no row has.
 */
final class UnitsBelow {
  private static final int FEWEST_PIECES = 3;
  private static final int MOST_PIECES = 60;

  private UnitsBelow() {}

  /**
   * Whether such a boxhead begins at a line behind a value.
   *
   * @param from where the table before it begins
   */
  static boolean begins(List<Piece> pieces, int from, int i) {
    int line = i;
    while (line < pieces.size() && line - i <= MOST_PIECES) {
      int next = PieceLines.next(pieces, line);
      List<Piece> printed = pieces.subList(line, next);
      if (UnitsOfColumns.are(printed)) {
        return line - i >= FEWEST_PIECES && !Repeats.isAgain(pieces, from, i);
      }
      if (printed.stream().anyMatch(p -> !p.isText() && !p.isPeriod())) {
        return false;
      }
      line = next;
    }
    return false;
  }
}
