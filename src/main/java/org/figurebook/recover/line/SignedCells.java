package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Cells of a number and a sign before it, &lt; 1, or of two numbers that are multiplied, 3 x 40,
 * behind another cell of their row.
 */
final class SignedCells {
  private static final Form BOUND = Form.of("[<>≤≥＜＞]");
  private static final Form TIMES = Form.of("[xX×]");

  private SignedCells() {}

  /** The pieces, each such cell one of them. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean behind = !piece.lineStart() && i > 0;
      if (behind && BOUND.matches(piece.text()) && isNear(pieces, i + 1)) {
        if (isCell(pieces.get(i - 1)) && pieces.get(i + 1).kind().isNumber()) {
          Piece number = pieces.get(++i);
          piece = whole(piece, number).as(number.kind());
        }
      } else if (behind && piece.kind().isNumber() && isTimes(pieces, i)) {
        i += 2;
        String text = piece.text() + " " + pieces.get(i - 1).text() + " " + pieces.get(i).text();
        piece = piece.upTo(pieces.get(i), text).as(Kind.AMOUNT);
      }
      out.add(piece);
    }
    return out;
  }

  private static Piece whole(Piece sign, Piece number) {
    return sign.upTo(number, sign.text() + " " + number.text());
  }

  private static boolean isTimes(List<Piece> pieces, int i) {
    return isNear(pieces, i + 1)
        && isNear(pieces, i + 2)
        && TIMES.matches(pieces.get(i + 1).text())
        && pieces.get(i + 2).kind().isNumber();
  }

  private static boolean isNear(List<Piece> pieces, int i) {
    return i < pieces.size() && pieces.get(i).link() == Link.PLAIN && !pieces.get(i).lineStart();
  }

  private static boolean isCell(Piece piece) {
    return piece.kind().isValue() || piece.isPeriod();
  }
}
