package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Rows of a list or table numbered at the start of their lines: a number that nothing else explains
 * is one of them when the numbers next to it in the count open lines close by.
 */
final class RowNumbers {
  private static final String RULE = "row number";
  private static final int FAR = 40;
  private static final int LONGEST = 3;

  private RowNumbers() {}

  /** The entries, row numbers among the unexplained named so. */
  static List<LedgerEntry> named(List<LedgerEntry> entries) {
    TreeMap<Integer, Integer> openings = new TreeMap<>();
    for (LedgerEntry entry : entries) {
      if (opensLine(entry) && isSmall(entry)) {
        openings.put(entry.place().line(), Integer.parseInt(entry.printed()));
      }
    }
    List<LedgerEntry> named = new ArrayList<>(entries.size());
    for (LedgerEntry entry : entries) {
      boolean row =
          entry.kind().equals("unexplained")
              && opensLine(entry)
              && isSmall(entry)
              && isCounted(openings, entry.place().line(), Integer.parseInt(entry.printed()));
      named.add(row ? new LedgerEntry(entry.printed(), "list", RULE, "", entry.place()) : entry);
    }
    return named;
  }

  /** Whether two of the numbers around {@code number} open lines before and behind it, in order. */
  private static boolean isCounted(TreeMap<Integer, Integer> openings, int line, int number) {
    boolean one = stands(openings, line - FAR, line, number - 1);
    boolean two = stands(openings, line - 2 * FAR, line, number - 2);
    boolean next = stands(openings, line + 1, line + FAR, number + 1);
    boolean after = stands(openings, line + 1, line + 2 * FAR, number + 2);
    return one && next || one && two || next && after;
  }

  private static boolean stands(TreeMap<Integer, Integer> openings, int from, int to, int number) {
    return number > 0 && openings.subMap(from, Math.max(from, to)).containsValue(number);
  }

  private static boolean opensLine(LedgerEntry entry) {
    return entry.place().character() == 1;
  }

  private static boolean isSmall(LedgerEntry entry) {
    return entry.printed().length() <= LONGEST
        && entry.printed().chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
