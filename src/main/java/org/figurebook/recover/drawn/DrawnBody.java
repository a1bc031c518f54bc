package org.figurebook.recover.drawn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.document.DrawnTable.DrawnCell;
import org.figurebook.document.Form;
import org.figurebook.recover.block.TableNotes;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.grid.Grid.GridCell;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Words;

/** The rows of a drawn table under its boxhead. */
final class DrawnBody {
  private static final int LONG_LABEL = 30;

  /** Not the quarter and the year of Q3 2026. */
  private static final Form PARTED = Form.of("(?<![A-Za-z\\d])\\d+ \\d|\\d{2} \\d");

  private final DrawnGrid grid;
  private final DrawnHead head;
  private final int labels;
  private final List<List<GridCell>> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> doubts = new ArrayList<>();
  private final Set<Long> copies = new HashSet<>();
  private String outer = "";
  private String group = "";
  private boolean afterGroup;
  private int lastGroup;
  private int end;
  private boolean emptyRows;

  /** Whether a label without values waits for the sub-total that proves it to be a heading. */
  private boolean unproved;

  /** How many rows stand over that label. */
  private int begun;

  /** Whether such a sub-total was the last row. */
  private boolean closed;

  private DrawnBody(DrawnGrid grid, DrawnHead head) {
    this.grid = grid;
    this.head = head;
    this.labels = DrawnLabels.columns(grid, head);
  }

  /**
   * A drawn table read.
   *
   * @param grid its grid
   * @param once the same with the values that a merged cell holds for several fields told once, for
   *     adding up
   * @param ruled whether ruling lines or markup prove it
   * @param titles texts over the boxhead
   * @param notes texts of its last rows that are notes
   */
  record Read(Grid grid, Grid once, boolean ruled, List<String> titles, List<String> notes) {}

  static Read read(DrawnGrid grid, DrawnHead head) {
    return new DrawnBody(grid, head).read();
  }

  private Read read() {
    end = lastRow();
    emptyRows = emptyRows(end);
    for (int r = head.end(); r < end; r++) {
      row(r);
    }
    proved(!unproved);
    if (afterGroup) {
      add(lastGroup);
    }
    for (int r = end; r < grid.rows(); r++) {
      if (!grid.isBlankRow(r)) {
        notes.add(grid.lone(r));
      }
    }
    doubts.addAll(0, head.doubts());
    doubts.addAll(grid.doubts());
    Grid read = new Grid(head.headings(), labels, rows, head.spanners(), doubts);
    return new Read(read, once(read), grid.ruled(), head.titles(), notes);
  }

  /** The row behind the last that is no note. */
  private int lastRow() {
    int end = marked();
    while (end > head.end()
        && (grid.isBlankRow(end - 1) || grid.lone(end - 1) != null && isNote(end - 1))) {
      end--;
    }
    return end;
  }

  /** The row of a marked note behind a blank one, with no more than rows of one text behind it. */
  private int marked() {
    int first = grid.rows();
    for (int r = grid.rows() - 1; r > head.end(); r--) {
      if (!grid.isBlankRow(r)) {
        if (grid.lone(r) == null) {
          break;
        }
        first = grid.isBlankRow(r - 1) && TableNotes.isMarked(grid.lone(r)) ? r : first;
      }
    }
    return first;
  }

  /** Under the last figures, a row of one text is a note. */
  private boolean isNote(int row) {
    String text = grid.lone(row);
    boolean wide = grid.isLoneAtLeft(row) && grid.lastColumn(row, 0) > 0;
    boolean noted =
        TableNotes.isMarked(text)
            || text.length() > LONG_LABEL
            || !DrawnLines.unitSaid(text).isEmpty();
    return !Figures.isFigure(text) && !isTotal(text) && (wide || noted);
  }

  /** Labels without values are rows left empty when there are many of them. */
  private boolean emptyRows(int end) {
    int alone = 0;
    for (int r = head.end(); r < end; r++) {
      alone += grid.lone(r) != null && grid.lastColumn(r, 0) == 0 ? 1 : 0;
    }
    return alone * 2 > end - head.end();
  }

  private boolean isGroup(int r) {
    if (!grid.isLoneAtLeft(r) || Figures.isFigure(grid.lone(r)) || isTotal(grid.lone(r))) {
      return false;
    }
    boolean wide = grid.lastColumn(r, 0) >= grid.columns() - 1;
    if (!wide && !emptyRows) {
      proved(!unproved);
      unproved = true;
      begun = rows.size();
    }
    return wide || !emptyRows;
  }

  /** A heading over rows that end in their sub-total is one; others may be rows left empty. */
  private void proved(boolean sure) {
    if (!sure) {
      doubt("a label without values is taken for a heading over the rows below it");
    }
  }

  /** Takes note of the rows under a heading, and of the sub-total that ends them. */
  private void underHeading(int row) {
    boolean subtotal = false;
    boolean total = false;
    for (int c = 0; c < labels; c++) {
      subtotal |= Words.isSubtotal(grid.text(row, c));
      total |= isTotal(grid.text(row, c));
    }
    proved(!closed || total);
    proved(!unproved || !total);
    proved(!unproved || !subtotal || isSumOfGroup(row));
    closed = unproved && subtotal;
    unproved &= !subtotal;
  }

  /** Whether the rows since the heading add up to a row in every column of numbers. */
  private boolean isSumOfGroup(int row) {
    boolean any = false;
    for (int c = labels; c < grid.columns(); c++) {
      CellNumber total = CellNumber.of(grid.text(row, c));
      if (total == null) {
        continue;
      }
      BigDecimal rest = total.value();
      BigDecimal slack = total.slack();
      for (List<GridCell> part : rows.subList(begun, rows.size())) {
        CellNumber number = CellNumber.of(part.get(c).text());
        rest = number == null ? rest : rest.subtract(number.value());
        slack = number == null ? slack : slack.add(number.slack());
      }
      if (rest.abs().compareTo(slack) > 0) {
        return false;
      }
      any = true;
    }
    return any;
  }

  private void doubt(String doubt) {
    if (!doubts.contains(doubt)) {
      doubts.add(doubt);
    }
  }

  private void row(int r) {
    if (grid.isBlankRow(r) || isHeadAgain(r)) {
      return;
    }
    if (isGroup(r)) {
      String text = grid.lone(r);
      lastGroup = r;
      closed = false;
      proved(!afterGroup || !unproved);
      outer = afterGroup ? group : "";
      group = outer.isEmpty() ? text : outer + " / " + text;
      afterGroup = true;
      return;
    }
    afterGroup = false;
    if (isChange(r)) {
      change(r);
      return;
    }
    underHeading(r);
    add(r);
  }

  private boolean isHeadAgain(int row) {
    if (head.end() == head.top()) {
      return false;
    }
    for (int c = 0; c < grid.columns(); c++) {
      if (!grid.text(row, c).equals(grid.text(head.end() - 1, c))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row has nothing but changes in brackets, below the values they belong to. */
  private boolean isChange(int row) {
    if (rows.isEmpty()) {
      return false;
    }
    int changes = 0;
    for (int c = 0; c < grid.columns(); c++) {
      boolean own = !grid.isBlank(row, c) && grid.cell(row, c) != grid.cell(row - 1, c);
      if (own && (c < labels || Kind.of(grid.text(row, c)) != Kind.CHANGE)) {
        return false;
      }
      changes += own ? 1 : 0;
    }
    return changes > 0;
  }

  private void change(int row) {
    List<GridCell> above = rows.get(rows.size() - 1);
    for (int c = labels; c < grid.columns(); c++) {
      if (!grid.isBlank(row, c) && grid.cell(row, c) != grid.cell(row - 1, c)) {
        GridCell cell = above.get(c);
        above.set(
            c,
            cell.text().isEmpty()
                ? cell(row, c)
                : new GridCell(
                    cell.text() + " " + grid.text(row, c), cell.line(), cell.character()));
      }
    }
  }

  private void add(int r) {
    List<GridCell> cells = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      boolean wide = c > 0 && c < labels && grid.cell(r, c) == grid.cell(r, c - 1);
      cells.add(wide ? GridCell.BLANK : cell(r, c));
      if (c >= labels && !grid.isBlank(r, c) && !grid.isOrigin(r, c)) {
        copies.add(key(rows.size(), c));
      }
    }
    boolean total = false;
    boolean labelled = false;
    for (int c = 0; c < labels; c++) {
      total |= isTotal(cells.get(c).text());
      labelled |= !cells.get(c).text().isEmpty();
    }
    if (!total && !rows.isEmpty()) {
      fillDown(cells);
    }
    boolean ofAll =
        !total && r == end - 1 && isBehindGroups() && TotalOfAll.is(rows, cells, labels, group);
    group = total || ofAll ? "" : group;
    underGroup(cells);
    rows.add(cells);
    if (!labelled) {
      doubt("a row has no label");
    }
  }

  /** Whether a heading stands over the last rows that does not stand over the first. */
  private boolean isBehindGroups() {
    return !group.isEmpty()
        && !rows.isEmpty()
        && rows.get(0).stream().noneMatch(cell -> cell.text().startsWith(group + " / "));
  }

  /** A label printed once for several rows holds for all of them. */
  private void fillDown(List<GridCell> cells) {
    List<GridCell> above = rows.get(rows.size() - 1);
    for (int c = 0; c < labels - 1 && cells.get(c).text().isEmpty(); c++) {
      boolean subtotal = Words.isSubtotal(above.get(labels - 1).text());
      if (!subtotal && !(Words.isSubtotal(cells.get(labels - 1).text()) && isOfOneRow(c))) {
        cells.set(c, above.get(c));
      }
    }
  }

  /** Whether each row has a label of its own in a column, such as a code, but for sub-totals. */
  private boolean isOfOneRow(int column) {
    Set<String> seen = new HashSet<>();
    for (int r = head.end(); r < end; r++) {
      boolean told = grid.lone(r) == null && !grid.isBlankRow(r) && !isSum(r);
      if (told && !(grid.isOrigin(r, column) && seen.add(grid.text(r, column)))) {
        return false;
      }
    }
    return !seen.contains("");
  }

  private boolean isSum(int row) {
    for (int c = 0; c < labels; c++) {
      String text = grid.text(row, c);
      if (isTotal(text) || Words.isSubtotal(text)) {
        return true;
      }
    }
    return false;
  }

  private void underGroup(List<GridCell> cells) {
    if (group.isEmpty()) {
      return;
    }
    int c = 0;
    while (c < labels - 1 && Kind.of(cells.get(c).text()) != Kind.TEXT) {
      c++;
    }
    GridCell cell = cells.get(c);
    if (!cell.text().startsWith(group + " / ")) {
      String text = cell.text().isEmpty() ? group : group + " / " + cell.text();
      cells.set(c, new GridCell(text, cell.line(), cell.character()));
    }
  }

  private GridCell cell(int row, int column) {
    DrawnCell cell = grid.cell(row, column);
    if (column >= labels && PARTED.isIn(grid.text(row, column))) {
      doubt("a number is parted by a space");
    }
    return grid.isBlank(row, column)
        ? GridCell.BLANK
        : new GridCell(grid.text(row, column), cell.place().line(), cell.place().character());
  }

  private Grid once(Grid read) {
    List<List<GridCell>> told = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<GridCell> cells = new ArrayList<>(rows.get(r));
      for (int c = labels; c < cells.size(); c++) {
        if (copies.contains(key(r, c))) {
          cells.set(c, GridCell.BLANK);
        }
      }
      told.add(cells);
    }
    return new Grid(read.columns(), labels, told, read.spanners(), doubts);
  }

  private static boolean isTotal(String text) {
    return Words.isTotal(text);
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }
}
