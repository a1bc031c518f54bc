package org.figurebook.render.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Puts cells down, row by row, in a sheet that forgets them once they are written. */
final class StreamingPen extends SheetPen {
  private final Sheet sheet;
  private final boolean linksAsFormulas;
  private final List<Double> widths;
  private Row current;

  /**
   * @param widths widths of the columns, in digits
   */
  StreamingPen(Book book, Sheet sheet, boolean linksAsFormulas, List<Double> widths) {
    super(book);
    this.widths = widths;
    this.sheet = sheet;
    this.linksAsFormulas = linksAsFormulas;
  }

  @Override
  void startRow(int row) {
    current = sheet.createRow(row);
  }

  @Override
  int lines(int column, String text, Look look) {
    return column < widths.size() ? TextWidth.lines(text, look, widths.get(column)) : 1;
  }

  @Override
  boolean runsOut(int column, String text) {
    double width = column < widths.size() ? widths.get(column) - 1 : 0;
    // most texts are so short that none of their characters need be looked at
    return text.length() * TextWidth.WIDE > width && TextWidth.of(text) > width;
  }

  @Override
  void setHeight(float points) {
    current.setHeightInPoints(points);
  }

  @Override
  void startTable(String name, List<Column> columns, boolean filtered, int rows) {}

  @Override
  void put(int column, String text, XSSFCellStyle style) {
    Cell cell = current.createCell(column);
    cell.setCellValue(text);
    // also the standard style: a cell without one has its column searched for one
    cell.setCellStyle(style);
  }

  @Override
  void put(int column, double value, XSSFCellStyle style) {
    Cell cell = current.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  @Override
  void put(int column, String text, Target target, XSSFCellStyle style) {
    Cell cell = current.createCell(column);
    if (linksAsFormulas && target.fitsFormula(text)) {
      cell.setCellFormula(target.formula(text));
    }
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  @Override
  void putEmpty(int column, XSSFCellStyle style) {
    if (!linksAsFormulas) {
      current.createCell(column).setCellStyle(style);
    }
  }
}
