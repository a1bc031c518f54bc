package org.figurebook.recover.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;

/**
 * Doubts tables printed a cell a line in blocks of as many values: where a text is taken off its
 * page column by column, a block is a column, not a row.
 */
public final class StackedColumns {
  private static final int FEWEST_VALUES = 3;
  private static final int FEWEST_BLOCKS = 2;

  private StackedColumns() {}

  /** The grid, doubted where its lines stand so. */
  public static Grid in(Grid grid, List<Piece> pieces) {
    return pieces.stream().allMatch(Piece::isAlone) && (areIn(pieces) || areUneven(pieces))
        ? grid.doubting("the lines may be columns: headings and labels may be exchanged")
        : grid;
  }

  /** Whether some values stand close below others and some behind a gap, as in no rows. */
  private static boolean areUneven(List<Piece> pieces) {
    int near = 0;
    int apart = 0;
    for (int i = 1; i < pieces.size(); i++) {
      boolean values = pieces.get(i).kind().isValue() && pieces.get(i - 1).kind().isValue();
      near += values && pieces.get(i).link() == Link.LINE ? 1 : 0;
      apart += values && pieces.get(i).link() == Link.BREAK ? 1 : 0;
    }
    return near >= FEWEST_BLOCKS && apart >= FEWEST_BLOCKS;
  }

  /** Whether blocks behind a gap end in as many values each, with no gap between those. */
  private static boolean areIn(List<Piece> pieces) {
    List<Integer> runs = new ArrayList<>();
    int blocks = 1;
    int run = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean apart = i > 0 && piece.link() == Link.BREAK;
      if (run > 0 && (apart || !piece.kind().isValue())) {
        runs.add(run);
        run = 0;
      }
      blocks += apart ? 1 : 0;
      run += piece.kind().isValue() ? 1 : 0;
    }
    if (run > 0) {
      runs.add(run);
    }
    Set<Integer> lengths = new HashSet<>(runs);
    return lengths.size() == 1
        && runs.size() >= FEWEST_BLOCKS
        && runs.get(0) >= FEWEST_VALUES
        && blocks > runs.size();
  }
}
