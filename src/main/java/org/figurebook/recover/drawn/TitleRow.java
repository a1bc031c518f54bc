package org.figurebook.recover.drawn;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.DrawnTable.DrawnCell;

/** The rows over a boxhead: a title, a unit line, or both side by side. */
final class TitleRow {
  private TitleRow() {}

  /**
   * The texts of a row if it is one; empty if it is not.
   *
   * @param sheet whether the table is a sheet, where a unit often stands over the last column
   */
  static List<String> texts(DrawnGrid grid, int row, boolean sheet) {
    List<DrawnCell> cells = cells(grid, row);
    if (cells.isEmpty() || grid.columns() < 2 || Figures.isFigure(cells.get(0).text())) {
      return List.of();
    }
    boolean left = cells.get(0) == grid.cell(row, 0);
    boolean own = row == 0 || cells.stream().noneMatch(c -> isFromAbove(grid, row, c));
    if (cells.size() == 1) {
      boolean unit = sheet && isUnit(cells.get(0));
      boolean aside = unit ? isOfAll(grid, row) : sheet && isRemark(grid, row, cells.get(0));
      return own && (left || aside) ? List.of(cells.get(0).text()) : List.of();
    }
    DrawnCell last = cells.get(cells.size() - 1);
    boolean both = sheet && cells.size() == 2 && left && own && last.columnSpan() <= 1;
    boolean aside = isUnit(last) ? arePeriods(grid, row) : Figures.isBracketed(last.text());
    return both && aside && isOverBoxhead(grid, row)
        ? List.of(cells.get(0).text(), last.text())
        : List.of();
  }

  private static List<DrawnCell> cells(DrawnGrid grid, int row) {
    List<DrawnCell> cells = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      DrawnCell cell = grid.cell(row, c);
      boolean again = !cells.isEmpty() && cells.get(cells.size() - 1) == cell;
      if (!grid.isBlank(row, c) && !again) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private static boolean isFromAbove(DrawnGrid grid, int row, DrawnCell cell) {
    for (int c = 0; c < grid.columns(); c++) {
      if (grid.cell(row, c) == cell && grid.cell(row - 1, c) == cell) {
        return true;
      }
    }
    return false;
  }

  /** A unit that is not merged over some of the columns, as one of these would be. */
  private static boolean isUnit(DrawnCell cell) {
    return cell.columnSpan() <= 1 && !DrawnLines.unit(cell.text()).isEmpty();
  }

  /** A remark in brackets over one column of a wider heading, over which it is no heading. */
  private static boolean isRemark(DrawnGrid grid, int row, DrawnCell cell) {
    int below = cell.column() < grid.columns() && row + 1 < grid.rows() ? row + 1 : -1;
    return below > 0
        && cell.columnSpan() <= 1
        && Figures.isBracketed(cell.text())
        && DrawnLines.unit(cell.text()).isEmpty()
        && grid.cell(row, cell.column()) == cell
        && !grid.isBlank(below, cell.column())
        && grid.cell(below, cell.column()).columnSpan() > 1;
  }

  /** Whether the headings below are periods, or periods under one heading over all values. */
  private static boolean isOfAll(DrawnGrid grid, int row) {
    List<DrawnCell> below = row + 2 < grid.rows() ? cells(grid, row + 1) : List.of();
    boolean one =
        below.size() == 2
            && below.get(0) == grid.cell(row + 1, 0)
            && below.get(1) == grid.cell(row + 1, 1)
            && below.get(1) == grid.cell(row + 1, grid.columns() - 1);
    return arePeriods(grid, one ? row + 1 : row);
  }

  /** Only headings that are all periods tell that a unit over the last is that of all. */
  private static boolean arePeriods(DrawnGrid grid, int row) {
    int next = row + 1;
    while (next < grid.rows() && grid.isBlankRow(next)) {
      next++;
    }
    boolean any = false;
    for (int c = 1; next < grid.rows() && c < grid.columns(); c++) {
      if (!grid.isBlank(next, c) && !Figures.isPeriod(grid.text(next, c))) {
        return false;
      }
      any |= !grid.isBlank(next, c);
    }
    return any;
  }

  /** Whether the next printed row is a boxhead of its own: more headings, and no figures. */
  private static boolean isOverBoxhead(DrawnGrid grid, int row) {
    int next = row + 1;
    while (next < grid.rows() && grid.isBlankRow(next)) {
      next++;
    }
    return next < grid.rows() - 1
        && !grid.isBlank(next, 0)
        && grid.cell(next, 0) != grid.cell(row, 0)
        && cells(grid, next).size() > 2
        && !DrawnHead.isData(grid, next);
  }
}
