package org.figurebook.render.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Puts cells down, row by row. */
final class StreamingPen extends SheetPen {
  private final SheetRows rows;
  private final boolean linksAsFormulas;
  private final List<Double> widths;

  /**
   * @param widths widths of the columns, in digits
   */
  StreamingPen(Book book, SheetRows rows, boolean linksAsFormulas, List<Double> widths) {
    super(book);
    this.widths = widths;
    this.rows = rows;
    this.linksAsFormulas = linksAsFormulas;
  }

  @Override
  void startRow(int row) {
    rows.start(row);
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
    rows.height(points);
  }

  @Override
  void startTable(String name, List<Column> columns, boolean filtered, int rows) {}

  @Override
  int rowsToSee(int rows) {
    return rows;
  }

  @Override
  void put(int column, String text, XSSFCellStyle style) {
    rows.text(column, text, style);
  }

  @Override
  void put(int column, double value, XSSFCellStyle style) {
    rows.number(column, value, style);
  }

  @Override
  void put(int column, String text, Target target, XSSFCellStyle style) {
    if (linksAsFormulas && target.fitsFormula(text)) {
      rows.formula(column, target.formula(text), text, style);
    } else {
      rows.text(column, text, style);
    }
  }

  @Override
  void putEmpty(int column, XSSFCellStyle style) {
    if (!linksAsFormulas) {
      rows.empty(column, style);
    }
  }
}
