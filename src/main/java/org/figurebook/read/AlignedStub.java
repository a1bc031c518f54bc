package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;

/** Labels set in the middle of the rows they hold for, as merged cells have them. */
final class AlignedStub {
  private final List<List<AlignedCell>> rows;
  private final AlignedColumns columns;
  private final List<Double> at = new ArrayList<>();

  AlignedStub(List<List<AlignedCell>> rows, AlignedColumns columns) {
    this.rows = rows;
    this.columns = columns;
    for (List<AlignedCell> row : rows) {
      double sum = 0;
      int count = 0;
      for (AlignedCell cell : row) {
        if (cell.from > 0) {
          sum += (cell.top() + cell.bottom()) / 2;
          count++;
        }
      }
      at.add(count == 0 ? row.get(0).top() : sum / count);
    }
  }

  /**
   * First row and number of rows of the label printed in each row; null when labels stand in the
   * first of their rows.
   *
   * @param rest whether the first rows may be of a label on the page before
   */
  int[][] spans(boolean rest) {
    if (columns.count() < 3 || (rest || label(0) != null) && !anyBetween()) {
      return null;
    }
    int[][] spans = new int[rows.size()][];
    int from = 0;
    for (int r = 0; r < rows.size(); r++) {
      AlignedCell label = label(r);
      if (label == null) {
        continue;
      }
      int to = lastRow(from, r, (label.top() + label.bottom()) / 2);
      if (to < 0) {
        return label(0) == null ? bottoms() : null;
      }
      spans[r] = new int[] {from, to - from + 1};
      from = to + 1;
    }
    return from == rows.size() ? spans : label(0) == null ? bottoms() : null;
  }

  /** The same when labels stand in the last of their rows. */
  private int[][] bottoms() {
    if (label(rows.size() - 1) == null) {
      return null;
    }
    int[][] spans = new int[rows.size()][];
    int from = 0;
    for (int r = 0; r < rows.size(); r++) {
      if (label(r) != null) {
        spans[r] = new int[] {from, r - from + 1};
        from = r + 1;
      }
    }
    return spans;
  }

  /** Whether a label stands between rows. */
  private boolean anyBetween() {
    for (int r = 0; r < rows.size(); r++) {
      AlignedCell label = label(r);
      if (label != null && rows.get(r).size() > 1) {
        double off = (label.top() + label.bottom()) / 2 - at.get(r);
        if (Math.abs(off) > 0.35 * label.first().size) {
          return true;
        }
      }
    }
    return false;
  }

  /** The last of the rows whose middle is where a label stands; -1 when there is none. */
  private int lastRow(int from, int own, double middle) {
    for (int to = own; to < rows.size(); to++) {
      boolean next = to > own && label(to) != null;
      if (next) {
        return -1;
      }
      double off = (at.get(from) + at.get(to)) / 2 - middle;
      if (Math.abs(off) < 0.55 * rows.get(own).get(0).first().size) {
        return to;
      }
    }
    return -1;
  }

  private AlignedCell label(int row) {
    for (AlignedCell cell : rows.get(row)) {
      if (cell.from == 0) {
        return cell;
      }
    }
    return null;
  }
}
