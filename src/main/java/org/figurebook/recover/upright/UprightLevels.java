package org.figurebook.recover.upright;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.figurebook.recover.boxhead.HeadFit;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Link;

/**
 * A boxhead of several levels printed a cell a line: the headings over several columns, then those
 * under each of them, the same again and again, or one unit for every column.
 *
 * @param head the boxhead
 * @param used how many of the headings it takes, from the last
 */
record UprightLevels(HeadFit.Head head, int used) {
  /**
   * The levels that some headings make over so many columns of values; null when they make none, or
   * when more stand above than the stub's.
   *
   * @param texts the headings above a body, the first that may be one of them first
   */
  static UprightLevels of(List<String> texts, int values) {
    String unit = unit(texts, values);
    List<String> rest = unit.isEmpty() ? texts : texts.subList(0, texts.size() - values);
    if (values < 2 || rest.size() < values) {
      return null;
    }
    List<String> last = rest.subList(rest.size() - values, rest.size());
    List<String> above = rest.subList(0, rest.size() - values);
    int each = each(last);
    if (each == values && unit.isEmpty() || each == 1) {
      return null;
    }
    int spanners = each == values ? 0 : values / each;
    if (above.size() < spanners) {
      return null;
    }
    List<String> over = above.subList(above.size() - spanners, above.size());
    int before = above.size() - spanners;
    if (spanners > 0 && before > 1) {
      return null;
    }
    boolean stub = before > 0;
    List<String> leaves = new ArrayList<>(List.of(stub ? above.get(before - 1) : ""));
    List<String> spanned = new ArrayList<>(List.of(""));
    for (int c = 0; c < values; c++) {
      leaves.add(CellText.join(last.get(c), unit, Link.LINE));
      spanned.add(spanners == 0 ? "" : over.get(c / each));
    }
    int used = (stub ? 1 : 0) + spanners + values + (unit.isEmpty() ? 0 : values);
    return new UprightLevels(new HeadFit.Head(leaves, spanned, 0, ""), used);
  }

  /** The last heading, when it stands there for every column; empty when it does not. */
  private static String unit(List<String> texts, int values) {
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
