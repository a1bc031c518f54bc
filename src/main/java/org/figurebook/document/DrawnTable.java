package org.figurebook.document;

import java.util.List;

/**
 * A table whose cells the format itself gives: by ruling lines or alignment (PDF), by markup (DOCX)
 * or by being a sheet (XLSX, CSV).
 *
 * @param lineStart first source line it covers, counted from 1
 * @param lineEnd last source line it covers
 * @param page page it starts on
 * @param ruled whether lines or markup prove the grid; false when alignment alone suggests it
 * @param cells all cells, in reading order
 * @param doubts what is not sure about a grid told by alignment, in words for people
 */
public record DrawnTable(
    int lineStart,
    int lineEnd,
    int page,
    boolean ruled,
    List<DrawnCell> cells,
    List<String> doubts) {
  public DrawnTable {
    cells = List.copyOf(cells);
    doubts = List.copyOf(doubts);
  }

  /** A table without doubts. */
  public DrawnTable(int lineStart, int lineEnd, int page, boolean ruled, List<DrawnCell> cells) {
    this(lineStart, lineEnd, page, ruled, cells, List.of());
  }

  /**
   * One cell.
   *
   * @param row first row, from 0
   * @param column first column, from 0
   * @param rowSpan rows covered
   * @param columnSpan columns covered
   * @param text its clean text; lines of the cell joined
   * @param place where it starts
   */
  public record DrawnCell(
      int row, int column, int rowSpan, int columnSpan, String text, Place place) {}
}
