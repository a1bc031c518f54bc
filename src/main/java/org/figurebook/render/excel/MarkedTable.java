package org.figurebook.render.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;

/** Marks ranges up as tables, so that screen readers and people can find their headers. */
final class MarkedTable {
  private MarkedTable() {}

  /**
   * Marks a table that starts in the first column.
   *
   * @param name unique in the workbook; see {@link Book#tableName}
   * @param firstRow the header row, from 0
   * @param lastRow the last row, from 0, the total row included
   * @param labels the header's texts, none twice
   * @param filtered whether it gets filter buttons
   * @param totals whether its last row is a total row
   */
  static CTTable mark(
      XSSFSheet sheet,
      String name,
      int firstRow,
      int lastRow,
      List<String> labels,
      boolean filtered,
      boolean totals) {
    XSSFTable table = sheet.createTable(null);
    CTTable markup = table.getCTTable();
    String range = range(firstRow, lastRow, labels.size());
    markup.setRef(range);
    table.setName(name);
    table.setDisplayName(name);
    if (totals) {
      markup.setTotalsRowCount(1);
    } else {
      markup.setTotalsRowShown(false);
    }
    if (filtered) {
      markup.addNewAutoFilter().setRef(range);
    }
    CTTableColumns columns =
        markup.getTableColumns() == null ? markup.addNewTableColumns() : markup.getTableColumns();
    columns.setCount(labels.size());
    for (int c = 0; c < labels.size(); c++) {
      CTTableColumn column = columns.addNewTableColumn();
      column.setId(c + 1L);
      column.setName(labels.get(c));
    }
    return markup;
  }

  private static String range(int firstRow, int lastRow, int columns) {
    return new CellRangeAddress(firstRow, lastRow, 0, columns - 1).formatAsString();
  }
}
