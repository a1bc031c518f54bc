package org.figurebook.recover.upright;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.choice.HeadChoice;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;
import org.figurebook.recover.upright.UprightCells.Cell;

/**
 * A table printed a cell a line and a column at a time: the headings, all labels, then the values
 * of the first column, those of the next, and so on. There must be as many values as headings times
 * labels, and the printed totals must be the sums of their columns; without totals the headings
 * must be periods, and it stays to be checked.
 */
final class UprightColumns {
  private static final int FEWEST_LABELS = 3;

  /** Lines before the stub's heading, such as the number of an item. */
  private static final int MOST_BEFORE = 2;

  private UprightColumns() {}

  /**
   * The table that some lines are; null when they have not this form.
   *
   * @param first index of the first value
   */
  static UprightTable of(List<Cell> cells, int first) {
    int last = first;
    while (last < cells.size() && cells.get(last).isValue()) {
      last++;
    }
    int values = last - first;
    for (int start = 0; start <= Math.min(MOST_BEFORE, first - 1); start++) {
      for (int columns = 2; start + columns + FEWEST_LABELS < first; columns++) {
        int labels = first - start - 1 - columns;
        if (labels * columns == values && last == cells.size()) {
          List<Cell> table = cells.subList(start, last);
          if (isPlain(table, columns, labels) && isProved(table, columns, labels)) {
            return table(table, columns, labels);
          }
        }
      }
    }
    return null;
  }

  /** Whether nothing but headings and labels of one line each stands before the values. */
  private static boolean isPlain(List<Cell> table, int columns, int labels) {
    return table.subList(0, 1 + columns + labels).stream()
        .allMatch(cell -> cell.isLabel() && !cell.goesOn());
  }

  private static boolean isProved(List<Cell> table, int columns, int labels) {
    boolean periods =
        table.subList(1, 1 + columns).stream().allMatch(c -> c.piece().isPeriod())
            && table.subList(1 + columns, 1 + columns + labels).stream()
                .noneMatch(c -> c.piece().isPeriod());
    boolean total = Words.isTotal(table.get(columns + labels).piece().text());
    return total ? addUp(table, columns, labels) : periods;
  }

  private static boolean addUp(List<Cell> table, int columns, int labels) {
    for (int c = 0; c < columns; c++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int r = 0; r < labels; r++) {
        CellNumber number = CellNumber.of(value(table, columns, labels, r, c).text());
        if (number == null) {
          return false;
        }
        sum = r == labels - 1 ? sum.subtract(number.value()) : sum.add(number.value());
      }
      if (sum.signum() != 0) {
        return false;
      }
    }
    return true;
  }

  private static Piece value(List<Cell> table, int columns, int labels, int row, int column) {
    return table.get(1 + columns + labels + column * labels + row).piece();
  }

  private static UprightTable table(List<Cell> table, int columns, int labels) {
    List<Fit.Row> rows = new ArrayList<>();
    for (int r = 0; r < labels; r++) {
      List<List<Piece>> cells = new ArrayList<>();
      cells.add(List.of(table.get(1 + columns + r).piece()));
      for (int c = 0; c < columns; c++) {
        cells.add(List.of(value(table, columns, labels, r, c)));
      }
      rows.add(new Fit.Row(false, cells));
    }
    List<String> leaves =
        table.subList(0, 1 + columns).stream()
            .map(cell -> CellText.finish(cell.piece().text()))
            .toList();
    List<String> none = Collections.nCopies(leaves.size(), "");
    boolean total = Words.isTotal(table.get(columns + labels).piece().text());
    String doubt = total ? "" : "the values may run across or down";
    HeadFit.Head head = new HeadFit.Head(leaves, none, 0, doubt);
    int end = table.get(1 + columns).at();
    return new UprightTable(
        new HeadChoice.Choice(table.get(0).at(), end, head, UprightTable.SURE, null),
        Map.of(end, new Fit(columns + 1, rows, 0)));
  }
}
