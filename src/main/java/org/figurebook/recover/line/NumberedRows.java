package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * The number in brackets of a row alone on its line, its name on the next, where the rows before or
 * behind it have both on one line: (1) Prison / (2) / Reintegration / (3) Supervision.
 */
final class NumberedRows {
  private static final Form NUMBER = Form.of("[(（]\\d{1,2}[)）]");

  private NumberedRows() {}

  /** The pieces, such numbers made those of rows that go on with their names. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = pieces;
    int last = 0;
    boolean item = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean number = piece.lineStart() && NUMBER.matches(piece.text());
      int value = number ? value(piece) : 0;
      if (number && value == last + 1) {
        boolean alone = piece.lineEnd() && piece.kind() == Kind.CHANGE && isName(pieces, i + 1);
        if (alone && (item || isItem(pieces, i + 1, value + 1))) {
          out = out == pieces ? new ArrayList<>(pieces) : out;
          out.set(i, piece.as(Kind.ITEM));
          out.set(i + 1, pieces.get(i + 1).withLink(Link.WRAP));
        }
        item |= piece.kind() == Kind.ITEM;
        last = value;
      }
    }
    return out;
  }

  private static boolean isName(List<Piece> pieces, int i) {
    return i < pieces.size() && pieces.get(i).isText() && pieces.get(i).link() == Link.LINE;
  }

  /** Whether the next number stands before its name on one line, behind a value at least. */
  private static boolean isItem(List<Piece> pieces, int from, int next) {
    boolean value = false;
    for (int i = from; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      value |= piece.kind().isValue();
      if (piece.lineStart() && piece.kind() == Kind.ITEM && NUMBER.matches(piece.text())) {
        return value && value(piece) == next;
      }
    }
    return false;
  }

  private static int value(Piece number) {
    return Integer.parseInt(number.text().substring(1, number.text().length() - 1));
  }
}
