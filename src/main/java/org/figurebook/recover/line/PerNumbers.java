package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** How many something is counted by, which is no value: beds per 1 000 population, 每10 000人. */
final class PerNumbers {
  private static final Form LEADS = Form.of("(?:.* )?[Pp]er|.*每");
  private static final Form ROUND = Form.of("10{1,6}|10{0,2}(?:,000){1,2}");
  private static final Form ZEROS = Form.of("000");
  private static final Form FIRST = Form.of("10{0,2}");

  private PerNumbers() {}

  /** The pieces of a line, such numbers part of their words. */
  static List<Piece> joined(List<Piece> pieces) {
    if (pieces.stream().noneMatch(p -> p.isText() && LEADS.matches(p.text()))) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int end = piece.isText() && LEADS.matches(piece.text()) ? end(pieces, i + 1) : i + 1;
      for (int k = i + 1; k < end; k++) {
        boolean digits = k > i + 1 && pieces.get(k).kind() == Kind.INTEGER;
        String text = pieces.get(k).text();
        piece =
            digits
                ? piece.upTo(pieces.get(k), piece.text() + " " + text)
                : piece.plus(pieces.get(k));
      }
      out.add(end > i + 1 ? piece.asText() : piece);
      i = end - 1;
    }
    return out;
  }

  /** Behind the number that stands at a piece and the words it counts; the piece when none does. */
  private static int end(List<Piece> pieces, int from) {
    int zeros = from + 1;
    while (isNumber(pieces, from, FIRST) && isNumber(pieces, zeros, ZEROS)) {
      zeros++;
    }
    int at = zeros > from + 1 || isNumber(pieces, from, ROUND) ? zeros : from;
    if (at == from) {
      return from;
    }
    boolean words = at < pieces.size() && pieces.get(at).isText();
    return words && pieces.get(at).link() == Link.PLAIN && !isCapital(pieces.get(at)) ? at + 1 : at;
  }

  private static boolean isNumber(List<Piece> pieces, int i, Form form) {
    return i < pieces.size()
        && pieces.get(i).link() == Link.PLAIN
        && pieces.get(i).kind() == Kind.INTEGER
        && form.matches(pieces.get(i).text());
  }

  private static boolean isCapital(Piece piece) {
    return Character.isUpperCase(piece.text().charAt(0));
  }
}
