package org.figurebook.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.figurebook.figure.Figure;
import org.figurebook.harvest.Harvest;
import org.figurebook.report.Report;
import org.figurebook.table.Table;

/** The same cells as anybody would stream them with POI's DeferredSXSSF: no style, link apart. */
final class PlainWorkbook {
  private PlainWorkbook() {}

  static void write(Report report, Path file) throws IOException {
    try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Harvest harvest = report.harvests().get(0);
      workbook.createSheet("Figures").setRowGenerator(sheet -> figures(sheet, harvest.figures()));
      for (Table table : harvest.tables()) {
        workbook.createSheet(table.id()).setRowGenerator(sheet -> table(sheet, table));
      }
      workbook.write(out);
    }
  }

  private static void figures(SXSSFSheet sheet, List<Figure> figures) {
    int r = 0;
    for (Figure figure : figures) {
      Row row = sheet.createRow(r++);
      texts(
          row,
          figure.id(),
          figure.subject(),
          figure.measure(),
          String.join(" / ", figure.dimensions()),
          figure.period().text(),
          figure.quantity().bound().word(),
          figure.quantity().unit(),
          figure.basis().word(),
          figure.quantity().printed(),
          figure.confidence().word(),
          figure.quote(),
          figure.reply(),
          figure.question(),
          figure.section().word(),
          figure.annex());
      numbers(
          row,
          figure.quantity().value().doubleValue(),
          figure.place().page(),
          figure.place().line());
      link(row, figure);
    }
  }

  private static void link(Row row, Figure figure) {
    Cell cell = row.createCell(row.getLastCellNum());
    String document = figure.place().document();
    cell.setCellFormula(
        "HYPERLINK(\"papers/" + document + "#page=" + figure.place().page() + "\",\"" + document
            + "\")");
    cell.setCellValue(document);
  }

  private static void table(SXSSFSheet sheet, Table table) {
    int r = 0;
    texts(sheet.createRow(r++), table.caption());
    texts(sheet.createRow(r++), table.columns().toArray(String[]::new));
    for (List<String> cells : table.rows()) {
      Row row = sheet.createRow(r++);
      texts(row, cells.get(0));
      numbers(row, Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2)));
      texts(row, cells.get(3));
    }
  }

  private static void texts(Row row, String... texts) {
    for (String text : texts) {
      row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(text);
    }
  }

  private static void numbers(Row row, double... numbers) {
    for (double number : numbers) {
      row.createCell(row.getLastCellNum()).setCellValue(number);
    }
  }
}
