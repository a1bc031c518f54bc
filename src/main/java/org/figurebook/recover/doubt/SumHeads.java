package org.figurebook.recover.doubt;

import java.math.BigDecimal;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.CellNumber;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Words;

/**
 * Doubts headings by the sums of the rows: where one column is called the total and another is the
 * sum of those before it, the headings stand one off.
 */
final class SumHeads {
  private static final Form SAYS_SHARE =
      Form.of("百分[比率]|率(?: / |$)|[Pp]ercentage|[Rr]ate\\b|[(（]%[)）]");
  private static final Form SAYS_CHANGE =
      Form.of("[變增減升跌]|[Cc]hange|[Gg]rowth|[Ii]ncrease|[Dd]ecrease");
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

  /** What the cells of one column are, whatever its heading says. */
  private record Cells(
      boolean numbers, boolean signs, boolean decimals, boolean whole, boolean beyond) {
    static Cells of(Grid grid, int column) {
      boolean numbers = false;
      boolean signs = false;
      boolean decimals = false;
      boolean whole = true;
      boolean beyond = false;
      for (List<Grid.GridCell> row : grid.rows()) {
        String text = row.get(column).text();
        CellNumber number = CellNumber.of(text);
        boolean decimal = number != null && (number.percent() || text.indexOf('.') > 0);
        numbers |= number != null;
        signs |= number != null && number.percent();
        decimals |= decimal;
        whole &= number == null || !decimal;
        beyond |= number != null && number.value().compareTo(HUNDRED) > 0;
      }
      return new Cells(numbers, signs, decimals, whole, beyond);
    }

    boolean areCounts() {
      return numbers && whole;
    }
  }

  /**
   * Adds that headings of percentages stand over counts beside percentages, which may be those of a
   * heading that says nothing of the kind.
   */
  static void addShares(Grid grid, List<String> doubts) {
    boolean counts = false;
    boolean beyond = false;
    boolean signed = false;
    boolean shares = false;
    boolean elsewhere = false;
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      String heading = grid.columns().get(c);
      Cells cells = Cells.of(grid, c);
      boolean says = SAYS_SHARE.isIn(heading);
      counts |= says && cells.areCounts();
      beyond |= says && cells.areCounts() && cells.beyond();
      signed |= says && cells.signs();
      shares |= says && cells.decimals();
      elsewhere |= !says && cells.signs() && !SAYS_CHANGE.isIn(heading);
    }
    if (beyond && (shares || elsewhere) || counts && signed) {
      doubts.add(Misfits.SHARE_OVER_COUNTS);
    }
  }

  private static boolean isTotal(String heading) {
    return Words.isTotal(CellText.lowest(heading));
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
