package org.figurebook.recover.doubt;

import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;

/**
 * Doubts periods side by side that go neither up nor down, under one heading or under several: one
 * may stand on another level, or under the heading beside it.
 */
final class PeriodOrder {
  private PeriodOrder() {}

  /** Adds that the periods of a boxhead are out of their order. */
  static void add(List<String> columns, List<String> doubts) {
    boolean up = false;
    boolean down = false;
    for (int c = 1; c < columns.size(); c++) {
      int year = Kind.year(CellText.lowest(columns.get(c)));
      int before = Kind.year(CellText.lowest(columns.get(c - 1)));
      boolean beside =
          year > 0
              && before > 0
              && CellText.over(columns.get(c)).equals(CellText.over(columns.get(c - 1)));
      up |= beside && year > before;
      down |= beside && year < before;
      if (up && down) {
        doubts.add("periods stand out of their order: one may be of another level");
        return;
      }
    }
  }
}
