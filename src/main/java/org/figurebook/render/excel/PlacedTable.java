package org.figurebook.render.excel;

import org.figurebook.report.StatTable;

/**
 * A statistical table and where it stands on its sheet. Rows and columns count from 0.
 *
 * @param table the table
 * @param headerRow row of the headings
 * @param stubColumns columns that hold labels: one, or two when rows have groups
 */
record PlacedTable(StatTable table, int headerRow, int stubColumns) {

  int firstRow() {
    return headerRow + 1;
  }

  int lastRow() {
    return headerRow + table.rows().size();
  }

  /** The total row; there is one only when the table has a total. */
  int totalRow() {
    return lastRow() + 1;
  }

  /** The column of the sheet that holds a value column. */
  int column(int valueColumn) {
    return stubColumns + valueColumn;
  }

  /** Whether it has a column for notes, the last one. */
  boolean noted() {
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> !cell.notes().isEmpty());
  }

  /** The column for notes, where there is one. */
  int notesColumn() {
    return stubColumns + table.columns().size();
  }

  int columns() {
    return notesColumn() + (noted() ? 1 : 0);
  }

  /** The data cells of a value column, such as {@code C7:C12}. */
  String range(int valueColumn) {
    return ThemePage.address(firstRow(), lastRow(), column(valueColumn));
  }
}
