package org.figurebook.audit;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** A little workbook that keeps to the whole checklist: a table of grants, and its notes. */
final class GoodBook {
  private static final int HEADING_1 = 16;

  private GoodBook() {}

  static XSSFWorkbook make() {
    XSSFWorkbook book = new XSSFWorkbook();
    nameHeading(book);
    XSSFSheet grants = book.createSheet("Grants");
    heading(grants, "Grants by scheme [note 1]", "One table. Amounts in million dollars.");
    table(
        grants,
        "grants_by_scheme",
        2,
        0,
        List.of("Scheme", "Cases", "Amount"),
        List.of("Seed scheme", "Angel scheme"));
    XSSFSheet notes = book.createSheet("Notes");
    heading(notes, "Notes", "One table.");
    table(notes, "notes", 2, 0, List.of("Note", "Cases"), List.of("[note 1]"));
    grants.setActiveCell(new org.apache.poi.ss.util.CellAddress("A1"));
    var properties = book.getProperties().getCoreProperties().getUnderlyingProperties();
    properties.setTitleProperty("Grants");
    properties.setLanguageProperty("en-GB");
    return book;
  }

  /** Adds the cell style Heading 1; a workbook of POI comes without it. */
  private static void nameHeading(XSSFWorkbook book) {
    CTXf looks = CTXf.Factory.newInstance();
    looks.setFontId(0);
    int id = book.getStylesSource().putCellStyleXf(looks) - 1;
    CTStylesheet sheet = book.getStylesSource().getCTStylesheet();
    CTCellStyles named = sheet.isSetCellStyles() ? sheet.getCellStyles() : sheet.addNewCellStyles();
    CTCellStyle heading = named.addNewCellStyle();
    heading.setName("Heading 1");
    heading.setXfId(id);
    heading.setBuiltinId(HEADING_1);
    XSSFCellStyle style = book.createCellStyle();
    style.getCoreXf().setXfId(id);
  }

  static void heading(XSSFSheet sheet, String title, String line) {
    XSSFCell cell = sheet.createRow(0).createCell(0);
    cell.setCellValue(title);
    cell.setCellStyle(sheet.getWorkbook().getCellStyleAt(1));
    sheet.createRow(1).createCell(0).setCellValue(line);
  }

  /** A marked-up table: the labels head the columns, each name has a row of numbers. */
  static void table(
      XSSFSheet sheet, String name, int top, int left, List<String> labels, List<String> names) {
    XSSFRow header = sheet.createRow(top);
    for (int c = 0; c < labels.size(); c++) {
      header.createCell(left + c).setCellValue(labels.get(c));
      sheet.setColumnWidth(left + c, 20 * 256);
    }
    for (int r = 0; r < names.size(); r++) {
      XSSFRow row = sheet.createRow(top + 1 + r);
      row.createCell(left).setCellValue(names.get(r));
      for (int c = 1; c < labels.size(); c++) {
        row.createCell(left + c).setCellValue(10.0 * r + c);
      }
    }
    XSSFTable table = sheet.createTable(null);
    table.setDisplayName(name);
    table
        .getCTTable()
        .setRef(
            new CellRangeAddress(top, top + names.size(), left, left + labels.size() - 1)
                .formatAsString());
    var columns =
        table.getCTTable().getTableColumns() == null
            ? table.getCTTable().addNewTableColumns()
            : table.getCTTable().getTableColumns();
    for (int c = 0; c < labels.size(); c++) {
      CTTableColumn column = columns.addNewTableColumn();
      column.setId(c + 1L);
      column.setName(labels.get(c));
    }
    columns.setCount(labels.size());
  }
}
