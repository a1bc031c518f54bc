package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** Short codes in capitals side by side on a line of their own: each is a heading, HKW NTE NTW. */
final class CodeHeads {
  private static final Form CODES = Form.of("[A-Z]{2,4}(?: [A-Z]{2,4}){3,}");

  private CodeHeads() {}

  /** The pieces of a line, such codes apart from one another. */
  static List<Piece> parted(List<Piece> pieces) {
    if (pieces.size() != 1 || !CODES.matches(pieces.get(0).text())) {
      return pieces;
    }
    Piece line = pieces.get(0);
    List<Piece> out = new ArrayList<>();
    int from = 0;
    for (String code : line.text().split(" ")) {
      Piece part = line.part(from, from + code.length()).asText();
      out.add(from == 0 ? part : part.withLink(Link.WIDE));
      from += code.length() + 1;
    }
    return out;
  }
}
