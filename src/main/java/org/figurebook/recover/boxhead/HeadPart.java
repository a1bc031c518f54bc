package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.figurebook.recover.boxhead.HeadRow.Reading;

/**
 * Some rows of a boxhead, read.
 *
 * @param units headings of its upper row
 * @param sizes columns under each of them
 * @param widths the widest line of each, its own columns' where they are wider
 * @param beside whether they stand side by side on one line
 * @param leaves headings of its columns
 * @param spanners what stands over each column
 * @param cost how odd it is
 * @param doubt why it is not sure; may be empty
 */
record HeadPart(
    List<String> units,
    List<Integer> sizes,
    List<Integer> widths,
    boolean beside,
    List<String> leaves,
    List<String> spanners,
    double cost,
    String doubt) {

  /** One row. */
  static HeadPart of(Reading row) {
    int n = row.cells().size();
    return new HeadPart(
        row.cells(),
        Collections.nCopies(n, 1),
        row.widths(),
        row.beside(),
        row.cells(),
        Collections.nCopies(n, ""),
        row.cost(),
        row.doubt());
  }

  /**
   * A row over this.
   *
   * @param children how many of these units stand under each of its headings; 0 for one that has a
   *     column of its own
   * @param more what this adds to the cost
   */
  HeadPart under(Reading row, int[] children, double more, String why) {
    List<Integer> own = new ArrayList<>();
    List<Integer> wide = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<String> over = new ArrayList<>();
    int unit = 0;
    int column = 0;
    for (int c = 0; c < children.length; c++) {
      String cell = row.cells().get(c);
      int columns = 0;
      int width = 0;
      for (int k = 0; k < children[c]; k++, unit++) {
        columns += sizes.get(unit);
        width += widths.get(unit) + 1;
      }
      for (int k = 0; k < columns; k++, column++) {
        String inner = spanners.get(column);
        texts.add(leaves.get(column));
        over.add(inner.isEmpty() ? cell : cell + " / " + inner);
      }
      if (columns == 0) {
        texts.add(cell);
        over.add("");
      }
      own.add(Math.max(1, columns));
      wide.add(Math.max(width, row.widths().get(c)));
    }
    String doubts = doubt.isEmpty() ? why : doubt;
    double whole = cost + row.cost() + more;
    return new HeadPart(row.cells(), own, wide, row.beside(), texts, over, whole, doubts);
  }

  /** This, so much odder. */
  HeadPart plus(double odd) {
    return odd == 0
        ? this
        : new HeadPart(units, sizes, widths, beside, leaves, spanners, cost + odd, doubt);
  }

  /** This with a column before it that has a heading of its own. */
  HeadPart behind(String heading) {
    List<String> texts = new ArrayList<>(List.of(heading));
    texts.addAll(leaves);
    List<String> over = new ArrayList<>(List.of(""));
    over.addAll(spanners);
    return new HeadPart(units, sizes, widths, beside, texts, over, cost, doubt);
  }
}
