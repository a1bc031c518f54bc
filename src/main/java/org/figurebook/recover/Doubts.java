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
}
