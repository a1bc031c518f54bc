package org.figurebook.recover.choice;

import java.util.List;
import org.figurebook.recover.boxhead.HeadCosts;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * Headings of groups of rows: words alone on a line though those of the row below had room beside
 * them. Where the rows stand in groups, the words above the first row name the first of them.
 */
final class GroupLines {
  private final List<Piece> pieces;
  private final int data;
  private final int widest;

  GroupLines(List<Piece> pieces, int data) {
    this.pieces = pieces;
    this.data = data;
    int most = 0;
    for (int i = data; i < pieces.size(); i++) {
      boolean label = pieces.get(i).lineStart() && pieces.get(i).isText();
      most = label ? Math.max(most, CellText.width(pieces.get(i).text())) : most;
    }
    this.widest = most;
  }

  /** Whether the line before the first row is such a heading, as others in the body are. */
  boolean areFirst() {
    return areFirst(widest);
  }

  /** The same where the words below may have had no room beside the heading. */
  boolean mayBeFirst() {
    return areFirst(Integer.MAX_VALUE);
  }

  private boolean areFirst(int room) {
    if (data < 1 || !mayBeFirst(pieces.get(data - 1)) || !isGroup(data - 1, room)) {
      return false;
    }
    for (int i = data + 1; i < pieces.size(); i++) {
      if (pieces.get(i - 1).kind().isValue() && isGroup(i, room)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeFirst(Piece piece) {
    return !piece.isPeriod()
        && !piece.opensBracket()
        && !Words.isTotal(piece.text())
        && !HeadCosts.isMeasure(piece.text());
  }

  /** Whether a piece stands alone over a row that has its label and values on one line. */
  private boolean isGroup(int i, int room) {
    if (!pieces.get(i).isText() || !pieces.get(i).isAlone() || i + 2 >= pieces.size()) {
      return false;
    }
    Piece label = pieces.get(i + 1);
    Piece value = pieces.get(i + 2);
    return label.isText()
        && label.lineStart()
        && value.link().isSameLine()
        && value.kind().isValue()
        && CellText.width(pieces.get(i).text()) + 1 + width(label.text()) <= room;
  }

  /** How wide what may not be broken at the beginning of a label is. */
  private static int width(String label) {
    int space = label.indexOf(' ');
    String first = space < 0 ? label : label.substring(0, space);
    return CellText.isWide(first.charAt(0)) ? 2 : CellText.width(first);
  }
}
