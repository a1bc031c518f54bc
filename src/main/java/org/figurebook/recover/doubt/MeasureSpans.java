package org.figurebook.recover.doubt;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.HeadWords;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.StubWords;
import org.figurebook.recover.piece.Words;

/**
 * Doubts which of two measures side by side spans the headings below: the other may, where neither
 * the values nor the printing tell them apart.
 */
final class MeasureSpans {
  private static final String LEVEL = " / ";
  private static final Form DECIMAL = Form.of("[-+−]?\\d[\\d,]*\\.\\d+");

  /** What is worked out of the columns beside it, and spans none. */
  private static final Form DERIVED = Form.of(".*(?:[變增減][動幅化減]|百分比|比率|比例|[%％]).*");

  private static final Form COUNT_OR_UNIT =
      Form.of("\\p{IsHan}{2,}(?:數目|宗數|人數|人次|次數|名額|開支|金額|時間)?(?:[(（][^()（）]{1,6}[)）])?");

  private MeasureSpans() {}

  /** Adds that another measure may span the headings of values. */
  static void add(Grid grid, List<String> doubts) {
    int alone = -1;
    String over = "";
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      String heading = grid.columns().get(c);
      int level = heading.indexOf(LEVEL);
      String top = level < 0 ? heading : heading.substring(0, level);
      boolean other = level < 0 ? alone >= 0 : !over.isEmpty() && !over.equals(top);
      boolean measure = !HeadWords.isAttribute(top) && !StubWords.end(top);
      boolean own = level >= 0 || !DERIVED.matches(top) && !Words.saysAll(top);
      if (other || !measure || !own || !COUNT_OR_UNIT.matches(top)) {
        return;
      }
      alone = level < 0 ? c : alone;
      over = level < 0 ? over : top;
    }
    boolean two = alone >= 0 && !over.isEmpty() && grid.columns().size() - grid.labelColumns() > 2;
    if (two && !differ(grid, alone)) {
      doubts.add("one of two headings spans those below: it may be the other");
    }
  }

  /** Whether a column has decimals where no other has, or none where all others have. */
  private static boolean differ(Grid grid, int alone) {
    boolean own = decimals(grid, alone);
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      if (c != alone && decimals(grid, c) == own) {
        return false;
      }
    }
    return true;
  }

  private static boolean decimals(Grid grid, int column) {
    return grid.rows().stream().anyMatch(row -> DECIMAL.matches(row.get(column).text()));
  }
}
