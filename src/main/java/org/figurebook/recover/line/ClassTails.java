package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.ClassLabels;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * The last of several classes side by side, whose heading wraps and so begins a line of its own:
 * 20-39 40-59 and below them 60 or / above. It stands beside the others.
 */
final class ClassTails {
  private static final Form BEYOND = Form.of("(?:or|and) (?:above|over|more|older)");
  private static final int MOST_DIGITS = 3;

  private ClassTails() {}

  /** The pieces, such a class on the line of the classes before it. */
  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before == null || i + 1 == pieces.size() || !isTail(before, piece, pieces.get(i + 1))) {
        out.add(piece);
        continue;
      }
      Piece rest = pieces.get(++i);
      out.set(out.size() - 1, before.withEnds(before.lineStart(), false));
      Piece whole = piece.upTo(rest, piece.text() + " " + rest.text()).asText();
      out.add(whole.withLink(before.link()).withEnds(false, rest.lineEnd()));
    }
    return out;
  }

  /** Whether a number that comes next behind a class begins a line, and words of a limit follow. */
  private static boolean isTail(Piece before, Piece piece, Piece next) {
    boolean beside = !before.lineStart() && before.lineEnd() && ClassLabels.isSpan(before.text());
    if (!beside || !piece.lineStart() || !Kind.isDigits(piece.text(), 1, MOST_DIGITS)) {
      return false;
    }
    String[] ends = before.text().split("\\D+");
    return ends.length == 2
        && Kind.isDigits(ends[1], 1, MOST_DIGITS)
        && Integer.parseInt(ends[1]) + 1 == Integer.parseInt(piece.text())
        && BEYOND.matches(next.text());
  }
}
