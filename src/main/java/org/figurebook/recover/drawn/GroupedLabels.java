package org.figurebook.recover.drawn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Words;

/**
 * Tells a column that names the rows of groups though it looks like figures: periods, or classes of
 * ages and sizes that return in every group.
 */
final class GroupedLabels {
  /** Headings of dates that are told of a row, not what it is a row for. */
  private static final Form TOLD =
      Form.of(
          "(?i).*(?:\\bdate|complet|award|commenc|due\\b|built|found|establish|target|standard|日期|完成|完工|批出|展開|建成|落成|成立|目標).*");

  /** Without these, bare years may as well be numbers of things. */
  private static final Form OF_PERIODS =
      Form.of("(?i).*(?:year|period|month|quarter|date|festival|年|月|期|季).*");

  private static final Form BARE = Form.of("(?:19|20)\\d\\d");
  private static final Form SAYS_PERIOD =
      Form.of(".*(?:(?:19|20)\\d\\d|月|季|Q[1-4]|[A-Z][a-z]{2,}).*");

  /** What stands in the place of a value, as a goal or where there is none. */
  private static final Form VALUE =
      Form.of(
          "(?:[≥≤<>＞＜~約]|(?i:at least|over|under|up to) )?\\s?[$]?\\d[\\d,.]*\\s?[%％]?"
              + "|(?i:n\\.?\\s?/?a\\.?)|不適用|沒有");

  private final DrawnGrid grid;
  private final int from;
  private final List<List<String>> groups = new ArrayList<>();

  private GroupedLabels(DrawnGrid grid, int from) {
    this.grid = grid;
    this.from = from;
  }

  /**
   * Whether it is one.
   *
   * @param from the first row under the boxhead
   * @param heading the column's heading
   */
  static boolean are(DrawnGrid grid, int from, int column, String heading) {
    GroupedLabels labels = new GroupedLabels(grid, from);
    if (!labels.group(column)) {
      return false;
    }
    if (TOLD.matches(heading)) {
      return false;
    }
    boolean periods =
        labels.all(t -> Figures.isPeriod(t) && SAYS_PERIOD.matches(t))
            && (labels.all(t -> !BARE.matches(t)) || OF_PERIODS.matches(heading));
    return periods || labels.isRepeated() && !labels.all(GroupedLabels::isValue);
  }

  /** Parts the column by the labels before it; false when a row has none or two have the same. */
  private boolean group(int column) {
    boolean several = false;
    for (int r = from; r < grid.rows(); r++) {
      if (grid.lone(r) != null || grid.isBlankRow(r) || isTotal(r, column)) {
        continue;
      }
      String text = grid.text(r, column);
      boolean own = grid.isOrigin(r, column) && !text.isEmpty();
      boolean begins = grid.isOrigin(r, column - 1) && !grid.isBlank(r, column - 1);
      if (!own || groups.isEmpty() && !begins) {
        return false;
      }
      if (begins) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(text);
      several |= !begins;
    }
    return several && groups.stream().allMatch(g -> new HashSet<>(g).size() == g.size());
  }

  private boolean isTotal(int row, int column) {
    for (int c = 0; c <= column; c++) {
      if (Words.isTotal(grid.text(row, c)) || Words.isSubtotal(grid.text(row, c))) {
        return true;
      }
    }
    return false;
  }

  private boolean all(java.util.function.Predicate<String> test) {
    return groups.stream().flatMap(List::stream).allMatch(test);
  }

  private static boolean isValue(String text) {
    return Kind.of(text).isValue() || VALUE.matches(text);
  }

  /** Whether every group names the same rows. */
  private boolean isRepeated() {
    return groups.size() >= 2 && groups.stream().allMatch(groups.get(0)::equals);
  }
}
