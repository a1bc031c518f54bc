package org.figurebook.render.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * The rows of a long sheet as the format wants them, written straight away: nothing of a row is
 * kept once the next one begins. Everything else of a sheet is POI's.
 */
final class SheetRows {
  private static final int FULL = 32_768;

  private final OutputStream out;
  private final Utf8Bytes done = new Utf8Bytes();
  private final Utf8Bytes cells = new Utf8Bytes();
  private String[] columns = new String[0];
  private String row = "";
  private float height;

  SheetRows(OutputStream out) {
    this.out = out;
  }

  /** Begins a row, counted from 0; the one before is done with. */
  void start(int index) {
    endRow();
    row = Integer.toString(index + 1);
  }

  /** Height of the present row, in points. */
  void height(float points) {
    height = points;
  }

  void text(int column, String text, XSSFCellStyle style) {
    boolean spaced =
        Character.isWhitespace(text.charAt(0))
            || Character.isWhitespace(text.charAt(text.length() - 1));
    open(column, style)
        .markup(" t=\"inlineStr\"><is><t")
        .markup(spaced ? " xml:space=\"preserve\">" : ">")
        .text(text)
        .markup("</t></is></c>");
  }

  void number(int column, double value, XSSFCellStyle style) {
    long whole = (long) value;
    open(column, style).markup("><v>");
    if (whole == value && Math.abs(whole) < 1L << 53) {
      cells.number(whole);
    } else {
      cells.markup(Double.toString(value));
    }
    cells.markup("</v></c>");
  }

  /** A formula that gives a text. */
  void formula(int column, String formula, String text, XSSFCellStyle style) {
    open(column, style)
        .markup(" t=\"str\"><f>")
        .text(formula)
        .markup("</f><v>")
        .text(text)
        .markup("</v></c>");
  }

  void empty(int column, XSSFCellStyle style) {
    open(column, style).markup("></c>");
  }

  /** Ends the last row and writes what is not written yet. */
  void finish() throws IOException {
    endRow();
    done.moveTo(out);
  }

  private Utf8Bytes open(int column, XSSFCellStyle style) {
    cells.markup("<c r=\"").markup(column(column)).markup(row).markup("\"");
    int number = style.getIndex() & 0xFFFF;
    return number == 0 ? cells : cells.markup(" s=\"").number(number).markup("\"");
  }

  private void endRow() {
    if (row.isEmpty()) {
      return;
    }
    done.markup("<row r=\"").markup(row).markup("\"");
    if (height > 0) {
      done.markup(" ht=\"").markup(Float.toString(height)).markup("\" customHeight=\"1\"");
    }
    done.markup(">").add(cells).markup("</row>\n");
    cells.clear();
    height = 0;
    row = "";
    if (done.length() > FULL) {
      write();
    }
  }

  private void write() {
    try {
      done.moveTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String column(int column) {
    if (column >= columns.length) {
      columns = new String[column + 32];
      for (int c = 0; c < columns.length; c++) {
        columns[c] = CellReference.convertNumToColString(c);
      }
    }
    return columns[column];
  }
}
