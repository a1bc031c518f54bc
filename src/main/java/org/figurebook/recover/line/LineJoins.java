package org.figurebook.recover.line;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.Capitals;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/** What the words themselves say of whether a line goes on the one before it. */
final class LineJoins {
  private static final Form OPEN =
      Form.of(
          ".*[A-Za-z] (?:of|and|for|the|in|to|from|by|with|within|at|on|under|or|per|as|a|an|&)");
  private static final Form SMALL = Form.of("[a-z]{2,}\\d?(?:[ ,-].*)?");

  private LineJoins() {}

  /**
   * Several brackets side by side, or several bracketed headings behind a short word: a level of a
   * boxhead, not the end of a text.
   */
  static boolean isLevel(Line previous, List<Piece> line) {
    if (line.size() < 2) {
      return false;
    }
    String before = previous.text().strip();
    boolean corner = CellText.width(before) <= 8 && before.indexOf(' ') < 0;
    return line.stream()
        .allMatch(p -> p.isText() && (corner || p.opensBracket()) && closesBracket(p.text()));
  }

  /** The end of a Chinese heading and the beginning of the next, a space between them. */
  static boolean areTwo(List<Piece> line) {
    return line.size() == 2
        && line.get(1).link() == Link.PLAIN
        && line.stream().allMatch(p -> p.isText() && CellText.isWide(p.text().charAt(0)))
        && !line.get(1).meetsLatin(line.get(0));
  }

  private static boolean closesBracket(String text) {
    return text.endsWith(")") || text.endsWith("）");
  }

  private static boolean endsSmall(String text) {
    char last = text.charAt(text.length() - 1);
    return last >= 'a' && last <= 'z' || last == ',';
  }

  /** An English text that stops at a small word or goes on with one. */
  static boolean goesOn(Piece before, Piece piece) {
    boolean below = piece.link() == Link.LINE || piece.link() == Link.BREAK;
    boolean words = piece.isText() || piece.kind() == Kind.INTEGER && !piece.lineEnd();
    if (!below || !before.isText() || !words || !before.lineEnd()) {
      return false;
    }
    if (Capitals.areSeveral(before.text()) || before.link() == Link.WIDE) {
      return false;
    }
    char first = piece.text().charAt(0);
    boolean letter = first < 0x2e80 && Character.isLetter(first);
    if (CellText.isHyphened(before.text()) && Character.isLowerCase(first)) {
      return true;
    }
    boolean note = piece.link() == Link.BREAK && before.text().endsWith(" a");
    return before.lineStart()
            && !note
            && (letter || piece.kind() == Kind.INTEGER && !piece.lineEnd())
            && OPEN.matches(before.text())
        || SMALL.matches(piece.text()) && endsSmall(before.text()) && piece.lineStart();
  }

  static boolean mayBeOne(Piece before, Piece next) {
    boolean date = before.kind() == Kind.YEAR || before.kind() == Kind.DATE;
    boolean remark = before.text().startsWith("[") && before.text().endsWith("]");
    if (remark && next.kind() == Kind.INTEGER) {
      return false;
    }
    if (before.isText() || date && !next.kind().isValue() || before.text().endsWith("-")) {
      return true;
    }
    return before.kind().isNumber()
        && Kind.of(before.text() + next.text()) != Kind.TEXT
        && next.isText();
  }
}
