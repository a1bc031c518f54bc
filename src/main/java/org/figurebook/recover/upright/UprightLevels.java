package org.figurebook.recover.upright;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.TitleWords;
import org.figurebook.recover.piece.Titles;

/**
 * A boxhead of several levels printed a cell a line: the headings over several columns, then those
 * under each of them, the same again and again, or one unit for every column. The stub's heading
 * stands before all of them, or between the levels.
 *
 * @param head the boxhead
 * @param used how many of the headings it takes, from the last
 * @param groups how many lines behind the boxhead are names of groups
 */
record UprightLevels(HeadFit.Head head, int used, int groups) {
  private static final int WIDEST_STUB = 30;
  private static final Form DIGIT = Form.of("\\d");
  private static final String ABOVE = "the headings may begin a line above";

  /**
   * The levels that some headings make over so many columns of values; null when they make none.
   *
   * @param texts the headings above a body, the first that may be one of them first
   */
  static UprightLevels of(List<String> texts, int values) {
    for (int groups = 0; values > 1 && groups < 2 && groups < texts.size(); groups++) {
      List<String> headings = texts.subList(0, texts.size() - groups);
      UprightLevels levels = of(headings, values, groups);
      if (levels != null) {
        return levels;
      }
    }
    return null;
  }

  private static UprightLevels of(List<String> texts, int values, int groups) {
    String same = last(texts, values);
    boolean leaf = !same.isEmpty() && !Titles.isUnit(same) && texts.size() > 2 * values;
    String unit = leaf ? "" : same;
    List<String> rest = unit.isEmpty() ? texts : texts.subList(0, texts.size() - values);
    if (rest.size() < values) {
      return null;
    }
    List<String> leaves = rest.subList(rest.size() - values, rest.size());
    int each = each(leaves);
    boolean plain = each == values;
    if (plain && unit.isEmpty() || each == 1 && !leaf || groups > 0 && plain) {
      return null;
    }
    List<String> above = rest.subList(0, rest.size() - values);
    int spanners = plain ? 0 : values / each;
    Stub stub = Stub.of(above, spanners);
    if (stub == null) {
      return null;
    }
    List<String> lower = new ArrayList<>(List.of(stub.heading()));
    List<String> upper = new ArrayList<>(List.of(""));
    for (int c = 0; c < values; c++) {
      lower.add(CellText.join(leaves.get(c), unit, Link.LINE));
      upper.add(plain ? "" : stub.spanners().get(c / each));
    }
    int used = stub.used() + values + (unit.isEmpty() ? 0 : values);
    return new UprightLevels(new HeadFit.Head(lower, upper, 0, stub.doubt()), used, groups);
  }

  /**
   * What stands above the lowest level.
   *
   * @param heading of the stub; may be empty
   * @param spanners the headings over others
   * @param used how many lines they take
   * @param doubt why it is not sure; may be empty
   */
  private record Stub(String heading, List<String> spanners, int used, String doubt) {
    /** The stub and the spanners that end some headings; null when there are too few. */
    static Stub of(List<String> above, int spanners) {
      int n = above.size();
      if (n < spanners) {
        return null;
      }
      boolean between = spanners > 1 && n > spanners && isBetween(above, spanners);
      int from = n - spanners - (between ? 1 : 0);
      List<String> over = above.subList(from, from + spanners);
      if (between) {
        return new Stub(above.get(n - 1), over, spanners + 1, from > 0 ? ABOVE : "");
      }
      boolean named = from > 0 && (from == 1 || isStub(above.get(from - 1)));
      String heading = named ? above.get(from - 1) : "";
      String doubt = spanners > 0 && from > 1 ? ABOVE : "";
      return new Stub(heading, over, spanners + (named ? 1 : 0), doubt);
    }

    /** Whether headings with digits, periods as a rule, stand before one without. */
    private static boolean isBetween(List<String> above, int spanners) {
      int n = above.size();
      List<String> before = above.subList(n - spanners - 1, n - 1);
      return before.stream().allMatch(text -> DIGIT.isIn(text)) && !DIGIT.isIn(above.get(n - 1));
    }

    private static boolean isStub(String text) {
      return CellText.width(text) <= WIDEST_STUB
          && !TitleWords.areTitle(text)
          && !Titles.isTitle(text)
          && !Titles.isUnit(text);
    }
  }

  /** The last heading, when it stands there for every column; empty when it does not. */
  private static String last(List<String> texts, int values) {
    int n = texts.size();
    boolean enough = n >= 2 * values;
    String last = n == 0 ? "" : texts.get(n - 1);
    return enough && Collections.frequency(texts.subList(n - values, n), last) == values
        ? last
        : "";
  }

  /** After how many headings the same begin again; all of them when they do not. */
  private static int each(List<String> texts) {
    int n = texts.size();
    for (int each = 1; each * 2 <= n; each++) {
      boolean again = n % each == 0;
      for (int k = each; k < n && again; k++) {
        again = texts.get(k).equals(texts.get(k - each));
      }
      if (again) {
        return each;
      }
    }
    return n;
  }
}
