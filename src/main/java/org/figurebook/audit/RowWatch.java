package org.figurebook.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/** Looks at a sheet's rows from top to bottom, each once. */
final class RowWatch {
  private static final int MOST_LINES = 60;
  private static final int NEAR = 2;

  private final SheetFrame frame;
  private final List<TableFacts> tables;
  private final int firstTop;
  private final int lastBottom;
  private final Map<Sight, Places> seen = new EnumMap<>(Sight.class);
  private final List<SheetFacts.Line> lead = new ArrayList<>();
  private final String[] above;
  private final List<Set<Integer>> noteColumns = new ArrayList<>();
  private int last = -1;
  private int lastLine = -1;
  private String lastText = "";
  private int lastLoose = -9;

  RowWatch(SheetFrame frame, List<TableFacts> tables) {
    this.frame = frame;
    this.tables = tables;
    this.firstTop = tables.isEmpty() ? Integer.MAX_VALUE : tables.get(0).top();
    this.lastBottom = tables.stream().mapToInt(TableFacts::bottom).max().orElse(-1);
    this.above = new String[tables.size()];
    Arrays.fill(above, "");
    tables.forEach(table -> noteColumns.add(new HashSet<>()));
  }

  /** Looks at a row with its cells, in order; rows without any are not given. */
  void row(int row, List<SeenCell> cells) {
    for (int missing = last + 1; missing < row && missing <= lastBottom; missing++) {
      tables(missing, Map.of());
    }
    last = Math.max(last, row);
    Map<Integer, SeenCell> byColumn = new TreeMap<>();
    cells.forEach(cell -> byColumn.put(cell.column(), cell));
    tables(row, byColumn);
    for (SeenCell cell : cells) {
      anywhere(cell);
    }
    loose(row, cells);
  }

  /** Looks at the rows that are not there. */
  void finish() {
    for (int missing = last + 1; missing <= lastBottom; missing++) {
      tables(missing, Map.of());
    }
  }

  List<TableFacts> tables() {
    return tables;
  }

  List<SheetFacts.Line> lead() {
    return lead;
  }

  List<String> above() {
    return List.of(above);
  }

  Map<Sight, Places> seen() {
    return seen;
  }

  private void tables(int row, Map<Integer, SeenCell> cells) {
    for (int t = 0; t < tables.size(); t++) {
      TableFacts table = tables.get(t);
      if (row < table.top() || row > table.bottom()) {
        continue;
      }
      if (row == table.top()) {
        above[t] = lastLine >= row - NEAR ? lastText : "";
      }
      if (table.isHeader(row)) {
        header(table, row, cells, noteColumns.get(t));
      } else {
        body(table, row, cells, noteColumns.get(t));
      }
    }
  }

  private void header(TableFacts table, int row, Map<Integer, SeenCell> cells, Set<Integer> notes) {
    Set<String> labels = new HashSet<>();
    for (int c = table.left(); c <= table.right(); c++) {
      SeenCell cell = cells.get(c);
      if (cell == null || cell.blank()) {
        see(Sight.NAMELESS_COLUMN, row, c);
        continue;
      }
      String label = cell.text().toLowerCase(Locale.ROOT);
      if (!labels.add(label)) {
        see(Sight.SAME_HEADING, row, c);
      }
      if (label.contains("note") || label.contains("註") || label.contains("注")) {
        notes.add(c);
      }
      cut(cell);
    }
  }

  private void body(TableFacts table, int row, Map<Integer, SeenCell> cells, Set<Integer> notes) {
    boolean any = false;
    for (int c = table.left(); c <= table.right(); c++) {
      SeenCell cell = cells.get(c);
      if (cell == null || cell.blank()) {
        see(Sight.EMPTY_CELL, row, c);
        if (cell != null && !cell.style().fill().isEmpty()) {
          see(Sight.COLOUR_ALONE, row, c);
        }
        continue;
      }
      any = true;
      cut(cell);
      if (cell.onlySigns()) {
        see(Sight.ONLY_SIGNS, row, c);
      }
      if (cell.mark() && c > table.left() && !notes.contains(c)) {
        see(Sight.MARK_ON_VALUE, row, c);
      }
    }
    if (!any) {
      seen.put(
          Sight.BLANK_LINE,
          seen.getOrDefault(Sight.BLANK_LINE, Places.NONE).plus("row " + (row + 1)));
    }
  }

  private void cut(SeenCell cell) {
    if (!cell.text().isEmpty() && cell.runsOut(frame.width(cell.column()))) {
      see(Sight.CUT_TEXT, cell.row(), cell.column());
    }
  }

  private void anywhere(SeenCell cell) {
    if (cell.linked()) {
      see(Sight.LINK, cell.row(), cell.column());
      if (cell.vagueLink()) {
        see(Sight.VAGUE_LINK, cell.row(), cell.column());
      }
    }
    if (cell.blank()) {
      return;
    }
    if (cell.signAsMark()) {
      see(Sight.SIGN_AS_MARK, cell.row(), cell.column());
    }
    if (cell.mark()) {
      see(Sight.MARK, cell.row(), cell.column());
    }
    if (cell.markWithoutWord()) {
      see(Sight.MARK_WITHOUT_WORD, cell.row(), cell.column());
    }
  }

  /** What stands outside the tables. */
  private void loose(int row, List<SeenCell> cells) {
    List<SeenCell> loose =
        cells.stream().filter(cell -> !cell.blank() && !inTable(row, cell.column())).toList();
    if (loose.isEmpty()) {
      return;
    }
    SeenCell first = loose.get(0);
    if (first.column() == 0 && !first.text().isEmpty()) {
      lastLine = row;
      lastText = first.text();
      if (row < firstTop && lead.size() < MOST_LINES) {
        lead.add(new SheetFacts.Line(row, first.text(), first.style()));
      }
    }
    if (loose.size() > 1) {
      if (lastLoose == row - 1) {
        see(Sight.UNMARKED, row, first.column());
      }
      lastLoose = row;
    }
    if (!tables.isEmpty() && row > lastBottom) {
      see(Sight.BELOW, row, first.column());
    }
  }

  private boolean inTable(int row, int column) {
    return tables.stream().anyMatch(table -> table.holds(row, column));
  }

  private void see(Sight sight, int row, int column) {
    Places before = seen.getOrDefault(sight, Places.NONE);
    seen.put(
        sight,
        before.full()
            ? before.plus("")
            : before.plus(CellReference.convertNumToColString(column) + (row + 1)));
  }
}
