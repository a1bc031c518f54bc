package org.figurebook.read;

import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Rows and columns of a sheet as they are printed, those that are hidden left out. A merged cell
 * whose first row or column is hidden is taken as hidden.
 *
 * @param rows hidden rows
 * @param columns hidden columns
 */
record XlsxView(TreeSet<Integer> rows, TreeSet<Integer> columns) {
  private static final int MOST_COLUMNS = 16_384;

  static XlsxView of(Sheet sheet) {
    TreeSet<Integer> rows = new TreeSet<>();
    int last = 0;
    for (Row row : sheet) {
      if (row.getZeroHeight()) {
        rows.add(row.getRowNum());
      }
      last = Math.max(last, row.getLastCellNum());
    }
    TreeSet<Integer> columns = new TreeSet<>();
    for (int c = 0; c < Math.min(last, MOST_COLUMNS); c++) {
      if (sheet.isColumnHidden(c)) {
        columns.add(c);
      }
    }
    return new XlsxView(rows, columns);
  }

  boolean hides() {
    return !rows.isEmpty() || !columns.isEmpty();
  }

  boolean isHidden(Row row) {
    return rows.contains(row.getRowNum());
  }

  boolean isHidden(int column) {
    return columns.contains(column);
  }

  int row(int row) {
    return row - before(rows, row);
  }

  int column(int column) {
    return column - before(columns, column);
  }

  int rows(CellRangeAddress range) {
    return row(range.getLastRow() + 1) - row(range.getFirstRow());
  }

  int columns(CellRangeAddress range) {
    return column(range.getLastColumn() + 1) - column(range.getFirstColumn());
  }

  private static int before(TreeSet<Integer> hidden, int place) {
    return hidden.isEmpty() ? 0 : hidden.headSet(place).size();
  }
}
