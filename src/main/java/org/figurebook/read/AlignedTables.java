package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.DrawnTable;

/**
 * Tables set without ruling lines: rows whose pieces keep the same gaps from line to line. Only
 * what has a column of numbers is taken; whatever is left over is read as text.
 */
final class AlignedTables {
  private final List<AlignedLine> lines = new ArrayList<>();
  private final PdfPage page;
  private final String name;
  private final double width;
  private final AlignedRules rules;
  private final AlignedGrowth rows;
  private final BrokenYears years;
  private final List<DrawnTable> tables = new ArrayList<>();
  private Open open;

  /** The line behind the last table. */
  private int done;

  /**
   * A table at the foot of a page, which may go on at the top of the next.
   *
   * @param columns its columns
   * @param head the lines of its boxhead
   * @param heading a line under its last row that may be a heading over the rows to come; may be
   *     null
   */
  record Open(AlignedColumns columns, List<AlignedLine> head, AlignedLine heading) {}

  AlignedTables(List<PdfRow> rows, PdfGrid grid, PdfPage page, String name) {
    this.page = page;
    this.name = name;
    double left = Double.MAX_VALUE;
    double right = 0;
    for (PdfRow row : rows) {
      lines.add(new AlignedLine(row, grid.holds(row)));
      left = Math.min(left, row.left());
      right = Math.max(right, row.right());
    }
    width = right - left;
    this.rules = new AlignedRules(grid.free());
    this.rows = new AlignedGrowth(lines, width, rules);
    this.years = new BrokenYears(lines);
  }

  /**
   * The tables of the page, whose characters know their lines already.
   *
   * @param before a table at the foot of the page before; may be null
   */
  List<DrawnTable> find(Open before) {
    int i = before == null ? 0 : rest(before);
    done = i;
    while (i < lines.size()) {
      i = lines.get(i).isCore() ? table(i) : i + 1;
    }
    return tables;
  }

  /** The table that ends the page; null when none does. */
  Open open() {
    return open;
  }

  /** Reads a table whose boxhead or first row is at a line; the line behind it. */
  private int table(int from) {
    int first = firstValues(from);
    AlignedColumns columns = new AlignedColumns();
    columns.add(lines.get(first).pieces);
    int end = rows.grow(first, columns);
    int cores = from < first ? 1 : 0;
    for (int i = first; i < end; i++) {
      cores += lines.get(i).isCore() ? 1 : 0;
    }
    if (columns.count() < 2 || cores < 2 && columns.count() < 3) {
      return from + 1;
    }
    AlignedHeadSearch.Head head =
        new AlignedHeadSearch(lines, columns, rules, width, done).over(first);
    if (cores < 2 && head.from() == first) {
      return from + 1;
    }
    int tail = rows.tailTo(first, end, columns);
    AlignedTable table = AlignedTable.of(lines.subList(0, tail), head, columns, rules);
    read(table, tail, columns, false);
    return Math.max(tail, end);
  }

  /** The first row of values under a line of years; that line when values never come. */
  private int firstValues(int from) {
    for (int i = from; i < Math.min(lines.size(), from + AlignedGrowth.BETWEEN); i++) {
      double gap = i == from ? 0 : lines.get(i).base() - lines.get(i - 1).base();
      if (lines.get(i).ruled || gap < 0 || gap > AlignedGrowth.FAR * lines.get(i).size()) {
        break;
      }
      if (lines.get(i).hasValue() && !years.isRest(i)) {
        return i;
      }
    }
    return from;
  }

  private void read(AlignedTable table, int tail, AlignedColumns columns, boolean rest) {
    DrawnTable drawn = table.read(page, name, rest);
    if (drawn != null) {
      tables.add(drawn);
      done = tail;
      open =
          lines.size() - tail <= 2
              ? new Open(columns, table.boxhead(), heading(tail, columns))
              : null;
    }
  }

  /** A line at the left edge below the last row; null when there is none. */
  private AlignedLine heading(int tail, AlignedColumns columns) {
    if (tail >= lines.size() || lines.get(tail).ruled || lines.get(tail).pieces.size() > 1) {
      return null;
    }
    AlignedLine line = lines.get(tail);
    double gap = line.base() - lines.get(tail - 1).base();
    boolean near = gap > 0 && gap < 2.6 * line.size();
    boolean left = Math.abs(line.left() - columns.left(0)) < line.size();
    boolean note = line.isNote();
    return near && left && !note ? line : null;
  }

  /** The rest of a table of the page before, at the top of this one; the line behind it. */
  private int rest(Open before) {
    for (int first = 0; first < Math.min(4, lines.size()); first++) {
      AlignedLine line = lines.get(first);
      AlignedColumns columns = before.columns().copy();
      if (isAgain(first, before.head())) {
        return again(first, before);
      }
      if (line.ruled || line.isCaption()) {
        return 0;
      }
      int row = columns.fits(line.pieces) ? firstRow(first, columns) : -1;
      if (row < 0 || !isFilled(lines.get(row), columns)) {
        continue;
      }
      for (int i = first; i <= row; i++) {
        columns.add(lines.get(i).pieces);
      }
      int end = rows.grow(row, columns);
      if (columns.count() == before.columns().count()) {
        int tail = rows.tailTo(row, end, columns);
        List<AlignedLine> body = new ArrayList<>(lines.subList(first, tail));
        if (before.heading() != null) {
          body.add(0, before.heading());
        }
        read(new AlignedTable(List.of(), body, columns, rules), tail, columns, true);
        return tail;
      }
      return 0;
    }
    return 0;
  }

  /** Whether a row has something in most columns, where they are printed. */
  private static boolean isFilled(AlignedLine line, AlignedColumns columns) {
    long over = line.pieces.stream().filter(piece -> columns.over(piece) != null).count();
    return over * 2 >= columns.count() && over * 10 >= line.pieces.size() * 7;
  }

  /** Whether the lines of a boxhead are printed again. */
  private boolean isAgain(int first, List<AlignedLine> head) {
    boolean again = !head.isEmpty() && first + head.size() < lines.size();
    for (int i = 0; again && i < head.size(); i++) {
      again = head.get(i).texts().equals(lines.get(first + i).texts());
    }
    return again;
  }

  /** A table that goes on under its boxhead printed again; the line behind it. */
  private int again(int first, Open before) {
    AlignedColumns columns = before.columns().copy();
    int top = first + before.head().size();
    if (!columns.fits(lines.get(top).pieces)) {
      return 0;
    }
    int end = rows.grow(top, columns);
    int tail = rows.tailTo(top, end, columns);
    if (columns.count() != before.columns().count()) {
      return 0;
    }
    List<AlignedLine> body = lines.subList(top, tail);
    read(new AlignedTable(lines.subList(first, top), body, columns, rules), tail, columns, true);
    return tail;
  }

  /** The first row from a line on, when only the rest of a cut row stands over it. */
  private int firstRow(int from, AlignedColumns columns) {
    for (int i = from; i < Math.min(lines.size(), from + AlignedGrowth.BETWEEN); i++) {
      AlignedLine line = lines.get(i);
      double gap = i == from ? 0 : line.base() - lines.get(i - 1).base();
      if (line.ruled || gap < 0 || gap > 1.6 * line.size() || !columns.fits(line.pieces)) {
        return -1;
      }
      if (line.isCore() && line.hasValue() || line.pieces.size() > 2) {
        return i;
      }
    }
    return -1;
  }
}
