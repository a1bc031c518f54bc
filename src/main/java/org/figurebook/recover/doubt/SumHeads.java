package org.figurebook.recover.doubt;

import java.math.BigDecimal;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.Words;

/**
 * Doubts headings by the sums of the rows: where one column is called the total and another is the
 * sum of those before it, the headings stand one off.
 */
final class SumHeads {
  private static final Form SAYS_SHARE =
      Form.of("百分[比率]|率(?: / |$)|[Pp]ercentage|[Rr]ate\\b|[(（]%[)）]");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FEWEST_ROWS = 3;

  private SumHeads() {}

  /** Adds that the sum of the rows stands under another heading than the one of a total. */
  static void add(Grid grid, List<String> doubts) {
    boolean called = false;
    boolean right = false;
    boolean elsewhere = false;
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      boolean total = isTotal(grid.columns().get(c));
      boolean sum = c >= grid.labelColumns() + 2 && isSum(grid, c);
      called |= total;
      right |= total && (sum || c == grid.labelColumns());
      elsewhere |= sum && !total;
    }
    if (called && !right && elsewhere) {
      doubts.add("the sum of the columns is not under the heading of a total");
    }
  }

  /** Adds that headings of percentages stand over counts beside percentages. */
  static void addShares(Grid grid, List<String> doubts) {
    boolean counts = false;
    boolean signed = false;
    boolean unsigned = false;
    boolean shares = false;
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      if (!SAYS_SHARE.isIn(grid.columns().get(c))) {
        continue;
      }
      boolean whole = true;
      boolean part = false;
      boolean beyond = false;
      boolean signs = false;
      boolean numbers = false;
      for (List<Grid.GridCell> row : grid.rows()) {
        String text = row.get(c).text();
        CellNumber number = CellNumber.of(text);
        boolean decimal = number != null && (number.percent() || text.indexOf('.') > 0);
        part |= decimal;
        signs |= number != null && number.percent();
        numbers |= number != null;
        whole &= number == null || !decimal;
        beyond |= number != null && number.value().compareTo(HUNDRED) > 0;
      }
      signed |= signs;
      unsigned |= numbers && !signs;
      counts |= whole && beyond;
      shares |= part;
    }
    if (counts && shares || signed && unsigned) {
      doubts.add("a heading of percentages stands over counts: the headings may be one off");
    }
  }

  private static boolean isTotal(String heading) {
    int cut = heading.lastIndexOf(" / ");
    return Words.isTotal(cut < 0 ? heading : heading.substring(cut + 3));
  }

  /** Whether a column is the sum of those before it in every row, and in some not for nothing. */
  private static boolean isSum(Grid grid, int column) {
    int rows = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      CellNumber total = CellNumber.of(row.get(column).text());
      BigDecimal sum = BigDecimal.ZERO;
      int parts = 0;
      for (Grid.GridCell cell : row.subList(grid.labelColumns(), column)) {
        CellNumber part = CellNumber.of(cell.text());
        sum = part == null ? sum : sum.add(part.value());
        parts += part == null || part.value().signum() == 0 ? 0 : 1;
      }
      if (total != null && parts > 0 && sum.compareTo(total.value()) != 0) {
        return false;
      }
      rows += total != null && parts > 1 ? 1 : 0;
    }
    return rows >= FEWEST_ROWS;
  }
}
