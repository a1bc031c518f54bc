package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * The code of a row alone on its line, its name on the next, where other rows have both on one line
 * and its code is more than the last: 603 Plant / 661 / Minor plant / 700 Works. Or two codes stand
 * beside each other, the first of several rows.
 */
final class CodeRows {
  private static final int DIGITS = 3;
  private static final int FEWEST_CODES = 2;

  /** A code with its name. */
  private static final Form NAMED = Form.of("\\d{3} [A-Z\\p{IsHan}].*");

  private CodeRows() {}

  /** The pieces, such codes on one line with their names. */
  static List<Piece> joined(List<Piece> pieces) {
    return beside(alone(pieces));
  }

  /**
   * Two codes at the start of a row: the first, of several rows, is a label of its own, and so is
   * the code of the rows that have the second alone.
   */
  private static List<Piece> beside(List<Piece> pieces) {
    boolean two = false;
    for (int i = 0; i < pieces.size() && !two; i++) {
      two = areTwo(pieces, i);
    }
    if (!two) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.lineStart() && NAMED.matches(piece.text())) {
        out.add(piece.part(0, DIGITS));
        out.add(piece.part(DIGITS + 1, piece.text().length()).asText());
      } else {
        out.add(areTwo(pieces, i) ? piece.asText() : piece);
      }
    }
    return out;
  }

  private static boolean areTwo(List<Piece> pieces, int i) {
    return i + 2 < pieces.size()
        && pieces.get(i).lineStart()
        && isCode(pieces.get(i))
        && isCode(pieces.get(i + 1))
        && pieces.get(i + 1).link() == Link.PLAIN
        && pieces.get(i + 2).isText()
        && pieces.get(i + 2).link() == Link.PLAIN;
  }

  private static List<Piece> alone(List<Piece> pieces) {
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
