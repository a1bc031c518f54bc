package org.figurebook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.DrawnTable.DrawnCell;
import org.figurebook.document.Line;
import org.figurebook.document.Place;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The tables of a Word document, with the spans of their cells. */
final class DocxTables {
  private static final int DEEPEST = 20;
  private static final String DELETED =
      "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
          + ".//w:delText";

  private final String name;
  private final DocxText texts;
  private final List<DrawnTable> all = new ArrayList<>();
  private int count;

  /** A cell as found; one that only goes on from above has no text of its own. */
  private record Found(
      int row, int column, int columns, boolean goesOn, String text, Place place) {}

  DocxTables(String name, DocxText texts) {
    this.name = name;
    this.texts = texts;
  }

  List<DrawnTable> all() {
    return all;
  }

  /** Number of cells of all tables so far. */
  int cells() {
    return count;
  }

  /**
   * Reads a table; each of its rows also becomes a line, cells parted by two spaces. Tables within
   * its cells are tables of their own and follow it.
   */
  void read(XWPFTable table, List<Line> lines, int page) {
    read(table, lines, page, 0);
  }

  private void read(XWPFTable table, List<Line> lines, int page, int depth) {
    int first = lines.size() + 1;
    List<Found> found = new ArrayList<>();
    List<XWPFTable> nested = new ArrayList<>();
    int row = 0;
    Map<Integer, String> deleted = new HashMap<>();
    for (XWPFTableRow tableRow : DocxBlocks.rows(table)) {
      if (DocxBlocks.isDeleted(tableRow)) {
        delete(tableRow, deleted, depth);
        continue;
      }
      int number = lines.size() + 1;
      Place place = new Place(name, page, number, 1);
      String raw = row(tableRow, row++, place, found, new Beside(nested, deleted, depth));
      lines.add(new Line(number, page, raw, Cleaner.clean(raw, number), null));
    }
    count += found.size();
    if (row > 0) {
      all.add(new DrawnTable(first, lines.size(), page, true, cells(found)));
    }
    for (XWPFTable inner : depth < DEEPEST ? nested : List.<XWPFTable>of()) {
      read(inner, lines, page, depth + 1);
    }
  }

  /**
   * What stands beside the rows of a table.
   *
   * @param nested tables within its cells
   * @param deleted by column, what deleted rows above say for the rows below them
   */
  private record Beside(List<XWPFTable> nested, Map<Integer, String> deleted, int depth) {}

  /** Takes note of the merged cells that begin in a deleted row and go on below it. */
  private void delete(XWPFTableRow row, Map<Integer, String> deleted, int depth) {
    int column = before(row);
    for (XWPFTableCell cell : DocxBlocks.cells(row)) {
      if (!goesOn(cell)) {
        String text = text(cell, new ArrayList<>(), depth);
        deleted.put(column, text.isEmpty() ? deletedText(cell) : text);
      }
      column += columns(cell);
    }
  }

  private static String deletedText(XWPFTableCell cell) {
    StringBuilder text = new StringBuilder();
    for (XmlObject part : cell.getCTTc().selectPath(DELETED)) {
      try (XmlCursor cursor = part.newCursor()) {
        text.append(cursor.getTextValue());
      }
    }
    return text.toString().strip();
  }

  /** The text of a row; its cells and the tables in them are added to what was found. */
  private String row(XWPFTableRow row, int at, Place line, List<Found> found, Beside beside) {
    StringBuilder raw = new StringBuilder();
    int column = before(row);
    for (XWPFTableCell cell : DocxBlocks.cells(row)) {
      int columns = columns(cell);
      String begun = beside.deleted().remove(column);
      boolean goesOn = goesOn(cell) && begun == null;
      String text = goesOn ? "" : text(cell, beside.nested(), beside.depth());
      text = goesOn(cell) && begun != null ? begun : text;
      if (!text.isEmpty() && raw.length() > 0) {
        raw.append("  ");
      }
      Place place = new Place(name, line.page(), line.line(), raw.length() + 1);
      found.add(new Found(at, column, columns, goesOn, text, place));
      raw.append(text);
      column += columns;
    }
    return raw.toString();
  }

  private static List<DrawnCell> cells(List<Found> found) {
    List<DrawnCell> cells = new ArrayList<>();
    Set<Long> goingOn = new HashSet<>();
    Set<Long> seen = new HashSet<>();
    for (Found cell : found) {
      long at = at(cell.row(), cell.column());
      if (seen.add(at) && cell.goesOn()) {
        goingOn.add(at);
      }
    }
    for (Found cell : found) {
      if (cell.goesOn()) {
        continue;
      }
      int rows = 1;
      while (goingOn.contains(at(cell.row() + rows, cell.column()))) {
        rows++;
      }
      String clean = Cleaner.clean(cell.text(), cell.place().line()).text().strip();
      cells.add(
          new DrawnCell(cell.row(), cell.column(), rows, cell.columns(), clean, cell.place()));
    }
    return cells;
  }

  private static long at(int row, int column) {
    return (long) row << 32 | column;
  }

  /** The text of a cell, with tables of one line in it; other tables are added to the nested. */
  private String text(XWPFTableCell cell, List<XWPFTable> nested, int depth) {
    StringBuilder text = new StringBuilder();
    for (IBodyElement block : DocxBlocks.of(cell.getCTTc(), cell)) {
      if (block instanceof XWPFParagraph paragraph) {
        CellText.append(text, texts.of(paragraph).replace('\n', ' ').replace('\t', ' ').strip());
      } else if (block instanceof XWPFTable table && DocxBlocks.isOwn(table, 0)) {
        nested.add(table);
      } else if (block instanceof XWPFTable table && depth < DEEPEST) {
        for (XWPFTableRow row : DocxBlocks.rows(table)) {
          for (XWPFTableCell inner :
              DocxBlocks.isDeleted(row) ? List.<XWPFTableCell>of() : DocxBlocks.cells(row)) {
            CellText.append(text, text(inner, nested, depth + 1));
          }
        }
      }
    }
    return text.toString();
  }

  private static int before(XWPFTableRow row) {
    var properties = row.getCtRow().getTrPr();
    return properties == null || properties.sizeOfGridBeforeArray() == 0
        ? 0
        : properties.getGridBeforeArray(0).getVal().intValue();
  }

  private static int columns(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties == null || properties.getGridSpan() == null
        ? 1
        : Math.max(1, properties.getGridSpan().getVal().intValue());
  }

  private static boolean goesOn(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties != null
        && properties.getVMerge() != null
        && properties.getVMerge().getVal() != STMerge.RESTART;
  }
}
