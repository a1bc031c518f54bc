package org.figurebook.recover;

import java.util.ArrayList;
import java.util.List;

/** Collects why a grid read from text may be wrong. */
final class Doubts {
  private Doubts() {}

  static List<String> of(HeadChoice.Choice choice, Fit fit, Grid grid) {
    List<String> doubts = new ArrayList<>();
    if (!choice.head().doubt().isEmpty()) {
      doubts.add(choice.head().doubt());
    }
    if (choice.head().cost() > 2.2) {
      doubts.add("the headings do not clearly fit the columns");
    }
    if (choice.margin() < 1.5) {
      doubts.add("another number of columns fits nearly as well");
    }
    if (grid.rows().size() == 1 && fit.rows().stream().anyMatch(Doubts::joinsThousands)) {
      doubts.add("one row alone: a space between its digits may part cells or thousands");
    }
    if (grid.rows().stream().noneMatch(row -> hasNumber(row, grid.labelColumns()))) {
      doubts.add("words alone: nothing proves where one cell ends and the next begins");
    }
    int mixed = 0;
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      mixed += isMixed(grid, c) ? 1 : 0;
    }
    if (mixed > 0) {
      doubts.add("words and numbers in one column: a cell may stand one column off");
    }
    if (oddSizes(fit)) {
      doubts.add("numbers of very different size in one column: a space may part cells");
    }
    int blank = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      for (int c = grid.labelColumns(); c < row.size(); c++) {
        blank += row.get(c).text().isEmpty() ? 1 : 0;
      }
    }
    if (blank > 0) {
      doubts.add(blank + " cells are blank; the values of their rows may stand one column off");
    }
    return doubts;
  }

  private static boolean joinsThousands(Fit.Row row) {
    return row.cells().stream().anyMatch(c -> c.size() > 1 && c.get(1).text().matches("\\d{3}"));
  }

  private static boolean hasNumber(List<Grid.GridCell> row, int labels) {
    return row.stream().skip(labels).anyMatch(c -> CellNumber.of(c.text()) != null);
  }

  /** Whether a number joined over a space is a thousand times others of its column, or less. */
  private static boolean oddSizes(Fit fit) {
    for (int c = 1; c < fit.columns(); c++) {
      int least = Integer.MAX_VALUE;
      int most = 0;
      for (Fit.Row row : fit.rows()) {
        List<Piece> cell = row.cells().get(c);
        if (row.heading() || cell.isEmpty() || cell.get(0).kind() != Kind.INTEGER) {
          continue;
        }
        boolean joined = cell.size() > 1 && cell.get(1).kind().isNumber();
        int digits = 0;
        for (Piece piece : cell) {
          digits += piece.kind() == Kind.INTEGER ? piece.text().replaceAll("\\D", "").length() : 0;
        }
        most = joined ? Math.max(most, digits) : most;
        least = Math.min(least, digits);
      }
      if (most - least > 3 && least < Integer.MAX_VALUE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMixed(Grid grid, int column) {
    int words = 0;
    int numbers = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      String text = row.get(column).text();
      boolean value = CellNumber.of(text) != null || Kind.of(text).isValue();
      boolean date = text.matches("(?:19|20)\\d\\d.{0,24}");
      numbers += value || date ? 1 : 0;
      words += value || date || text.isEmpty() ? 0 : 1;
    }
    return words > 0 && numbers > 0;
  }
}
