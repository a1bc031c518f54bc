package org.figurebook.render.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A theme's sheet while it is written from top to bottom. */
final class ThemePage {
  private record Wrapped(int row, int column, String text, Look look) {}

  private static final double NARROWEST = 11;
  private static final double WIDEST = 46;
  private static final double PADDING = 2;
  private static final double COMMON = 17;
  private static final int LONGEST_TIP = 250;

  private final Book book;
  private final XSSFSheet sheet;
  private final List<Wrapped> wrapped = new ArrayList<>();
  private final List<Double> widths = new ArrayList<>();
  private int next;

  ThemePage(Book book, XSSFSheet sheet) {
    this.book = book;
    this.sheet = sheet;
    sheet.setDefaultRowHeightInPoints(Look.LINE_HEIGHT);
    sheet.setDefaultColumnWidth((int) NARROWEST);
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** The next row to be written, from 0. */
  int next() {
    return next;
  }

  /** Goes on at a row, unless the page is already beyond it. */
  void skipTo(int row) {
    next = Math.max(next, row);
  }

  int advance() {
    return next++;
  }

  void blank() {
    next++;
  }

  void line(Look look, String text) {
    XSSFCell cell = cell(next++, 0);
    cell.getRow().setHeightInPoints(look.lineHeight());
    String fit = book.text().fit(book.spoken(text));
    cell.setCellValue(fit);
    cell.setCellStyle(
        CellText.looksLikeFormula(fit) ? book.style().quoted(look) : book.style().of(look));
  }

  /** A line that is a link. */
  void link(String text, Target target) {
    int row = next;
    line(Look.LINK_LINE, text);
    if (target != null) {
      hyperlink(row, 0, target, "");
    }
  }

  void text(int row, int column, String text, Look look) {
    String fit = book.text().fit(book.spoken(text));
    XSSFCellStyle style =
        CellText.looksLikeFormula(fit) ? book.style().quoted(look) : book.style().of(look);
    XSSFCell cell = cell(row, column);
    cell.setCellStyle(style);
    if (!fit.isEmpty()) {
      cell.setCellValue(fit);
      measure(column, TextWidth.of(fit) * (look.bold() ? 1.1 : 1));
      if (look.wraps()) {
        wrapped.add(new Wrapped(row, column, fit, look));
      }
    }
  }

  /** Text that may run over the cells to its right. */
  void aside(int row, int column, String text, Look look) {
    XSSFCell cell = cell(row, column);
    cell.setCellValue(book.text().fit(text));
    cell.setCellStyle(book.style().of(look));
  }

  void number(int row, int column, double value, Look look, String format) {
    XSSFCell cell = cell(row, column);
    cell.setCellValue(value);
    cell.setCellStyle(book.style().of(look, format));
    double digits = Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1;
    measure(column, digits * 4 / 3 + TextWidth.of(format.replaceAll("#,##0|\"", "")));
  }

  void formula(int row, int column, String formula, Look look, String format) {
    XSSFCell cell = cell(row, column);
    cell.setCellFormula(formula);
    cell.setCellStyle(book.style().of(look, format));
  }

  /** Makes the row as high as it must be for words that a formula gives. */
  void wrap(int row, int column, String words, Look look) {
    wrapped.add(new Wrapped(row, column, words, look));
  }

  void hyperlink(int row, int column, Target target, String tip) {
    XSSFHyperlink link =
        book.workbook()
            .getCreationHelper()
            .createHyperlink(target.internal() ? HyperlinkType.DOCUMENT : HyperlinkType.URL);
    if (target.internal()) {
      link.setLocation(target.address());
    } else {
      link.setAddress(target.address());
    }
    if (!tip.isEmpty()) {
      link.setTooltip(CellText.cut(book.text().fit(tip), LONGEST_TIP));
    }
    link.setCellReference(new CellReference(row, column));
    sheet.addHyperlink(link);
  }

  /** Makes sure a column is at least so wide, in digits. */
  void measure(int column, double width) {
    while (widths.size() <= column) {
      widths.add(NARROWEST);
    }
    widths.set(column, Math.max(widths.get(column), Math.min(WIDEST, width + PADDING)));
  }

  /** Width of the first columns, in digits, as far as they are measured. */
  double width(int columns) {
    double width = 0;
    for (int c = 0; c < columns; c++) {
      width += c < widths.size() ? widths.get(c) : NARROWEST;
    }
    return width;
  }

  void finish() {
    evenOut();
    for (int c = 0; c < widths.size(); c++) {
      sheet.setColumnWidth(c, (int) (widths.get(c) * 256));
    }
    for (Wrapped text : wrapped) {
      XSSFRow row = sheet.getRow(text.row());
      int lines = TextWidth.lines(text.text(), text.look(), widths.get(text.column()));
      row.setHeightInPoints(Math.max(row.getHeightInPoints(), text.look().height(lines)));
    }
  }

  /** Columns of about the same width get the same one; much wider ones stay. */
  private void evenOut() {
    double common =
        widths.stream()
            .skip(1)
            .filter(width -> width <= COMMON)
            .mapToDouble(w -> w)
            .max()
            .orElse(0);
    for (int c = 1; c < widths.size(); c++) {
      widths.set(c, Math.max(common, widths.get(c)));
    }
  }

  /** A cell's address such as {@code C7}. */
  static String address(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  /** A range's address such as {@code C7:C12}. */
  static String address(int firstRow, int lastRow, int column) {
    return new CellRangeAddress(firstRow, lastRow, column, column).formatAsString();
  }

  private XSSFCell cell(int row, int column) {
    XSSFRow line = sheet.getRow(row);
    if (line == null) {
      line = sheet.createRow(row);
    }
    XSSFCell cell = line.getCell(column);
    return cell == null ? line.createCell(column) : cell;
  }
}
