package org.figurebook.recover.drawn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.DrawnTable.DrawnCell;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.RaisedMarks;

/** The fields of a drawn table: which cell covers each, and what it says. */
final class DrawnGrid {
  private static final int MOST_FIELDS = 4_000_000;

  private final List<DrawnCell[]> at;
  private final int columns;
  private final boolean ruled;
  private final List<int[]> lines;
  private final List<Integer> pages;
  private final List<String> doubts;

  private DrawnGrid(
      List<DrawnCell[]> at,
      int columns,
      boolean ruled,
      List<int[]> lines,
      List<Integer> pages,
      List<String> doubts) {
    this.doubts = doubts;
    this.at = at;
    this.columns = columns;
    this.ruled = ruled;
    this.lines = lines;
    this.pages = pages;
  }

  /** The fields of a table; null when it is too large to be one. */
  static DrawnGrid of(DrawnTable table) {
    int rows = 0;
    int columns = 0;
    for (DrawnCell cell : table.cells()) {
      rows = Math.max(rows, cell.row() + 1);
      columns = Math.max(columns, cell.column() + Math.max(1, cell.columnSpan()));
    }
    if ((long) rows * columns > MOST_FIELDS) {
      return null;
    }
    List<DrawnCell[]> at = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      at.add(new DrawnCell[columns]);
    }
    BitSet plain = valuesOnly(table, columns);
    for (DrawnCell printed : table.cells()) {
      DrawnCell cell = finished(printed, plain.get(printed.column()));
      int end = Math.min(rows, cell.row() + Math.max(1, cell.rowSpan()));
      int right = Math.min(columns, cell.column() + Math.max(1, cell.columnSpan()));
      for (int r = cell.row(); r < end; r++) {
        for (int c = cell.column(); c < right; c++) {
          at.get(r)[c] = cell;
        }
      }
    }
    return new DrawnGrid(
        at,
        columns,
        table.ruled(),
        List.of(new int[] {table.lineStart(), table.lineEnd()}),
        List.of(table.page()),
        table.doubts());
  }

  /** The columns where a raised number behind another is a mark: most values there have none. */
  private static BitSet valuesOnly(DrawnTable table, int columns) {
    int[] more = new int[columns];
    for (DrawnCell cell : table.cells()) {
      String text = cell.text().strip();
      more[cell.column()] +=
          Kind.of(text).isNumber() ? 1 : RaisedMarks.offValue(text) != null ? -1 : 0;
    }
    BitSet plain = new BitSet();
    for (int c = 1; c < columns; c++) {
      plain.set(c, more[c] > 0);
    }
    return plain;
  }

  /** A cell with its final text, without marks of notes, made once since it is asked for often. */
  private static DrawnCell finished(DrawnCell cell, boolean plain) {
    String text = RaisedMarks.off(CellText.finish(cell.text()));
    String value = plain ? RaisedMarks.offValue(text) : null;
    text = value == null ? text : value;
    return text.equals(cell.text())
        ? cell
        : new DrawnCell(
            cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.place());
  }

  int rows() {
    return at.size();
  }

  int columns() {
    return columns;
  }

  boolean ruled() {
    return ruled;
  }

  /** What is not sure about its columns and rows. */
  List<String> doubts() {
    return doubts;
  }

  /** First and last line of each of its parts, in order. */
  List<int[]> lines() {
    return lines;
  }

  int firstLine() {
    return lines.get(0)[0];
  }

  int lastLine() {
    return lines.get(lines.size() - 1)[1];
  }

  int firstPage() {
    return pages.get(0);
  }

  int lastPage() {
    return pages.get(pages.size() - 1);
  }

  /** The cell that covers a field; null when none does. */
  DrawnCell cell(int row, int column) {
    return at.get(row)[column];
  }

  /** The final text of the cell that covers a field; empty when it is blank. */
  String text(int row, int column) {
    DrawnCell cell = cell(row, column);
    return cell == null ? "" : cell.text();
  }

  boolean isBlank(int row, int column) {
    DrawnCell cell = cell(row, column);
    return cell == null || cell.text().isBlank();
  }

  /** Whether the field begins its cell, so that it is no copy of one to its left or above it. */
  boolean isOrigin(int row, int column) {
    DrawnCell cell = cell(row, column);
    boolean above = row > 0 && cell(row - 1, column) == cell;
    boolean left = column > 0 && cell(row, column - 1) == cell;
    return cell != null && !above && !left;
  }

  /** Last column of the cell that covers a field. */
  int lastColumn(int row, int column) {
    int last = column;
    while (cell(row, column) != null
        && last + 1 < columns
        && cell(row, last + 1) == cell(row, column)) {
      last++;
    }
    return last;
  }

  /** Last row of the cell that covers a field. */
  int lastRow(int row, int column) {
    int last = row;
    while (cell(row, column) != null
        && last + 1 < rows()
        && cell(last + 1, column) == cell(row, column)) {
      last++;
    }
    return last;
  }

  boolean isBlankRow(int row) {
    for (int c = 0; c < columns; c++) {
      if (!isBlank(row, c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The text of a row that says one thing only, in a cell that begins in it: a title, a heading of
   * a row group, a note. Null for other rows.
   */
  String lone(int row) {
    int found = -1;
    for (int c = 0; c < columns; c++) {
      if (!isBlank(row, c)) {
        if (found >= 0 && cell(row, c) != cell(row, found)) {
          return null;
        }
        found = found < 0 ? c : found;
      }
    }
    return found >= 0 && (row == 0 || cell(row - 1, found) != cell(row, found))
        ? text(row, found)
        : null;
  }

  /** Whether a row begins with a label, or is a heading over all columns. */
  boolean isLoneAtLeft(int row) {
    return !isBlank(row, 0) && lone(row) != null;
  }

  /** The rows from one to before another. */
  DrawnGrid slice(int from, int to) {
    List<DrawnCell[]> part = at.subList(from, to);
    return new DrawnGrid(part, columns, ruled, List.of(extent(part)), List.of(page(part)), doubts);
  }

  /** The columns from one to before another. */
  DrawnGrid columns(int from, int to) {
    List<DrawnCell[]> part = new ArrayList<>();
    for (DrawnCell[] row : at) {
      part.add(java.util.Arrays.copyOfRange(row, from, to));
    }
    return new DrawnGrid(part, to - from, ruled, lines, pages, doubts);
  }

  /** Some of the columns. */
  DrawnGrid only(List<Integer> kept) {
    List<DrawnCell[]> part = new ArrayList<>();
    for (DrawnCell[] row : at) {
      part.add(kept.stream().map(c -> row[c]).toArray(DrawnCell[]::new));
    }
    return new DrawnGrid(part, kept.size(), ruled, lines, pages, doubts);
  }

  /**
   * This table with the rows of another behind it, from one on.
   *
   * @param cut whether that one is the rest of the last row here
   */
  DrawnGrid plus(DrawnGrid next, int from, boolean cut) {
    List<DrawnCell[]> all = new ArrayList<>(at);
    if (cut) {
      all.set(rows() - 1, joined(at.get(rows() - 1), next.at.get(from)));
      return plus(next, from + 1, all);
    }
    return plus(next, from, all);
  }

  private static DrawnCell[] joined(DrawnCell[] row, DrawnCell[] rest) {
    DrawnCell[] out = row.clone();
    for (int c = 0; c < row.length; c++) {
      if (row[c] != null && rest[c] != null && !rest[c].text().isBlank()) {
        DrawnCell cell = row[c];
        String text =
            CellText.finish(CellText.join(cell.text(), rest[c].text().strip(), Link.WRAP));
        out[c] =
            new DrawnCell(
                cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.place());
      }
    }
    return out;
  }

  private DrawnGrid plus(DrawnGrid next, int from, List<DrawnCell[]> all) {
    all.addAll(next.at.subList(from, next.rows()));
    List<int[]> both = new ArrayList<>(lines);
    both.addAll(next.lines);
    List<Integer> bothPages = new ArrayList<>(pages);
    bothPages.addAll(next.pages);
    java.util.Set<String> bothDoubts = new java.util.LinkedHashSet<>(doubts);
    bothDoubts.addAll(next.doubts);
    boolean proven = ruled && next.ruled;
    return new DrawnGrid(all, columns, proven, both, bothPages, List.copyOf(bothDoubts));
  }

  private int[] extent(List<DrawnCell[]> part) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (DrawnCell[] row : part) {
      for (DrawnCell cell : row) {
        if (cell != null && !cell.text().isBlank() && cell.place().line() > 0) {
          first = Math.min(first, cell.place().line());
          last = Math.max(last, cell.place().line());
        }
      }
    }
    return last == 0 ? new int[] {firstLine(), lastLine()} : new int[] {first, last};
  }

  private int page(List<DrawnCell[]> part) {
    for (DrawnCell[] row : part) {
      for (DrawnCell cell : row) {
        if (cell != null && !cell.text().isBlank()) {
          return cell.place().page();
        }
      }
    }
    return firstPage();
  }
}
