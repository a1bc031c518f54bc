package org.figurebook.recover.body;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.Piece;

/**
 * Pieces put into columns.
 *
 * @param columns number of columns
 * @param rows rows in order, headings over rows among them
 * @param cost how far it is from what one expects; lower is better
 */
public record Fit(int columns, List<Row> rows, double cost) {

  /**
   * One row.
   *
   * @param heading whether it is a heading over the rows after it; then its text is in the first
   *     cell, or there is none where a group ends
   * @param cells the pieces of each column
   */
  public record Row(boolean heading, List<List<Piece>> cells) {

    /** This row with another label in its first cell. */
    public Row with(List<Piece> label) {
      List<List<Piece>> changed = new ArrayList<>(cells);
      changed.set(0, label);
      return new Row(heading, changed);
    }

    /** A heading without words: the group over it ends. */
    public static Row end(int columns) {
      List<List<Piece>> cells = new ArrayList<>();
      for (int c = 0; c < columns; c++) {
        cells.add(List.of());
      }
      return new Row(true, cells);
    }
  }
}
