package org.figurebook.recover.body;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.TitleWords;

/** Finds rows that are numbered 1, 2, 3 … at their beginning. */
public final class RowNumbers {
  private static final Form SMALL = Form.of("\\d{1,3}");
  private static final Form NO_DIGITS = Form.of("\\D");
  private static final int FEWEST = 3;

  private RowNumbers() {}

  /** Which pieces are the numbers of rows; none when there are too few to be sure. */
  public static boolean[] find(List<Piece> pieces) {
    boolean[] out = new boolean[pieces.size()];
    int expected = 1;
    for (int i = 0; i < out.length; i++) {
      int number = number(pieces, i);
      boolean skips =
          pieces.get(i).kind() == Kind.ITEM && number > expected && number <= expected + 2;
      if (number == expected || skips && expected > FEWEST) {
        out[i] = true;
        expected = number + 1;
      }
    }
    return expected > FEWEST ? out : new boolean[out.length];
  }

  static boolean any(boolean[] numbered) {
    for (boolean b : numbered) {
      if (b) {
        return true;
      }
    }
    return false;
  }

  /** Whether the title of a table stands behind a number, and a line of words below it. */
  private static boolean isTitle(List<Piece> pieces, int i) {
    int below = PieceLines.next(pieces, i);
    boolean one = below == i + 2 && below < pieces.size() && pieces.get(below).isText();
    if (!one || !TitleWords.areTitle(pieces.get(i + 1).text())) {
      return false;
    }
    int end = PieceLines.next(pieces, below);
    int value = below;
    while (value < pieces.size() && !pieces.get(value).kind().isValue()) {
      value++;
    }
    return value >= end && value < pieces.size() && !pieces.get(value).lineStart();
  }

  private static int number(List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    if (!piece.lineStart() || piece.link() == Link.WRAP) {
      return -1;
    }
    boolean item = piece.kind() == Kind.ITEM;
    boolean plain =
        i + 1 < pieces.size()
            && piece.text().length() <= 3
            && pieces.get(i + 1).isText()
            && (pieces.get(i + 1).link().isSameLine() || pieces.get(i + 1).link() == Link.JUMP)
            && SMALL.matches(piece.text());
    if (!item && !plain || item && isTitle(pieces, i)) {
      return -1;
    }
    String digits = NO_DIGITS.replacedIn(piece.text(), "");
    return digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
  }
}
