package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Lines whose cells stand apart by wide gaps, as text that keeps its layout has them: one space
 * parts no cells there, but the words of a label and the groups of a number, {@code 4 241 3 918}
 * with three spaces between the two.
 */
final class LaidOut {
  private static final Form FIRST = Form.of("[-+−–]?\\d{1,3}");
  private static final Form NEXT = Form.of("\\d{3}(?:\\.\\d+)?");

  /** Spaces that no line of running text has between two words. */
  private static final String GAP = "   ";

  /** Spaces at its end that are those of empty cells. */
  private static final int MOST_AT_END = 4;

  /** Wide gaps between values before they say anything. */
  private static final int FEWEST = 2;

  private LaidOut() {}

  /** Whether cells stand apart by wide gaps, empty ones at the end too. */
  static boolean is(Line line) {
    String raw = line.raw();
    int end = raw.length();
    while (end > 0 && raw.charAt(end - 1) <= ' ') {
      end--;
    }
    String text = raw.substring(0, end).stripLeading();
    return end > 0 && (raw.length() - end > MOST_AT_END || text.contains(GAP));
  }

  /** The pieces of a line: its label, then one piece a value, where its gaps say so. */
  static List<Piece> cells(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    int gaps = 0;
    int first = -1;
    boolean shares = false;
    for (Piece piece : pieces) {
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      boolean value = piece.kind().isValue();
      boolean wide = piece.link() == Link.WIDE || before != null && before.kind() == Kind.MARK;
      if (!wide && before != null && goesOn(before, piece)) {
        out.set(out.size() - 1, before.upTo(piece, before.text() + "," + piece.text()));
        continue;
      }
      if (!wide && before != null && isShareOf(before, piece)) {
        out.set(
            out.size() - 1,
            before.upTo(piece, before.text() + " " + piece.text()).as(before.kind()));
        shares = true;
        continue;
      }
      gaps += wide && value && first >= 0 ? 1 : 0;
      if (gaps > 0 && value && !wide) {
        return pieces;
      }
      first = value && gaps == 0 ? out.size() : first;
      out.add(piece);
    }
    boolean apart = gaps >= FEWEST || shares && gaps > 0;
    return apart ? labelled(out, firstWide(out)) : pieces;
  }

  /** The value before the first wide gap between values. */
  private static int firstWide(List<Piece> pieces) {
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      boolean value = pieces.get(i).kind().isValue();
      if (last >= 0 && value && pieces.get(i).link() == Link.WIDE) {
        return last;
      }
      last = value ? i : last;
    }
    return last;
  }

  private static List<Piece> labelled(List<Piece> pieces, int value) {
    boolean words = pieces.subList(0, value).stream().anyMatch(Piece::isText);
    if (value < 2 || !words) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>();
    out.add(pieces.subList(0, value).stream().reduce(Piece::plus).orElseThrow().asText());
    out.addAll(pieces.subList(value, pieces.size()));
    return out;
  }

  /** A share or a change in brackets one space behind its number. */
  private static boolean isShareOf(Piece before, Piece piece) {
    boolean number = piece.kind() == Kind.CHANGE || piece.kind().isNumber();
    int gap = piece.character() - before.character() - before.text().length();
    return before.kind().isNumber() && number && piece.opensBracket() && gap <= 1;
  }

  private static boolean goesOn(Piece before, Piece piece) {
    String text = before.text();
    boolean group = text.indexOf(',') > 0 || FIRST.matches(text);
    return before.kind() == Kind.INTEGER
        && piece.link() == Link.PLAIN
        && group
        && NEXT.matches(piece.text());
  }
}
