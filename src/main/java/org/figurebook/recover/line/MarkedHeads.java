package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * The mark of a note behind a Chinese word on a line of headings parted by wide gaps: it ends one
 * heading, though one space alone stands behind it.
 */
final class MarkedHeads {
  private static final Form MARKED = Form.of("\\p{IsHan}+[" + Kind.SIGNS + "]{1,3}");

  private static final int FEWEST_GAPS = 2;

  private MarkedHeads() {}

  /** The pieces of a line, the gap behind such a heading a wide one. */
  static List<Piece> parted(List<Piece> pieces) {
    long gaps = pieces.stream().filter(p -> p.link() == Link.WIDE).count();
    if (gaps < FEWEST_GAPS || !pieces.stream().allMatch(Piece::isText)) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean ends = before != null && piece.link() == Link.PLAIN && MARKED.matches(before.text());
      boolean chinese = CellText.isWide(piece.text().charAt(0)) && !piece.opensBracket();
      out.add(ends && chinese ? piece.withLink(Link.WIDE) : piece);
    }
    return out;
  }
}
