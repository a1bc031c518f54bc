package org.figurebook.recover;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.DrawnTable.DrawnCell;
import org.figurebook.recover.Grid.GridCell;
import org.figurebook.table.Spanner;

/**
 * Reads tables whose cells the format gives: which rows are the boxhead, which columns the stub.
 */
final class DrawnTables {
  private static final int MOST_COLUMNS = 400;

  private final DrawnTable drawn;
  private final DrawnCell[][] at;
  private final int rows;
  private final int columns;

  private DrawnTables(DrawnTable drawn, int rows, int columns) {
    this.drawn = drawn;
    this.rows = rows;
    this.columns = columns;
    this.at = new DrawnCell[rows][columns];
    for (DrawnCell cell : drawn.cells()) {
      for (int r = cell.row(); r < Math.min(rows, cell.row() + Math.max(1, cell.rowSpan())); r++) {
        int end = Math.min(columns, cell.column() + Math.max(1, cell.columnSpan()));
        for (int c = cell.column(); c < end; c++) {
          at[r][c] = cell;
        }
      }
    }
  }

  /** The tables of a document's drawn tables, those that go on over pages joined. */
  static List<TextTables.Read> read(List<DrawnTable> tables) {
    List<TextTables.Read> out = new ArrayList<>();
    for (DrawnTable drawn : tables) {
      TextTables.Read read = read(drawn);
      if (read == null) {
        continue;
      }
      TextTables.Read before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before != null && Stitcher.goesOn(before, read)) {
        out.set(out.size() - 1, Stitcher.join(before, read));
      } else {
        out.add(read);
      }
    }
    return out;
  }

  private static TextTables.Read read(DrawnTable drawn) {
    int rows = 0;
    int columns = 0;
    for (DrawnCell cell : drawn.cells()) {
      rows = Math.max(rows, cell.row() + Math.max(1, cell.rowSpan()));
      columns = Math.max(columns, cell.column() + Math.max(1, cell.columnSpan()));
    }
    if (rows < 2 || columns < 2 || columns > MOST_COLUMNS) {
      return null;
    }
    return new DrawnTables(drawn, rows, columns).read();
  }

  private TextTables.Read read() {
    int head = headRows();
    if (head >= rows) {
      return null;
    }
    List<String> headings = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      headings.add(heading(c, head));
    }
    int labels = labelColumns(head);
    List<List<GridCell>> body = new ArrayList<>();
    String group = "";
    for (int r = head; r < rows; r++) {
      if (isGroup(r)) {
        group = text(r, 0);
        continue;
      }
      body.add(row(r, labels, group));
    }
    List<String> doubts =
        drawn.ruled() ? List.of() : List.of("the columns are told by alignment alone");
    Grid grid = new Grid(headings, labels, body, spanners(head), doubts);
    return body.isEmpty()
        ? null
        : new TextTables.Read(grid, "", drawn.lineStart(), drawn.lineEnd(), drawn.ruled());
  }

  /** Leading rows of words or years with no value in them; the first row always. */
  private int headRows() {
    int r = 1;
    for (int c = 0; c < columns; c++) {
      if (at[0][c] != null) {
        r = Math.max(r, Math.min(rows - 1, at[0][c].row() + at[0][c].rowSpan()));
      }
    }
    while (r < rows - 1 && isHead(r)) {
      r++;
    }
    return r;
  }

  private boolean isHead(int row) {
    int words = 0;
    for (int c = 0; c < columns; c++) {
      String text = text(row, c);
      Kind kind = Kind.of(text);
      if (!text.isEmpty() && kind.isValue()) {
        return false;
      }
      words += text.isEmpty() || c == 0 ? 0 : kind == Kind.YEAR || text.startsWith("(") ? 1 : 0;
    }
    boolean values = false;
    for (int r = row + 1; r < rows && !values; r++) {
      for (int c = 1; c < columns; c++) {
        values |= Kind.of(text(r, c)).isValue() && !text(r, c).isEmpty();
      }
    }
    return values && words >= 2 && words * 2 >= columns - 1;
  }

  private String heading(int column, int head) {
    StringBuilder out = new StringBuilder();
    DrawnCell last = null;
    for (int r = 0; r < head; r++) {
      DrawnCell cell = at[r][column];
      if (cell != null && cell != last && !cell.text().isBlank()) {
        out.append(out.length() > 0 ? " / " : "").append(CellText.finish(cell.text()));
      }
      last = cell;
    }
    return out.toString();
  }

  private int labelColumns(int head) {
    int c = 1;
    while (c < columns - 1 && isWords(c, head)) {
      c++;
    }
    return c;
  }

  private boolean isWords(int column, int head) {
    int words = 0;
    int other = 0;
    for (int r = head; r < rows; r++) {
      String text = CellText.finish(text(r, column));
      if (!text.isEmpty() && !isGroup(r)) {
        boolean word = Kind.of(text) == Kind.TEXT && !text.matches("(?:19|20)\\d\\d\\s?年.*");
        words += word ? 1 : 0;
        other += word ? 0 : 1;
      }
    }
    return words > other * 3 && words > 0;
  }

  /** A row that is one cell over all columns. */
  private boolean isGroup(int row) {
    DrawnCell cell = at[row][0];
    return cell != null && cell.columnSpan() >= columns && !cell.text().isBlank();
  }

  private List<GridCell> row(int row, int labels, String group) {
    List<GridCell> cells = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      DrawnCell cell = at[row][c];
      String text = cell == null ? "" : CellText.finish(cell.text());
      int line = cell == null || text.isEmpty() ? 0 : cell.place().line();
      int character = cell == null || text.isEmpty() ? 0 : cell.place().character();
      cells.add(new GridCell(text, line, character));
    }
    boolean total = Words.TOTAL.matcher(cells.get(0).text()).matches();
    if (!group.isEmpty() && !total) {
      GridCell first = cells.get(labels - 1);
      String text = first.text().isEmpty() ? group : group + " / " + first.text();
      cells.set(labels - 1, new GridCell(text, first.line(), first.character()));
    }
    return cells;
  }

  private List<Spanner> spanners(int head) {
    List<Spanner> out = new ArrayList<>();
    for (DrawnCell cell : drawn.cells()) {
      if (cell.row() < head && cell.columnSpan() > 1 && !cell.text().isBlank()) {
        int to = Math.min(columns, cell.column() + cell.columnSpan()) - 1;
        out.add(new Spanner(CellText.finish(cell.text()), cell.column(), to));
      }
    }
    return out;
  }

  private String text(int row, int column) {
    DrawnCell cell = at[row][column];
    return cell == null ? "" : cell.text().strip();
  }
}
