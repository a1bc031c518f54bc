package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Piece;

/**
 * The letter of an item alone on its line, its name on the lines below: (c) where a row above
 * begins with (b). It begins a row and changes no value above it.
 */
final class ItemLines {
  private static final Form MARK = Form.of("\\(([a-z])\\)(?: .*)?");

  /** Characters of a letter in its brackets. */
  private static final int ALONE = 3;

  private ItemLines() {}

  /** The pieces, such a letter joined with the name below it. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int mark = piece.lineStart() ? mark(piece.text()) : -1;
      if (mark < 0) {
        out.add(piece);
        continue;
      }
      boolean alone = piece.text().length() == ALONE;
      boolean joins = alone && last >= 0 && mark == last + 1 && isName(pieces, i + 1);
      last = alone && !joins ? -1 : mark;
      if (joins) {
        Piece name = pieces.get(++i);
        piece = piece.upTo(name, piece.text() + " " + name.text()).asText();
      }
      out.add(piece);
    }
    return out;
  }

  private static boolean isName(List<Piece> pieces, int i) {
    return i < pieces.size() && pieces.get(i).isText() && pieces.get(i).lineStart();
  }

  /** The letter that a text begins with as its mark; -1 where there is none. */
  private static int mark(String text) {
    Matcher mark = text.startsWith("(") ? MARK.whole(text) : null;
    return mark != null && mark.matches() ? mark.group(1).charAt(0) : -1;
  }
}
