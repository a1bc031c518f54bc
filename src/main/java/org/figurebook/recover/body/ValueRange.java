package org.figurebook.recover.body;

import java.util.List;
import org.figurebook.recover.piece.Piece;

/** The columns beside one another in which no row has words. */
final class ValueRange {
  private static final int FEWEST = 2;

  private ValueRange() {}

  /** The first and the one behind the last of the most such columns; null when they are too few. */
  static int[] of(Fit fit) {
    int[] best = null;
    int from = 1;
    for (int c = 1; c <= fit.columns(); c++) {
      if (c < fit.columns() && hasValues(fit, c)) {
        continue;
      }
      if (c - from >= FEWEST && (best == null || c - from > best[1] - best[0])) {
        best = new int[] {from, c};
      }
      from = c + 1;
    }
    return best;
  }

  private static boolean hasValues(Fit fit, int column) {
    for (Fit.Row row : fit.rows()) {
      List<Piece> cell = row.cells().get(column);
      if (!row.heading() && !cell.stream().allMatch(piece -> piece.kind().isValue())) {
        return false;
      }
    }
    return true;
  }
}
