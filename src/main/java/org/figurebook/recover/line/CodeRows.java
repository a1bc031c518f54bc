package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * The code of a row alone on its line, its name on the next, where other rows have both on one line
 * and its code is more than the last: 603 Plant / 661 / Minor plant / 700 Works.
 */
final class CodeRows {
  private static final int DIGITS = 3;
  private static final int FEWEST_CODES = 2;

  private CodeRows() {}

  /** The pieces, such codes on one line with their names. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = pieces;
    int codes = 0;
    int last = -1;
    for (int i = 0; i + 1 < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece next = pieces.get(i + 1);
      if (!piece.lineStart() || !isCode(piece) || !next.isText() || next.isPeriod()) {
        continue;
      }
      int code = Integer.parseInt(piece.text());
      boolean beside = next.link().isSameLine();
      if (code > last && next.link() == Link.LINE && codes >= FEWEST_CODES) {
        out = out == pieces ? new ArrayList<>(pieces) : out;
        out.set(i, piece.withEnds(true, false));
        out.set(i + 1, next.withLink(Link.PLAIN).withEnds(false, next.lineEnd()));
      }
      codes += beside ? 1 : 0;
      last = code;
    }
    return out;
  }

  private static boolean isCode(Piece piece) {
    return piece.kind() == Kind.INTEGER && Kind.isDigits(piece.text(), DIGITS, DIGITS);
  }
}
