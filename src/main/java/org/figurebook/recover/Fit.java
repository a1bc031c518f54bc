package org.figurebook.recover;

import java.util.List;

/**
 * Pieces put into columns.
 *
 * @param columns number of columns
 * @param rows rows in order, headings over rows among them
 * @param cost how far it is from what one expects; lower is better
 */
record Fit(int columns, List<Row> rows, double cost) {

  /**
   * One row.
   *
   * @param heading whether it is a heading over the rows after it; then its text is in the first
   *     cell
   * @param cells the pieces of each column
   */
  record Row(boolean heading, List<List<Piece>> cells) {}
}
