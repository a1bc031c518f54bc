package org.figurebook.recover.doubt;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.boxhead.PeriodGroups;
import org.figurebook.recover.grid.Grid;

/** What stands below a spanner and tells that it may span other columns. */
final class SpannerSigns {
  private static final String LEVEL = " / ";

  /** A heading that ends in a unit other than a percentage. */
  private static final Form OF_UNIT = Form.of(".*[(（][^()（）%％]{1,12}[)）]");

  private static final Form SHARE = Form.of("[-+−–]?\\d[\\d,.]* ?[%％]");

  private SpannerSigns() {}

  /** Adds them. */
  static void add(HeadFit.Head head, Grid grid, List<String> doubts) {
    if (PeriodGroups.beginAnewWithin(head)) {
      doubts.add("the periods under one heading begin anew: another may begin among them");
    }
    if (spansShares(grid)) {
      doubts.add("a heading with a unit spans percentages: it may be of one column alone");
    }
  }

  private static boolean spansShares(Grid grid) {
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      int column = c;
      boolean unit = OF_UNIT.matches(over(grid.columns().get(c)));
      long shares =
          !unit ? 0 : grid.rows().stream().filter(r -> SHARE.matches(r.get(column).text())).count();
      if (shares > 0 && shares * 2 >= grid.rows().size()) {
        return true;
      }
    }
    return false;
  }

  private static String over(String heading) {
    int level = heading.lastIndexOf(LEVEL);
    return level < 0 ? "" : heading.substring(0, level);
  }
}
