package org.figurebook.recover.stub;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * The word for a total where every other row has a name and words of another column beside it: it
 * stands where the names do, and has nothing beside it.
 */
public final class SumLabels {
  private static final int FEWEST_COLUMNS = 3;

  private SumLabels() {}

  /** The fit with such words in the first column. */
  public static Fit of(Fit fit) {
    if (fit.columns() < FEWEST_COLUMNS || !areBeside(fit)) {
      return fit;
    }
    List<Fit.Row> rows = fit.rows().stream().map(SumLabels::moved).toList();
    return new Fit(fit.columns(), rows, fit.cost());
  }

  /** Whether a total stands behind a blank, and no other row leaves its name out. */
  private static boolean areBeside(Fit fit) {
    boolean total = false;
    for (Fit.Row row : fit.rows()) {
      boolean blank = !row.heading() && row.cells().get(0).isEmpty();
      if (blank && !isSum(row)) {
        return false;
      }
      total |= blank;
    }
    return total;
  }

  /** Whether the word for a total is all that stands in the second column of a row. */
  private static boolean isSum(Fit.Row row) {
    List<Piece> second = row.cells().get(1);
    String text = second.size() == 1 ? second.get(0).text() : "";
    return Words.isTotal(text) || Words.isSubtotal(text);
  }

  private static Fit.Row moved(Fit.Row row) {
    if (row.heading() || !row.cells().get(0).isEmpty()) {
      return row;
    }
    List<List<Piece>> cells = new ArrayList<>(row.cells());
    cells.set(0, cells.get(1));
    cells.set(1, List.of());
    return new Fit.Row(false, cells);
  }
}
