package org.figurebook.recover.stub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.body.TotalCuts;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.ItemMarks;
import org.figurebook.recover.piece.Words;

/**
 * The rows of a table by their labels, looked up once: which rows stand below each heading, which
 * labels return below others, what labels end in, and which are of totals.
 */
final class LabelledRows {
  private static final int MOST_TOTALS = 200;
  private static final int LONGEST_END = 16;
  private static final int LEAST_WIDTH = 4;

  private final List<Fit.Row> rows;
  private final String[] texts;
  private final int[] ends;
  private final Map<String, Integer> headings = new HashMap<>();
  private final Map<String, int[]> holders = new HashMap<>();
  private final Set<String> tails = new HashSet<>();
  private final List<Integer> totals = new ArrayList<>();
  private final boolean small;
  private final boolean allGroups;

  LabelledRows(List<Fit.Row> rows) {
    this.rows = rows;
    this.texts = new String[rows.size()];
    this.ends = new int[rows.size()];
    int labels = 0;
    int begun = 0;
    int own = 0;
    int others = 0;
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(rows.get(i));
      if (rows.get(i).heading()) {
        headings.merge(texts[i], 1, Integer::sum);
      } else {
        labels++;
        begun += isSmall(texts[i]) ? 1 : 0;
        boolean first = i == 0 || rows.get(i - 1).heading();
        own += !first && isSmall(texts[i]) ? 1 : 0;
        others += !first && !isSmall(texts[i]) && !TotalCuts.isTotal(rows.get(i)) ? 1 : 0;
        addTails(texts[i]);
        addTotal(i);
      }
    }
    this.small = begun * 2 > labels && own >= others;
    int groups = 0;
    boolean all = !rows.isEmpty() && rows.get(0).heading();
    for (int i = 0; i < texts.length; i++) {
      if (rows.get(i).heading()) {
        ends[i] = i + 1 + children(rows, i, Integer.MAX_VALUE);
        hold(i);
        boolean over = isOverRow(rows, i);
        groups += over ? 1 : 0;
        all &= !over || size(i) > 1;
      }
    }
    this.allGroups = all && groups > 1;
  }

  private void addTails(String label) {
    int from = Math.max(1, label.length() - LONGEST_END);
    for (int i = from; i < label.length(); i++) {
      String tail = label.substring(i);
      if (CellText.width(tail) >= LEAST_WIDTH) {
        tails.add(tail);
      }
    }
  }

  private void addTotal(int i) {
    String text = texts[i];
    boolean total =
        text.indexOf('總') >= 0
            || text.indexOf('計') >= 0
            || text.indexOf('額') >= 0
            || text.contains("otal");
    if (total && totals.size() < MOST_TOTALS) {
      totals.add(i);
    }
  }

  /** Remembers of each label the two headings with most rows that it stands below. */
  private void hold(int heading) {
    for (int i = heading + 1; i < ends[heading]; i++) {
      int[] held = holders.computeIfAbsent(texts[i], t -> new int[] {-1, -1});
      if (held[0] == heading || held[1] == heading) {
        continue;
      }
      if (held[0] < 0 || size(heading) > size(held[0])) {
        held[1] = held[0];
        held[0] = heading;
      } else if (held[1] < 0 || size(heading) > size(held[1])) {
        held[1] = heading;
      }
    }
  }

  Fit.Row row(int i) {
    return rows.get(i);
  }

  String text(int i) {
    return texts[i];
  }

  /** How many rows stand below a heading. */
  int size(int heading) {
    return ends[heading] - heading - 1;
  }

  /** Whether a sub-total ends the rows of a heading, or the total of it is printed later. */
  boolean hasSum(int heading) {
    boolean inner = size(heading) > 0 && TotalCuts.isSubtotal(rows.get(ends[heading] - 1));
    return inner
        || totals.stream().anyMatch(i -> i > heading && Words.isTotalOf(texts[heading], texts[i]));
  }

  /** Whether the rows of a heading have labels that rows of another heading have too. */
  boolean returns(int heading) {
    for (int i = heading + 1; i < ends[heading]; i++) {
      int[] held = texts[i].isEmpty() ? new int[] {heading, -1} : holders.get(texts[i]);
      int other = held[0] == heading ? held[1] : held[0];
      boolean own = !TotalCuts.isSubtotal(rows.get(i)) && !isEndOfOther(texts[i]);
      if (own && other >= 0 && size(other) + size(heading) > 2) {
        return true;
      }
    }
    return false;
  }

  /** Whether a heading is printed twice, which the name of a group is not. */
  boolean isPrintedTwice(int heading) {
    return headings.get(texts[heading]) > 1;
  }

  /** Whether another label ends in one: all of the two may be named alike. */
  boolean isEndOfOther(String label) {
    return tails.contains(label);
  }

  /** Whether a row stands beside a heading by its mark. */
  boolean hasBeside(int heading) {
    int next = ends[heading];
    return next < texts.length && isBeside(heading, next)
        || heading > 0 && isBeside(heading, heading - 1);
  }

  private boolean isBeside(int heading, int i) {
    return !rows.get(i).heading() && ItemMarks.isBeside(texts[heading], texts[i]);
  }

  /** Whether most labels begin in small letters, so that it says nothing of one. */
  boolean areSmall() {
    return small;
  }

  /** Whether every row stands below one of several headings, and several below each. */
  boolean areAllGroups() {
    return allGroups;
  }

  static boolean isSmall(String label) {
    return !label.isEmpty() && Character.isLowerCase(label.charAt(0));
  }

  /** Whether a row with a label of its own, which is no total, stands below a heading. */
  static boolean isOverRow(List<Fit.Row> rows, int i) {
    return rows.get(i).heading()
        && i + 1 < rows.size()
        && !rows.get(i + 1).heading()
        && !TotalCuts.isTotal(rows.get(i + 1))
        && !text(rows.get(i)).isEmpty()
        && !text(rows.get(i + 1)).isEmpty();
  }

  /**
   * How many rows stand below a heading, down to the next heading, a total, or what stands beside
   * it; no more than so many are counted.
   */
  static int children(List<Fit.Row> rows, int heading, int most) {
    String name = text(rows.get(heading));
    int count = 0;
    for (int i = heading + 1; i < rows.size() && count < most; i++) {
      Fit.Row row = rows.get(i);
      if (row.heading() || TotalCuts.isTotal(row) || ItemMarks.isBeside(name, text(row))) {
        break;
      }
      count++;
      if (TotalCuts.isSubtotal(row)) {
        break;
      }
    }
    return count;
  }

  static String text(Fit.Row row) {
    return TotalCuts.text(row.cells().get(0));
  }
}
