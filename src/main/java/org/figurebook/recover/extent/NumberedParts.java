package org.figurebook.recover.extent;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ItemMarks;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;
import org.figurebook.recover.piece.TitleWords;

/** Numbered parts of a reply, each a number alone on its line with a table below. */
public final class NumberedParts {
  /** Narrower lines may be labels or headings. */
  private static final int TITLE_WIDTH = 14;

  private static final int FEWEST_HEADINGS = 2;
  private static final int FEWEST_BELOW_BRACKETS = 4;
  private static final Form MARK = Form.of("[(（](?:\\d{1,2}|[甲乙丙丁戊己])[)）]|[a-z][.)]");

  private NumberedParts() {}

  /**
   * Whether the next part begins at a piece below a table that has no numbered rows.
   *
   * @param from the first piece of that table, which may be its own number
   */
  static boolean begins(List<Piece> pieces, int from, int i) {
    return isNumber(pieces, i)
        && TableEnds.closes(pieces.get(i - 1))
        && (isTitle(pieces, i + 1) || headings(pieces, i + 1) >= fewest(pieces.get(i)))
        && !hasNumbers(pieces, from, i);
  }

  /** Whether a block begins with the number of a part, its title or its boxhead below. */
  static boolean areAtTop(List<Piece> block, int at) {
    return at == 0
        && isNumber(block, 0)
        && (isTitle(block, 1) || headings(block, 1) >= FEWEST_HEADINGS);
  }

  /** A block without the number of the next part behind its last row. */
  public static List<Piece> withoutNext(List<Piece> block) {
    int last = block.size() - 1;
    boolean next =
        last > 0
            && isNumber(block, last)
            && TableEnds.closes(block.get(last - 1))
            && !hasNumbers(block, 0, last);
    return next ? block.subList(0, last) : block;
  }

  private static boolean isNumber(List<Piece> pieces, int i) {
    return pieces.get(i).isAlone() && isMark(pieces.get(i));
  }

  private static boolean isMark(Piece piece) {
    String text = piece.text();
    return piece.kind() == Kind.ITEM || ItemMarks.isAlone(text) || MARK.matches(text);
  }

  /** Whether a line of words, as wide as a title is, stands over headings. */
  static boolean isTitle(List<Piece> pieces, int at) {
    if (at >= pieces.size()) {
      return false;
    }
    int end = PieceLines.next(pieces, at);
    List<Piece> line = pieces.subList(at, end);
    String text = Captions.text(line);
    boolean words = line.stream().noneMatch(p -> p.kind().isValue() || p.kind() == Kind.CHANGE);
    return words
        && CellText.width(text) >= TITLE_WIDTH
        && (line.size() == 1 || TitleWords.areTitle(text))
        && headings(pieces, end) >= FEWEST_HEADINGS;
  }

  /** A number in brackets may as well be a value below another. */
  private static int fewest(Piece number) {
    return number.kind() == Kind.ITEM ? FEWEST_HEADINGS : FEWEST_BELOW_BRACKETS;
  }

  /** How many headings stand before the next value; none where no value comes. */
  private static int headings(List<Piece> pieces, int from) {
    int k = from;
    while (k < pieces.size() && (pieces.get(k).isText() || pieces.get(k).isPeriod())) {
      k++;
    }
    return k < pieces.size() ? k - from : 0;
  }

  private static boolean hasNumbers(List<Piece> pieces, int from, int to) {
    for (int i = PieceLines.next(pieces, from); i < to; i = PieceLines.next(pieces, i)) {
      if (isMark(pieces.get(i))) {
        return true;
      }
    }
    return false;
  }
}
