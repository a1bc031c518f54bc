package org.figurebook.recover.choice;

import java.util.List;
import org.figurebook.recover.boxhead.HeadCosts;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Titles;
import org.figurebook.recover.piece.Words;

/**
 * Headings of groups of rows: words alone on a line though those of the row below had room beside
 * them. Where the rows stand in groups, the words above the first row name the first of them.
 */
final class GroupLines {
  /** Whatever room there is. */
  private static final int ANY = Integer.MAX_VALUE;

  private final List<Piece> pieces;
  private final int data;
  private final int widest;

  GroupLines(List<Piece> pieces, int data) {
    this.pieces = pieces;
    this.data = data;
    int most = 0;
    for (int i = data; i < pieces.size(); i++) {
      most = pieces.get(i).lineStart() ? Math.max(most, labelWidth(i)) : most;
    }
    this.widest = most;
  }

  /** How wide the words are that a line begins with, brackets behind them too. */
  private int labelWidth(int from) {
    if (!pieces.get(from).isText()) {
      return 0;
    }
    int width = CellText.width(pieces.get(from).text());
    for (int i = from + 1; i < pieces.size() && isBracketOf(pieces.get(i)); i++) {
      width += 1 + CellText.width(pieces.get(i).text());
    }
    return width;
  }

  /** Whether a bracket stands behind words on their line. */
  private static boolean isBracketOf(Piece piece) {
    return piece.isText() && piece.opensBracket() && piece.link().isSameLine();
  }

  /** Whether the line before the first row is such a heading, as others in the body are. */
  boolean areFirst() {
    return areFirst(widest);
  }

  /** The same where the words below may have had no room beside the heading. */
  boolean mayBeFirst() {
    return areFirst(ANY);
  }

  /** Whether rows follow one another with no heading between them. */
  boolean haveSeveral() {
    int rows = 0;
    int names = 0;
    for (int i = data; i < pieces.size(); i++) {
      rows += pieces.get(i).lineEnd() && pieces.get(i).kind().isValue() ? 1 : 0;
      names += isGroup(i - 1, ANY) ? 1 : 0;
    }
    return rows > names + 1;
  }

  /** Where the heading of the first group would begin: on its name, a bracket below it or not. */
  int start() {
    return data > 1 && isBracket(data - 1) ? data - 2 : data - 1;
  }

  private boolean areFirst(int room) {
    int first = start();
    if (first < 0 || !mayBeFirst(pieces.get(first)) || !isGroup(first, room)) {
      return false;
    }
    for (int i = data + 1; i < pieces.size(); i++) {
      boolean same = isBracket(i + 1) == isBracket(first + 1);
      if (pieces.get(i - 1).kind().isValue() && same && isGroup(i, room)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bracket stands alone on its line below the words it belongs to. */
  private boolean isBracket(int i) {
    return i > 0
        && i < pieces.size()
        && pieces.get(i).isText()
        && pieces.get(i).opensBracket()
        && pieces.get(i).isAlone()
        && pieces.get(i - 1).isAlone()
        && !pieces.get(i - 1).opensBracket()
        && !Titles.isUnit(pieces.get(i).text());
  }

  private static boolean mayBeFirst(Piece piece) {
    return "與及和或較".indexOf(piece.text().charAt(0)) < 0
        && !piece.isPeriod()
        && !piece.opensBracket()
        && !Words.isTotal(piece.text())
        && !HeadCosts.isMeasure(piece.text());
  }

  /** Whether a piece stands alone over a row that has its label and values on one line. */
  private boolean isGroup(int i, int room) {
    int below = isBracket(i + 1) ? i + 2 : i + 1;
    if (!pieces.get(i).isText() || !pieces.get(i).isAlone() || below + 1 >= pieces.size()) {
      return false;
    }
    Piece label = pieces.get(below);
    int behind = below + 1;
    while (behind + 1 < pieces.size() && isBracketOf(pieces.get(behind))) {
      behind++;
    }
    behind += isOfSecondColumn(behind) ? 1 : 0;
    Piece value = pieces.get(behind);
    int width = CellText.width(pieces.get(below - 1).text()) + 1 + width(label.text());
    return (label.isText() || room == ANY && label.isPeriod())
        && label.lineStart()
        && value.link().isSameLine()
        && value.kind().isValue()
        && width <= room;
  }

  /** Whether Chinese words stand between the label of a row and its values. */
  private boolean isOfSecondColumn(int i) {
    return i + 1 < pieces.size()
        && pieces.get(i).isText()
        && pieces.get(i).link().isSameLine()
        && CellText.isWide(pieces.get(i).text().charAt(0));
  }

  /** How wide what may not be broken at the beginning of a label is. */
  private static int width(String label) {
    int space = label.indexOf(' ');
    String first = space < 0 ? label : label.substring(0, space);
    return CellText.isWide(first.charAt(0)) ? 2 : CellText.width(first);
  }
}
