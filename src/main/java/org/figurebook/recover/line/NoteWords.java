package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Piece;

/**
 * The word Note, or it and a number, behind a heading or a label as the mark of the note below the
 * table. A name like Promissory Note has a capital before it.
 */
final class NoteWords {
  private static final Form MARKED =
      Form.of("(.*[a-z)%])(?: Notes? \\d{1,2}|(?<=[)%]| [a-z]{1,20}|^[a-z]{1,20}) Note)");

  private NoteWords() {}

  /** The pieces, such words taken off the texts they mark. */
  static List<Piece> without(List<Piece> pieces) {
    List<Piece> out = pieces;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Matcher marked = piece.isText() ? MARKED.whole(piece.text()) : null;
      if (marked != null && marked.matches()) {
        out = out == pieces ? new ArrayList<>(pieces) : out;
        out.set(i, piece.upTo(piece, marked.group(1)).asText());
      }
    }
    return out;
  }
}
