package org.figurebook.render.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Goes through a sheet before it is written and sets everything up that is not a cell. */
final class PlanningPen extends SheetPen {
  /** Rows whose width is measured; long lists repeat themselves. */
  private static final int MEASURED_ROWS = 3_000;

  private static final double NARROWEST = 8;
  private static final double PADDING = 2;

  private final Book book;
  private final XSSFSheet sheet;
  private final boolean linksAsFormulas;
  private final List<Double> widths = new ArrayList<>();
  private final Map<Short, Double> sizes = new HashMap<>();
  private final Map<Short, String> formats = new HashMap<>();
  private List<Column> columns = List.of();
  private int tableStart = -1;
  private int tableEnd = -1;
  private int headerRow = -1;
  private int lastRow;
  private int dataRows;
  private boolean filteredTable;

  PlanningPen(Book book, XSSFSheet sheet, boolean linksAsFormulas) {
    super(book);
    this.book = book;
    this.sheet = sheet;
    this.linksAsFormulas = linksAsFormulas;
  }

  /** Widths of the columns, in digits. */
  List<Double> widths() {
    return widths;
  }

  /** Sets up what was found and gives the number of rows in the sheet's tables. */
  int finish() {
    sheet.setDefaultRowHeightInPoints(Look.LINE_HEIGHT);
    widths.replaceAll(width -> Math.max(NARROWEST, width));
    for (int c = 0; c < widths.size(); c++) {
      sheet.setColumnWidth(c, (int) (widths.get(c) * 256));
    }
    if (filteredTable) {
      sheet.createFreezePane(0, headerRow + 1);
    }
    int lastColumn = Math.max(0, widths.size() - 1);
    sheet.setDimensionOverride(new CellRangeAddress(0, Math.max(0, lastRow), 0, lastColumn));
    double width = widths.stream().mapToDouble(Double::doubleValue).sum();
    Page.setUp(sheet, book, filteredTable ? headerRow : -1, width);
    return dataRows;
  }

  @Override
  void startRow(int row) {
    lastRow = row;
    if (row > tableEnd) {
      columns = List.of();
    }
  }

  @Override
  int lines(int column, String text, Look look) {
    return 1;
  }

  @Override
  boolean runsOut(int column, String text) {
    return false;
  }

  @Override
  void setHeight(float points) {}

  @Override
  void startTable(String name, List<Column> headings, boolean filtered, int rows) {
    columns = headings;
    tableStart = row();
    tableEnd = row() + rows;
    dataRows += rows;
    if (headerRow < 0) {
      headerRow = row();
      filteredTable = filtered;
    }
    List<String> labels = headings.stream().map(h -> book.text().fit(h.label())).toList();
    MarkedTable.mark(sheet, book.tableName(name), row(), tableEnd, labels, filtered, false);
  }

  /** Later rows of a long list have neither a width of their own nor links to be listed. */
  @Override
  int rowsToSee(int rows) {
    if (!filteredTable || !linksAsFormulas || book.isThorough()) {
      return rows;
    }
    int seen = Math.min(rows, MEASURED_ROWS);
    lastRow = tableEnd;
    return seen;
  }

  @Override
  void put(int column, String text, XSSFCellStyle style) {
    if (column >= columns.size() || row() > headerRow + MEASURED_ROWS && filteredTable) {
      return;
    }
    boolean heading = row() == tableStart;
    if (heading || !isAtWidest(column)) {
      double size = sizes.computeIfAbsent(style.getIndex(), number -> size(style.getFont()));
      measure(column, TextWidth.of(text) * size + (heading && filteredTable ? 3 : 0));
    }
  }

  private boolean isAtWidest(int column) {
    return column < widths.size() && widths.get(column) >= columns.get(column).widest();
  }

  /** How wide a font is beside the usual one. */
  private static double size(XSSFFont font) {
    return font.getFontHeightInPoints() / 11.0 * (font.getBold() ? 1.1 : 1);
  }

  @Override
  void put(int column, double value, XSSFCellStyle style) {
    if (row() <= headerRow + MEASURED_ROWS || !filteredTable) {
      String format =
          formats.computeIfAbsent(style.getIndex(), number -> style.getDataFormatString());
      int decimals = format.indexOf('.') < 0 ? 0 : format.length() - format.indexOf('.');
      double digits = Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1;
      measure(
          column, Math.max(digits * 4 / 3 + decimals, format.equals(NumberFormats.DATE) ? 11 : 0));
    }
  }

  @Override
  void put(int column, String text, Target target, XSSFCellStyle style) {
    put(column, text, style);
    if (linksAsFormulas) {
      return;
    }
    XSSFHyperlink link =
        book.workbook()
            .getCreationHelper()
            .createHyperlink(target.internal() ? HyperlinkType.DOCUMENT : HyperlinkType.URL);
    if (target.internal()) {
      link.setLocation(target.address());
    } else {
      link.setAddress(target.address());
    }
    link.setCellReference(new CellReference(row(), column));
    sheet.addHyperlink(link);
  }

  @Override
  void putEmpty(int column, XSSFCellStyle style) {}

  private void measure(int column, double width) {
    while (widths.size() <= column) {
      widths.add(0.0);
    }
    double widest = column < columns.size() ? columns.get(column).widest() : width;
    widths.set(column, Math.max(widths.get(column), Math.min(width + PADDING, widest)));
  }
}
