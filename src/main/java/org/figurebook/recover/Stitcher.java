package org.figurebook.recover;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.Grid.GridCell;

/** Joins a table with its continuation on the next page. */
final class Stitcher {
  private static final int NEAR = 12;

  private Stitcher() {}

  /**
   * Whether a table goes on in another: the same number of columns right behind it, and either the
   * same boxhead again or a first line that is a row of values.
   */
  static boolean goesOn(TextTables.Read before, TextTables.Read next) {
    Grid a = before.grid();
    Grid b = next.grid();
    boolean near = next.first() - before.last() <= NEAR && next.first() >= before.last();
    if (!near || a.columns().size() != b.columns().size()) {
      return false;
    }
    return sameHead(a, b) || isRow(b.columns(), a);
  }

  private static boolean sameHead(Grid a, Grid b) {
    for (int c = 0; c < a.columns().size(); c++) {
      if (!CellText.compact(a.columns().get(c)).equals(CellText.compact(b.columns().get(c)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether what was taken for a boxhead is a row of the table before. */
  private static boolean isRow(List<String> cells, Grid grid) {
    int values = 0;
    for (int c = grid.labelColumns(); c < cells.size(); c++) {
      Kind kind = Kind.of(cells.get(c));
      values += !cells.get(c).isEmpty() && kind.isValue() ? 1 : 0;
    }
    return values > 0 && values * 2 >= cells.size() - grid.labelColumns();
  }

  /** The two as one table. */
  static TextTables.Read join(TextTables.Read before, TextTables.Read next) {
    Grid a = before.grid();
    Grid b = next.grid();
    List<List<GridCell>> rows = new ArrayList<>(a.rows());
    if (!sameHead(a, b)) {
      rows.add(b.columns().stream().map(t -> new GridCell(t, next.first(), 1)).toList());
    }
    rows.addAll(b.rows());
    List<String> doubts = new ArrayList<>(a.doubts());
    b.doubts().stream().filter(d -> !doubts.contains(d)).forEach(doubts::add);
    Grid grid = new Grid(a.columns(), a.labelColumns(), rows, a.spanners(), doubts);
    return new TextTables.Read(
        grid, before.title(), before.first(), next.last(), before.proven() && next.proven());
  }
}
