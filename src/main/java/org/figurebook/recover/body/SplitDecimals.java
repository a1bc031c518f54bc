package org.figurebook.recover.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Piece;

/**
 * One column of decimals whose first digits stand apart in some rows and not in others, a habit of
 * type set digit by digit: {@code 2 1.4} over {@code 13.2}. Two columns would leave no row with one
 * value alone and nothing in place of the other.
 */
public final class SplitDecimals {
  private static final Form FIRST = Form.of("\\d{1,3}");
  private static final Form REST = Form.of("\\d{1,3}\\.\\d{1,2}");
  private static final int FEWEST = 3;
  private static final int FEWEST_WHOLE = 2;

  private SplitDecimals() {}

  /** The pieces with such numbers joined; the same list where there are none. */
  public static List<Piece> joined(List<Piece> pieces, int data) {
    int split = 0;
    int whole = 0;
    int others = 0;
    for (int i = Math.max(1, data); i < pieces.size(); i++) {
      if (!pieces.get(i).lineEnd()) {
        others += pieces.get(i).kind().isValue() && !isFirst(pieces, i) ? 1 : 0;
        continue;
      }
      boolean decimal = REST.matches(pieces.get(i).text());
      boolean second = decimal && isFirst(pieces, i - 1);
      split += second ? 1 : 0;
      whole += decimal && !second ? 1 : 0;
      others += !decimal && pieces.get(i).kind().isValue() ? 1 : 0;
    }
    boolean habit = split >= FEWEST && whole >= FEWEST_WHOLE;
    if (others > 0 || !habit && !(split == 1 && endsInSum(pieces, data))) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces.subList(0, data));
    for (int i = data; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (isFirst(pieces, i)) {
        Piece rest = pieces.get(++i);
        out.add(piece.upTo(rest, piece.text() + rest.text()));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  /** Whether the only such number stands alone on the last line and is the sum of the others. */
  private static boolean endsInSum(List<Piece> pieces, int data) {
    int at = pieces.size() - 2;
    if (at < data || !pieces.get(at).lineStart() || !isFirst(pieces, at)) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Piece piece : pieces.subList(data, at)) {
      sum = REST.matches(piece.text()) ? sum.add(new BigDecimal(piece.text())) : sum;
    }
    BigDecimal total = new BigDecimal(pieces.get(at).text() + pieces.get(at + 1).text());
    return sum.compareTo(total) == 0;
  }

  /** Whether a piece is the first digits of a number that ends its line. */
  private static boolean isFirst(List<Piece> pieces, int i) {
    return i + 1 < pieces.size()
        && FIRST.matches(pieces.get(i).text())
        && pieces.get(i + 1).link().isSameLine()
        && pieces.get(i + 1).lineEnd()
        && REST.matches(pieces.get(i + 1).text());
  }
}
