package org.figurebook.render.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.figurebook.report.Theme;

/** One sheet of the workbook to be: its name, title and what stands on it. */
final class Leaf {
  private final String name;
  private final String title;
  private final boolean linksAsFormulas;
  private final SheetBody body;
  private final Theme theme;
  private XSSFSheet sheet;
  private List<Double> widths = List.of();
  private int rows;

  private Leaf(String name, String title, boolean linksAsFormulas, SheetBody body, Theme theme) {
    this.name = name;
    this.title = title;
    this.linksAsFormulas = linksAsFormulas;
    this.body = body;
    this.theme = theme;
  }

  /**
   * A sheet of lines and tables.
   *
   * @param linksAsFormulas whether it has more links than a sheet should list
   */
  static Leaf of(String name, String title, boolean linksAsFormulas, SheetBody body) {
    return new Leaf(name, title, linksAsFormulas, body, null);
  }

  /** The sheet of a theme. */
  static Leaf of(String name, Theme theme) {
    return new Leaf(name, theme.title(), false, null, theme);
  }

  String name() {
    return name;
  }

  String title() {
    return title;
  }

  /** Makes the sheet, empty. */
  void open(Book book) {
    sheet = book.workbook().createSheet(name);
  }

  /** Sets up everything but the cells of a streamed sheet; a theme is written whole. */
  void plan(Book book) {
    if (theme != null) {
      rows = new ThemeSheet(book, sheet, theme).write();
      return;
    }
    PlanningPen pen = new PlanningPen(book, sheet, linksAsFormulas);
    body.write(pen);
    rows = pen.finish();
    widths = pen.widths();
  }

  boolean streamed() {
    return body != null;
  }

  /** Writes the rows of a streamed sheet. */
  void stream(Book book, OutputStream out) throws IOException {
    SheetRows rows = new SheetRows(out);
    body.write(new StreamingPen(book, rows, linksAsFormulas, widths));
    rows.finish();
  }

  /** The name of its entry in the zip file of the workbook. */
  String entry() {
    return sheet.getPackagePart().getPartName().getName().substring(1);
  }

  /** Rows of its tables, header rows aside; known once it is planned. */
  int rows() {
    return rows;
  }
}
