package org.figurebook.recover.doubt;

import java.math.BigDecimal;
import java.util.List;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Words;

/**
 * Doubts the groups of rows by their sub-totals: one that adds up rows of the group above too, or
 * stands in its group alone, shows that the name of the group is part of a label.
 */
final class GroupSums {
  private final Grid grid;

  private GroupSums(Grid grid) {
    this.grid = grid;
  }

  /** Adds what the sub-totals say against the groups. */
  static void add(Grid grid, List<String> doubts) {
    GroupSums sums = new GroupSums(grid);
    int since = 0;
    int own = 0;
    for (int r = 0; r < grid.rows().size(); r++) {
      String label = grid.rows().get(r).get(0).text();
      String group = CellText.over(label);
      own = r > 0 && !group.equals(sums.group(r - 1)) ? r : own;
      String name = CellText.lowest(label);
      boolean subtotal = Words.isSubtotal(name);
      if (!group.isEmpty() && (subtotal || Words.isTotal(name)) && sums.isAlone(r)) {
        doubts.add("a group holds nothing but a total: its name may be the end of a label");
      } else if (subtotal && own > since && sums.isOfMore(since, own, r)) {
        doubts.add("a sub-total adds up rows of the group above too: a name may be of a label");
      }
      since = subtotal ? r + 1 : since;
    }
  }

  private String group(int row) {
    return CellText.over(grid.rows().get(row).get(0).text());
  }

  /** Whether some sub-totals are of named groups and one is of none. */
  static boolean haveUnnamed(Grid grid) {
    boolean named = false;
    boolean unnamed = false;
    for (List<Grid.GridCell> row : grid.rows()) {
      String label = row.get(0).text();
      boolean subtotal = Words.isSubtotal(CellText.lowest(label));
      named |= subtotal && !CellText.over(label).isEmpty();
      unnamed |= subtotal && CellText.over(label).isEmpty();
    }
    return named && unnamed;
  }

  /** Whether the rows before and behind one are of other groups. */
  private boolean isAlone(int r) {
    boolean above = r > 0 && group(r - 1).equals(group(r));
    boolean below = r + 1 < grid.rows().size() && group(r + 1).equals(group(r));
    return !above && !below;
  }

  /** Whether a sub-total is the sum of all rows from one on, and not of those of its group. */
  private boolean isOfMore(int since, int own, int total) {
    boolean seen = false;
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      CellNumber printed = number(total, c);
      if (printed == null) {
        continue;
      }
      BigDecimal all = sum(since, total, c);
      if (all == null || all.compareTo(printed.value()) != 0) {
        return false;
      }
      BigDecimal under = sum(own, total, c);
      seen |= under == null || under.compareTo(printed.value()) != 0;
    }
    return seen;
  }

  /** The sum of a column over some rows; null where there is no number. */
  private BigDecimal sum(int from, int to, int column) {
    BigDecimal sum = null;
    for (int r = from; r < to; r++) {
      CellNumber number = number(r, column);
      if (number != null) {
        sum = sum == null ? number.value() : sum.add(number.value());
      }
    }
    return sum;
  }

  private CellNumber number(int row, int column) {
    return CellNumber.of(grid.rows().get(row).get(column).text());
  }
}
