package org.figurebook.recover.grid;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.table.Spanner;

/**
 * A table's grid as it was read, before it is checked: where the text path and the path with
 * geometry meet.
 *
 * @param columns headings, spanners joined in
 * @param labelColumns leading columns that hold labels
 * @param rows rows of cells, all as long as {@code columns}
 * @param spanners headings over several columns
 * @param doubts why it is not sure; empty when nothing was ambiguous
 */
public record Grid(
    List<String> columns,
    int labelColumns,
    List<List<GridCell>> rows,
    List<Spanner> spanners,
    List<String> doubts) {

  /**
   * One cell.
   *
   * @param text as printed, noise removed; empty when blank
   * @param line source line; 0 when blank
   * @param character source character
   */
  public record GridCell(String text, int line, int character) {
    /** A cell with nothing in it. */
    public static final GridCell BLANK = new GridCell("", 0, 0);

    /** This cell with another text, of the same place. */
    GridCell with(String part) {
      return part.isEmpty() ? BLANK : new GridCell(part, line, character);
    }
  }

  /** This grid with one doubt more. */
  public Grid doubting(String doubt) {
    List<String> more = new ArrayList<>(doubts);
    more.add(doubt);
    return new Grid(columns, labelColumns, rows, spanners, more);
  }

  /** The same without a doubt that something else has cleared. */
  public Grid without(String doubt) {
    List<String> fewer = doubts.stream().filter(other -> !other.equals(doubt)).toList();
    return new Grid(columns, labelColumns, rows, spanners, fewer);
  }

  /** The texts of its cells, row by row. */
  public List<List<String>> texts() {
    return rows.stream().map(r -> r.stream().map(GridCell::text).toList()).toList();
  }
}
