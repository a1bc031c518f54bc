package org.figurebook.recover.doubt;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;

/** What stands below a spanner and tells that it may span other columns. */
final class SpannerSigns {
  private static final String LEVEL = " / ";

  /** A heading that ends in a unit other than a percentage. */
  private static final Form OF_UNIT = Form.of(".*[(（][^()（）%％]{1,12}[)）]");

  private static final Form SHARE = Form.of("[-+−–]?\\d[\\d,.]* ?[%％]");

  private SpannerSigns() {}

  /** Adds them. */
  static void add(Grid grid, List<String> doubts) {
    List<String> heads = grid.columns();
    boolean up = false;
    boolean down = false;
    for (int c = grid.labelColumns() + 1; c < heads.size(); c++) {
      int order = isBeside(heads, c) ? order(heads.get(c - 1), heads.get(c)) : 0;
      up |= order > 0;
      down |= order < 0;
    }
    if (up && down) {
      doubts.add("the periods under one heading begin anew: another may begin among them");
    }
    if (spansShares(grid)) {
      doubts.add("a heading with a unit spans percentages: it may be of one column alone");
    }
  }

  /** Whether the same heading stands over a column and the one before it. */
  private static boolean isBeside(List<String> heads, int c) {
    return !over(heads.get(c)).isEmpty() && over(heads.get(c)).equals(over(heads.get(c - 1)));
  }

  private static int order(String before, String heading) {
    String first = CellText.lowest(before);
    String second = CellText.lowest(heading);
    boolean periods = Kind.of(first) == Kind.YEAR && Kind.of(second) == Kind.YEAR;
    return periods ? second.compareTo(first) : 0;
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
