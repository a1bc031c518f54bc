package org.figurebook.audit;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A marked-up table.
 *
 * @param name its name
 * @param range the cells it holds, header and total rows included
 * @param headerRows number of header rows: 0 or 1
 * @param filtered whether it has filter buttons
 * @param striped whether its style shades every other row or column
 */
record TableFacts(
    String name, CellRangeAddress range, int headerRows, boolean filtered, boolean striped) {
  int top() {
    return range.getFirstRow();
  }

  int bottom() {
    return range.getLastRow();
  }

  int left() {
    return range.getFirstColumn();
  }

  int right() {
    return range.getLastColumn();
  }

  boolean holds(int row, int column) {
    return range.isInRange(row, column);
  }

  boolean isHeader(int row) {
    return row < top() + headerRows;
  }
}
