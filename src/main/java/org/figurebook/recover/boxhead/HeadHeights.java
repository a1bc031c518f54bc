package org.figurebook.recover.boxhead;

import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Compares at what height headings stand, which tells in a text that parts lines of different
 * heights by a blank one: two headings of one line beside one another stand at the same height, and
 * so would a third.
 */
public final class HeadHeights {
  private HeadHeights() {}

  /** Whether a third heading of one line stands at another height than two before it. */
  public static boolean differ(List<Piece> printed, HeadFit.Head head) {
    List<String> leaves = head.leaves().stream().map(CellText::compact).toList();
    boolean flat = head.spanners().stream().allMatch(String::isEmpty);
    for (int i = 2; flat && i < printed.size(); i++) {
      boolean beside = printed.get(i - 1).link() == Link.JUMP;
      boolean below = printed.get(i).link() == Link.LINE;
      boolean three = printed.subList(i - 2, i + 1).stream().allMatch(p -> isLeaf(p, leaves));
      if (beside && below && three) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLeaf(Piece piece, List<String> leaves) {
    boolean words = piece.isText() && piece.isAlone() && piece.line() == piece.lastLine();
    return words && leaves.contains(CellText.compact(piece.text()));
  }
}
