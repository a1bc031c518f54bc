package org.figurebook.recover.extent;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.body.Runs;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/** Takes off what stands behind the last value of a table and belongs to what follows. */
public final class TableTails {
  /** English words that begin something new behind the last value. */
  private static final Form TITLE = Form.of("[A-Z][a-z]+(?: .*)?|[A-Z]{2,}.*");

  /** Pieces of a row that needs no more. */
  private static final int FEWEST_OF_ROW = 3;

  private static final int LONGEST_PAGE = 3;

  private TableTails() {}

  /** Row numbers and words that stand apart behind the last value belong to what follows. */
  public static List<Piece> without(List<Piece> pieces) {
    int end = isPageNumber(pieces) ? pieces.size() - 1 : pieces.size();
    int cut = end;
    while (end > 0 && !pieces.get(end - 1).kind().isValue() && !areChanges(pieces, end - 1)) {
      Piece piece = pieces.get(end - 1);
      boolean aside = piece.kind().isAside();
      if (!aside && piece.link() == Link.BREAK
          || !aside && piece.link() == Link.PAGE
          || !aside && piece.lineStart() && TITLE.matches(piece.text())
          || piece.kind() == Kind.ITEM) {
        cut = end - 1;
      }
      end--;
    }
    return end == 0 ? pieces : pieces.subList(0, cut);
  }

  /** Whether a small number stands alone and apart below a whole row, at the foot of the page. */
  private static boolean isPageNumber(List<Piece> pieces) {
    int last = pieces.size() - 1;
    if (last < FEWEST_OF_ROW || !Kind.isDigits(pieces.get(last).text(), 1, LONGEST_PAGE)) {
      return false;
    }
    int row = PieceLines.start(pieces, last);
    return pieces.get(last).isAlone()
        && pieces.get(last).link() == Link.BREAK
        && last - row >= FEWEST_OF_ROW
        && pieces.get(row).isText()
        && pieces.get(last - 1).kind() != Kind.TEXT;
  }

  /** Changes or shares side by side make a row, as values do. */
  private static boolean areChanges(List<Piece> pieces, int i) {
    return i > 0
        && pieces.get(i).kind() == Kind.CHANGE
        && pieces.get(i).link().isSameLine()
        && pieces.get(i - 1).kind() == Kind.CHANGE;
  }

  /**
   * Lines of words behind the last value, more than stand between any two rows, belong to what
   * follows.
   */
  public static List<Piece> withoutWords(List<Piece> pieces, int data) {
    int end = pieces.size();
    while (end > data && pieces.get(end - 1).isText()) {
      end--;
    }
    int most = Runs.of(pieces.subList(data, end)).wordsBetween() - 1;
    int cut = pieces.size();
    for (int i = pieces.size() - 1, words = i - end + 1; i >= end && words > most; i--, words--) {
      boolean begins = pieces.get(i).lineStart() && pieces.get(i).link() != Link.WRAP;
      begins &= i > end || !isOfValue(pieces, i);
      cut = begins && !isOpen(pieces.subList(end, i)) ? i : cut;
    }
    if (most >= 0 && cut == end && cut < pieces.size() && isLastCharacter(pieces.get(cut))) {
      return withLastCharacter(pieces.subList(0, cut + 1), data);
    }
    return most < 0 ? pieces : pieces.subList(0, cut);
  }

  /** Whether a bracket stands below a value that begins its line: more of that cell. */
  private static boolean isOfValue(List<Piece> pieces, int i) {
    int first = PieceLines.start(pieces, i);
    boolean cell = first > 0 && pieces.get(first).kind().isValue();
    return pieces.get(i).opensBracket() && pieces.get(i).isAlone() && cell;
  }

  /** The last character put to the label of the last row, where no label is longer. */
  private static List<Piece> withLastCharacter(List<Piece> pieces, int data) {
    int last = pieces.size() - 1;
    int row = PieceLines.start(pieces, last);
    Piece label = pieces.get(row);
    int widest = 0;
    for (int i = data; i < row; i++) {
      boolean begins = pieces.get(i).lineStart() && pieces.get(i).isText();
      widest = Math.max(widest, begins ? CellText.width(pieces.get(i).text()) : 0);
    }
    if (!label.isText() || CellText.width(label.text()) < widest) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces.subList(0, last));
    Piece whole = label.plus(pieces.get(last)).asText();
    out.set(row, whole.withEnds(label.lineStart(), label.lineEnd()));
    return out;
  }

  /** One Chinese character alone right below the last row, which begins nothing: a label's end. */
  private static boolean isLastCharacter(Piece piece) {
    return piece.isAlone()
        && piece.link() == Link.LINE
        && piece.text().length() == 1
        && CellText.isWide(piece.text().charAt(0));
  }

  /** Whether a bracket is open behind some pieces. */
  private static boolean isOpen(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return CellText.depth(text.toString()) > 0;
  }
}
