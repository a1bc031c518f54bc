package org.figurebook.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.DrawnTable.DrawnCell;
import org.figurebook.document.Finding;
import org.figurebook.document.Line;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;

/** Reads Excel workbooks: each sheet is a table, printed as a line for its name and each row. */
final class XlsxReader {
  /** A workbook this large is a data base, not an annex. */
  private static final long LARGEST = 40L << 20;

  private static final int MOST_ROWS = 100_000;

  private final String name;
  private final Limits limits;
  private int count;
  private boolean isFull;
  private long characters;
  private final SheetNumbers numbers = new SheetNumbers();
  private final List<Line> lines = new ArrayList<>();
  private final List<DrawnTable> tables = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private XlsxReader(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  static Reading read(Path file, String name, Limits limits) throws IOException, Unreadable {
    PackageCheck.check(file, limits);
    if (Files.size(file) > LARGEST) {
      throw new Unreadable("too-large", "is too large for an annex", "split it by sheets");
    }
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      XlsxReader reader = new XlsxReader(name, limits);
      int page = 0;
      for (Sheet sheet : workbook) {
        if (workbook.getSheetVisibility(page++) == SheetVisibility.VISIBLE) {
          reader.sheet(sheet, page);
        } else {
          reader.unseen("the sheet " + sheet.getSheetName() + " is hidden", page);
        }
      }
      if (reader.tables.isEmpty()) {
        throw Reading.empty("has no cells", reader.findings);
      }
      boolean whole = reader.findings.stream().allMatch(f -> f.severity() == Finding.Severity.NOTE);
      ReadStatus status = whole ? ReadStatus.READ : ReadStatus.PARTIAL;
      return new Reading("xlsx", page, reader.lines, reader.tables, status, reader.findings);
    } catch (OpenXML4JRuntimeException | POIXMLException | IOException e) {
      throw DocxReader.unreadable(e);
    }
  }

  private void sheet(Sheet sheet, int page) {
    add(sheet.getSheetName(), page);
    Map<Long, CellRangeAddress> merged = new HashMap<>();
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      merged.put(key(range.getFirstRow(), range.getFirstColumn()), range);
    }
    int first = lines.size() + 1;
    List<DrawnCell> cells = new ArrayList<>();
    XlsxView view = XlsxView.of(sheet);
    if (view.hides()) {
      unseen(sheet.getSheetName() + " has hidden rows or columns", page);
    }
    int rows = 0;
    for (Row row : sheet) {
      if (isOver(page)) {
        break;
      }
      if (row.getRowNum() < 0 || view.isHidden(row)) {
        continue;
      }
      if (++rows > MOST_ROWS) {
        findings.add(
            Finding.warning(
                "too-large",
                sheet.getSheetName()
                    + " has more than "
                    + MOST_ROWS
                    + " rows; the rest is not read",
                new Place(name, page, 0, 0)));
        break;
      }
      row(row, page, merged, view, cells);
    }
    if (!cells.isEmpty()) {
      tables.add(new DrawnTable(first, lines.size(), page, true, cells));
    }
  }

  /** Whether a limit is reached or the time is over, so that nothing more is to be read. */
  private boolean isOver(int page) {
    Place place = new Place(name, page, 0, 0);
    if (isFull) {
      return true;
    }
    if (Thread.interrupted()) {
      findings.add(Reading.tooSlow(name, limits, page - 1));
    } else if (count > limits.cells()) {
      findings.add(Reading.overLimit(name, "cells", limits.cells(), place));
    } else if (characters > limits.characters()) {
      findings.add(Reading.overLimit(name, "characters", limits.characters(), place));
    } else if (tables.size() >= limits.tables()) {
      findings.add(Reading.overLimit(name, "tables", limits.tables(), place));
    } else {
      return false;
    }
    isFull = true;
    return true;
  }

  /** What is hidden is not printed, and is not read. */
  private void unseen(String what, int page) {
    Place place = new Place(name, page, 0, 0);
    findings.add(Finding.note("hidden", what + ": what is hidden is not read", place));
  }

  private void row(
      Row row, int page, Map<Long, CellRangeAddress> merged, XlsxView view, List<DrawnCell> cells) {
    StringBuilder raw = new StringBuilder();
    int number = lines.size() + 1;
    for (Cell cell : row) {
      String text = view.isHidden(cell.getColumnIndex()) ? "" : text(cell);
      if (text.isEmpty()) {
        continue;
      }
      raw.append(raw.length() == 0 ? "" : "  ");
      CellRangeAddress range = merged.get(key(cell.getRowIndex(), cell.getColumnIndex()));
      cells.add(
          new DrawnCell(
              view.row(cell.getRowIndex()),
              view.column(cell.getColumnIndex()),
              range == null ? 1 : view.rows(range),
              range == null ? 1 : view.columns(range),
              Cleaner.clean(text, number).text().strip(),
              new Place(name, page, number, raw.length() + 1)));
      raw.append(text);
      count++;
    }
    add(raw.toString(), page);
  }

  /** What the cell shows. */
  private String text(Cell cell) {
    if (cell.getCellType() == CellType.BLANK) {
      return "";
    }
    return numbers.shown(cell).replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
  }

  private void add(String text, int page) {
    int number = lines.size() + 1;
    characters += text.length();
    lines.add(new Line(number, page, text, Cleaner.clean(text, number), null));
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }
}
