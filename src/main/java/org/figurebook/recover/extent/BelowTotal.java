package org.figurebook.recover.extent;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.Words;

/**
 * Where a table begins below another whose last row is over: a title that stands apart behind a
 * total with a boxhead below it, the same or one of periods, its boxhead once more right below the
 * total, or a title with a number as no row.
 */
final class BelowTotal {
  private static final int FEWEST_HEADINGS = 2;
  private static final Form NUMBERED =
      Form.of("\\d{1,2}\\.\\d{1,2} ?(?:[A-Z][a-z]|\\p{IsHan}).{2,}");
  private static final Form NUMBER = Form.of("\\d{1,2}\\.\\d{1,2}(?: ?\\D.*)?");
  private static final Form TRANSLATED = Form.of("(?:總計|總數|合計|總和|總額|共計) ?Total");

  private BelowTotal() {}

  /**
   * Whether a table begins at a line behind a value.
   *
   * @param from where the table before it begins
   * @param data where its first row does
   */
  static boolean begins(List<Piece> pieces, int from, int data, int i) {
    Piece first = pieces.get(i);
    if (isNumbered(pieces, data, i)) {
      return true;
    }
    if (!first.isText() && !first.isPeriod() || first.opensBracket()) {
      return false;
    }
    boolean mark = i > 0 && pieces.get(i - 1).kind() == Kind.MARK;
    boolean apart = mark || first.link() == Link.BREAK || first.link() == Link.PAGE;
    return apart && isTotal(pieces, i) && isOverBoxhead(pieces, from, data, i);
  }

  /** Whether the boxhead stands again right below the row of a total, where no page ends. */
  static boolean repeats(List<Piece> pieces, int from, int data, int i) {
    String text = pieces.get(i).text();
    boolean near = i > data && pieces.get(i).link() == Link.LINE && !pieces.get(i).isAlone();
    return near
        && pieces.subList(from, data).stream().anyMatch(head -> head.text().equals(text))
        && isTotal(pieces, i)
        && Repeats.isAgain(pieces, from, i);
  }

  /**
   * Whether a line of other headings begins behind a row with the heading of the labels: another
   * table of the same rows.
   */
  static boolean isOfSameRows(List<Piece> pieces, int from, int data, int i) {
    int next = PieceLines.next(pieces, i);
    if (next - i < FEWEST_HEADINGS || next == pieces.size() || !pieces.get(i).isText()) {
      return false;
    }
    String corner = pieces.get(i).text();
    boolean same =
        pieces.subList(from, data).stream()
            .anyMatch(head -> head.lineStart() && !head.lineEnd() && head.text().equals(corner));
    boolean heads =
        pieces.subList(i, next).stream().allMatch(p -> (p.isText() || p.isPeriod()) && !p.isOpen());
    Set<String> known = new HashSet<>();
    pieces.subList(from, data).forEach(piece -> known.add(piece.text()));
    boolean other = pieces.subList(i + 1, next).stream().noneMatch(p -> known.contains(p.text()));
    return same && heads && other && !Repeats.isAgain(pieces, from, i);
  }

  /** Whether the row that ends before a piece is one of a total. */
  private static boolean isTotal(List<Piece> pieces, int i) {
    int k = i - 1;
    while (k >= 0 && !pieces.get(k).isText()) {
      k--;
    }
    String label = k < 0 ? "" : pieces.get(k).text();
    return Words.isTotal(label) || TRANSLATED.matches(label);
  }

  /** Whether headings of the first boxhead, or periods, stand below before the next value. */
  private static boolean isOverBoxhead(List<Piece> pieces, int from, int data, int i) {
    Set<String> known = new HashSet<>();
    pieces.subList(from, data).forEach(piece -> known.add(piece.text()));
    int headings = 0;
    int k = PieceLines.next(pieces, i);
    while (k < pieces.size() && !pieces.get(k).kind().isValue()) {
      Piece piece = pieces.get(k++);
      headings += piece.isPeriod() || known.contains(piece.text()) ? 1 : 0;
    }
    return k < pieces.size() && headings >= FEWEST_HEADINGS;
  }

  /** Whether a line is a numbered title, as no row is, with words alone below it. */
  private static boolean isNumbered(List<Piece> pieces, int data, int i) {
    int below = PieceLines.next(pieces, i);
    if (!NUMBERED.matches(line(pieces, i)) || below == pieces.size()) {
      return false;
    }
    boolean rows = false;
    for (int k = data; k < i; k = PieceLines.next(pieces, k)) {
      rows |= NUMBER.matches(pieces.get(k).text());
    }
    return !rows && !line(pieces, below).isEmpty();
  }

  /** The words of a line; none where it ends in a value. */
  private static String line(List<Piece> pieces, int i) {
    int end = PieceLines.next(pieces, i);
    boolean value = pieces.get(end - 1).kind().isValue();
    return value ? "" : Captions.text(pieces.subList(i, end));
  }
}
