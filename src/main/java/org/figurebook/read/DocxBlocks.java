package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/**
 * The paragraphs, tables, rows and cells of a Word document in their order, those in content
 * controls too: a form field around a cell hides it from the library.
 */
final class DocxBlocks {
  /** Elements that stand around others and print nothing. */
  private static final Set<String> WRAPS = Set.of("sdt", "sdtContent", "customXml");

  private static final int DEEPEST = 100;

  /** How deep a table is looked for in others. */
  private static final int NESTED = 4;

  private DocxBlocks() {}

  /** The paragraphs and tables of a body or a cell. */
  static List<IBodyElement> of(XmlObject holder, IBody body) {
    List<IBodyElement> blocks = new ArrayList<>();
    for (XmlObject part : parts(holder, Set.of("p", "tbl"), 0)) {
      if (part instanceof CTP paragraph) {
        blocks.add(new XWPFParagraph(paragraph, body));
      } else if (part instanceof CTTbl table) {
        blocks.add(new XWPFTable(table, body));
      }
    }
    return blocks;
  }

  /** The rows of a table, those that tracked changes deleted too. */
  static List<XWPFTableRow> rows(XWPFTable table) {
    List<XWPFTableRow> rows = new ArrayList<>();
    for (XmlObject part : parts(table.getCTTbl(), Set.of("tr"), 0)) {
      if (part instanceof CTRow row) {
        rows.add(new XWPFTableRow(row, table));
      }
    }
    return rows;
  }

  static List<XWPFTableCell> cells(XWPFTableRow row) {
    List<XWPFTableCell> cells = new ArrayList<>();
    for (XmlObject part : parts(row.getCtRow(), Set.of("tc"), 0)) {
      if (part instanceof CTTc cell) {
        cells.add(new XWPFTableCell(cell, row, row.getTable().getBody()));
      }
    }
    return cells;
  }

  /**
   * What a frame holds: a table of one column with another table in it is drawn around a part of
   * the page. Empty for other tables.
   */
  static List<IBodyElement> framed(XWPFTable table) {
    List<IBodyElement> blocks = new ArrayList<>();
    for (XWPFTableRow row : rows(table)) {
      List<XWPFTableCell> cells = isDeleted(row) ? List.of() : cells(row);
      if (cells.size() > 1) {
        return List.of();
      }
      cells.forEach(cell -> blocks.addAll(of(cell.getCTTc(), cell)));
    }
    boolean frame = blocks.stream().anyMatch(b -> b instanceof XWPFTable t && isOwn(t, 0));
    return frame ? blocks : List.of();
  }

  /**
   * Whether a table in another is one of its own: of two rows and two columns, or a frame around
   * such. One line of fields is a text laid out.
   */
  static boolean isOwn(XWPFTable table, int depth) {
    int rows = 0;
    int widest = 0;
    boolean within = false;
    for (XWPFTableRow row : rows(table)) {
      if (isDeleted(row)) {
        continue;
      }
      List<XWPFTableCell> cells = cells(row);
      rows++;
      widest = Math.max(widest, cells.size());
      for (XWPFTableCell cell : depth < NESTED ? cells : List.<XWPFTableCell>of()) {
        within |=
            of(cell.getCTTc(), cell).stream()
                .anyMatch(b -> b instanceof XWPFTable t && isOwn(t, depth + 1));
      }
    }
    return within || rows >= 2 && widest >= 2;
  }

  static boolean isDeleted(XWPFTableRow row) {
    return row.getCtRow().getTrPr() != null && row.getCtRow().getTrPr().isSetDel();
  }

  private static List<XmlObject> parts(XmlObject holder, Set<String> names, int depth) {
    List<XmlObject> found = new ArrayList<>();
    try (XmlCursor cursor = holder.newCursor()) {
      for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
        String name = cursor.getName().getLocalPart();
        if (names.contains(name)) {
          found.add(cursor.getObject());
        } else if (WRAPS.contains(name) && depth < DEEPEST) {
          found.addAll(parts(cursor.getObject(), names, depth + 1));
        }
      }
    }
    return found;
  }
}
