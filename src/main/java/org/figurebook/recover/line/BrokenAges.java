package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** Ages that a narrow cell breaks: 18 歲 / 以下, 18 至 / 64 歲, 65 歲或 / 以上. */
final class BrokenAges {
  private static final int MOST_PIECES = 6;

  private static final Form BEGINS = Form.of("\\d{1,3}(?:歲.*|至|至\\d{1,3})?");

  private static final Form AGES =
      Form.of("\\d{1,3}至\\d{1,3}歲(?:人士|長者|兒童|青年|組別)?|\\d{1,3}歲[或及]?以[上下](?:人士|長者|兒童|青年)?");

  private BrokenAges() {}

  /** The pieces, those of each such age made one. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int last = BEGINS.matches(pieces.get(i).text()) ? last(pieces, i) : i;
      if (last > i) {
        Piece end = pieces.get(last);
        out.add(pieces.get(i).upTo(end, text(pieces, i, last)).asText());
        i = last;
      } else {
        out.add(pieces.get(i));
      }
    }
    return out;
  }

  /** The last piece of the age that begins with one and is broken over lines; itself when none. */
  private static int last(List<Piece> pieces, int first) {
    boolean broken = pieces.get(first).line() < pieces.get(first).lastLine();
    int last = first;
    for (int i = first + 1; i < Math.min(pieces.size(), first + MOST_PIECES); i++) {
      Link link = pieces.get(i).link();
      boolean near = link == Link.PLAIN || link == Link.LINE || link == Link.WRAP;
      if (!near || areNumbers(pieces.get(i - 1), pieces.get(i))) {
        break;
      }
      Piece piece = pieces.get(i);
      broken |= piece.lineStart() || piece.line() < piece.lastLine();
      if (broken && AGES.matches(text(pieces, first, i))) {
        last = i;
      }
    }
    return last;
  }

  /** Whether a number stands behind another: it is no part of it. */
  private static boolean areNumbers(Piece before, Piece piece) {
    return Character.isDigit(before.text().charAt(before.text().length() - 1))
        && Character.isDigit(piece.text().charAt(0));
  }

  private static String text(List<Piece> pieces, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces.subList(first, last + 1)) {
      text.append(piece.text());
    }
    return text.toString();
  }
}
