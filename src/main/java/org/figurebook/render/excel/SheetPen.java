package org.figurebook.render.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * Writes a sheet from top to bottom: lines, and tables row by row. Every sheet is written twice by
 * the same code: first by a {@link PlanningPen}, which finds widths, ranges and links, then by a
 * {@link StreamingPen}, which only puts down cells. So a long sheet never stands in memory.
 */
abstract class SheetPen {
  private final Book book;
  private List<Column> columns = List.of();
  private int row;
  private int column;
  private float height = Look.LINE_HEIGHT;
  private Look oneLine = Look.TEXT;

  SheetPen(Book book) {
    this.book = book;
  }

  /** A row that holds one line of text, not wrapped. */
  final void line(Look look, String text) {
    startRow();
    text(look, text);
    endRow();
  }

  /** A line that says what the sheet has and when its cells are blank. */
  final void about(String text) {
    line(Look.LINE, book.word("workbook.sentences", text, book.word("workbook.blank-cells")));
  }

  /** A line that is a link. */
  final void line(String text, Target target) {
    startRow();
    link(Look.LINK_LINE, text, target);
    endRow();
  }

  final void blank() {
    endRow();
  }

  /**
   * A marked-up table, or a line that says there is nothing to show.
   *
   * @param name unique in the workbook; letters, digits and underscores
   * @param filtered whether people filter it: a working table rather than a published one
   */
  final <T> void table(
      String name, List<Column> columns, boolean filtered, List<T> rows, Consumer<T> writeRow) {
    if (rows.isEmpty()) {
      line(Look.LINE, book.word("workbook.none"));
      return;
    }
    this.columns = columns;
    this.oneLine = filtered ? Look.PLAIN : Look.TEXT;
    startTable(name, columns, filtered, rows.size());
    startRow();
    for (Column heading : columns) {
      text(heading.numeric() ? Look.HEADER_NUMBER : Look.HEADER, heading.label());
    }
    endRow();
    int looked = rowsToSee(rows.size());
    for (T item : rows.subList(0, looked)) {
      startRow();
      writeRow.accept(item);
      while (column < columns.size()) {
        skip();
      }
      endRow();
    }
    row += rows.size() - looked;
    this.columns = List.of();
  }

  /** Text in the usual look of its column. */
  final void text(String text) {
    text(wraps() ? Look.WRAPPED : oneLine, text);
  }

  final void text(Look wanted, String text) {
    String fit = book.text().fit(book.spoken(text));
    if (fit.isEmpty()) {
      skip();
      return;
    }
    Look look = wrapped(wanted, fit);
    grow(look, fit);
    put(column, fit, CellText.looksLikeFormula(fit) ? style().quoted(look) : style().of(look));
    column++;
  }

  /** A number with the decimals it needs; nothing when there is none. */
  final void number(BigDecimal value) {
    if (value == null) {
      skip();
    } else {
      put(column, value.doubleValue(), style().number(NumberFormats.decimalsOf(value)));
      column++;
    }
  }

  final void number(BigDecimal value, String format) {
    number(Look.NUMBER, value, format);
  }

  final void number(Look look, BigDecimal value, String format) {
    put(column, value.doubleValue(), style().of(look, format));
    column++;
  }

  final void whole(long value) {
    put(column, value, style().number(0));
    column++;
  }

  /** A number that counts from 1, such as a page; nothing when it is 0. */
  final void ordinal(int value) {
    if (value <= 0) {
      skip();
    } else {
      whole(value);
    }
  }

  /** A day as a date; anything else as text. */
  final void date(String iso) {
    try {
      double day = DateUtil.getExcelDate(LocalDate.parse(iso));
      put(column, day, style().of(Look.NUMBER, NumberFormats.DATE));
      column++;
    } catch (DateTimeParseException e) {
      text(iso);
    }
  }

  /** Text that leads somewhere; plain text where there is nowhere to lead. */
  final void link(String text, Target target) {
    link(wraps() ? Look.WRAPPED_LINK : Look.LINK, text, target);
  }

  final void link(Look wanted, String text, Target target) {
    String fit = book.text().fit(book.spoken(text));
    if (target == null || fit.isEmpty()) {
      text(unlinked(wanted), text);
      return;
    }
    Look look = wrapped(wanted, fit);
    grow(look, fit);
    put(column, fit, target, style().of(look));
    column++;
  }

  private static Look unlinked(Look look) {
    return switch (look) {
      case LINK_LINE -> Look.LINE;
      case LINK -> Look.TEXT;
      default -> Look.WRAPPED;
    };
  }

  final void skip() {
    if (column < columns.size()) {
      putEmpty(column, style().of(Look.TEXT));
    }
    column++;
  }

  private boolean wraps() {
    return column < columns.size() && columns.get(column).wrapped();
  }

  private WorkbookStyle style() {
    return book.style();
  }

  /** A text of a table that runs out of its column is wrapped: all of it is to be seen. */
  private Look wrapped(Look look, String text) {
    if (column >= columns.size() || look.wraps() || !runsOut(column, text)) {
      return look;
    }
    return switch (look) {
      case PLAIN -> Look.PLAIN_WRAPPED;
      case TEXT -> Look.WRAPPED;
      case LINK -> Look.WRAPPED_LINK;
      default -> look;
    };
  }

  /** Makes room for the lines of a text. */
  private void grow(Look look, String text) {
    int lines = look.wraps() && column < columns.size() ? lines(column, text, look) : 1;
    height = Math.max(height, look.height(lines));
  }

  private void startRow() {
    column = 0;
    height = Look.LINE_HEIGHT;
    startRow(row);
  }

  private void endRow() {
    if (height > Look.LINE_HEIGHT) {
      setHeight(height);
    }
    height = Look.LINE_HEIGHT;
    row++;
  }

  /** The row now written, counted from 0. */
  final int row() {
    return row;
  }

  abstract void startRow(int row);

  /** Lines that a text takes in its column. */
  abstract int lines(int column, String text, Look look);

  /** Whether a text is wider than its column; not known before the columns have their widths. */
  abstract boolean runsOut(int column, String text);

  abstract void setHeight(float points);

  abstract void startTable(String name, List<Column> columns, boolean filtered, int rows);

  /** How many of a table's rows the pen has to see, the first ones. */
  abstract int rowsToSee(int rows);

  abstract void put(int column, String text, XSSFCellStyle style);

  abstract void put(int column, double value, XSSFCellStyle style);

  abstract void put(int column, String text, Target target, XSSFCellStyle style);

  abstract void putEmpty(int column, XSSFCellStyle style);
}
