package org.figurebook.recover.grid;

import java.util.List;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.Kind;

/** The numbers of a grid that may add up: those of columns that hold more than years. */
final class GridNumbers {
  private GridNumbers() {}

  /** The number of each cell by row and column; null where there is none. */
  static CellNumber[][] of(Grid grid) {
    List<List<String>> rows = grid.texts();
    CellNumber[][] numbers = new CellNumber[rows.size()][grid.columns().size()];
    for (int c = 0; c < grid.columns().size(); c++) {
      boolean years = areYears(rows, c);
      for (int r = 0; r < rows.size(); r++) {
        numbers[r][c] = years ? null : CellNumber.of(rows.get(r).get(c));
      }
    }
    return numbers;
  }

  private static boolean areYears(List<List<String>> rows, int column) {
    List<String> cells =
        rows.stream().map(row -> row.get(column)).filter(text -> !text.isEmpty()).toList();
    return !cells.isEmpty() && cells.stream().allMatch(text -> Kind.of(text) == Kind.YEAR);
  }
}
