package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Reads a boxhead printed a line at a time in which more than the usual space parts one heading
 * from the next, and the lines of one heading stand close.
 */
final class HeadBlocks {
  private static final int FEWEST = 2;
  private static final double COST = 0.2;

  /** What it costs that the last heading alone has one line. */
  private static final double LAST = 1;

  private HeadBlocks() {}

  /** The boxhead of so many columns, the first of them the stub; null when it has not this form. */
  static HeadFit.Head fit(List<Piece> printed, int columns) {
    List<Piece> blocks = new ArrayList<>();
    int joined = 0;
    int lines = 0;
    for (Piece piece : printed) {
      if (!piece.lineStart() || !piece.lineEnd()) {
        return null;
      }
      if (blocks.isEmpty() || piece.link() == Link.BREAK || piece.link() == Link.PAGE) {
        blocks.add(piece);
        lines = 0;
      } else {
        blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1).plus(piece));
        joined++;
        lines++;
      }
    }
    int lacking = columns - blocks.size();
    if (joined < FEWEST || blocks.size() < FEWEST || lacking < 0 || lacking > 1) {
      return null;
    }
    List<String> leaves = new ArrayList<>(Collections.nCopies(lacking, ""));
    blocks.forEach(block -> leaves.add(block.text()));
    double last = lines == 0 && joined >= blocks.size() - 2 ? LAST : 0;
    return new HeadFit.Head(leaves, Collections.nCopies(columns, ""), COST + last, "");
  }
}
