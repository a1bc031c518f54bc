package org.figurebook.recover.doubt;

import java.util.List;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.Kind;

/** What the rows of a grid lack that rows of tables have: labels, numbers. */
final class RowDoubts {
  private RowDoubts() {}

  /** Adds why the rows may be wrong. */
  static void add(Grid grid, List<String> doubts) {
    if (numbers(grid) == 1) {
      doubts.add("one number alone may be no table");
    }
    if (grid.rows().stream().allMatch(row -> row.get(0).text().isEmpty())) {
      doubts.add("no row has a label");
    } else if (isFirstWithoutLabel(grid)) {
      doubts.add("the first row has no label: it may stand among the headings");
    }
  }

  private static long numbers(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.subList(grid.labelColumns(), row.size()).stream())
        .filter(cell -> Kind.hasDigit(cell.text()))
        .count();
  }

  /** Whether the first row alone has no label. */
  private static boolean isFirstWithoutLabel(Grid grid) {
    int labels = grid.labelColumns();
    return grid.rows().size() > 1
        && !isLabelled(grid.rows().get(0), labels)
        && grid.rows().stream().skip(1).allMatch(row -> isLabelled(row, labels));
  }

  private static boolean isLabelled(List<Grid.GridCell> row, int labels) {
    return row.subList(0, labels).stream().anyMatch(cell -> !cell.text().isEmpty());
  }
}
