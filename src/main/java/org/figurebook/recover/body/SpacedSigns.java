package org.figurebook.recover.body;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Signs printed apart from their numbers: {@code + 2 392}, {@code - 5.6}. A plus is always one; a
 * dash is one where the plus is printed so, and a missing value elsewhere.
 */
public final class SpacedSigns {
  private static final int FEWEST = 2;

  private SpacedSigns() {}

  /** The pieces of a table with such signs at their numbers. */
  public static List<Piece> joined(List<Piece> pieces) {
    long plus = 0;
    for (int i = 0; i < pieces.size(); i++) {
      plus += isSign(pieces, i) && pieces.get(i).text().equals("+") ? 1 : 0;
    }
    if (plus < FEWEST) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isSign(pieces, i)) {
        Piece number = pieces.get(++i);
        String text = (piece.text().equals("+") ? "+" : "-") + number.text();
        out.add(piece.upTo(number, text).as(Kind.of(text)));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static boolean isSign(List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    boolean sign = piece.text().equals("+") || piece.kind() == Kind.DASH;
    if (!sign || piece.lineStart() || i + 1 >= pieces.size()) {
      return false;
    }
    Piece next = pieces.get(i + 1);
    boolean number = next.kind() == Kind.INTEGER || next.kind() == Kind.DECIMAL;
    return next.link() == Link.PLAIN
        && (number || next.kind() == Kind.PERCENT)
        && Character.isDigit(next.text().charAt(0));
  }
}
