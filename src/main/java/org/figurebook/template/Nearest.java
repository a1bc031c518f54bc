package org.figurebook.template;

import java.util.Collection;
import java.util.Locale;

/** The nearest valid word, for "did you mean". */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate nearest to a word by edits (insertion, deletion, substitution: Levenshtein,
   * 1966); empty when none is within a third of its length.
   */
  public static String of(String word, Collection<String> candidates) {
    String best = "";
    int fewest = Math.max(1, (word.length() + 2) / 3) + 1;
    for (String candidate : candidates) {
      int edits = edits(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (edits < fewest) {
        fewest = edits;
        best = candidate;
      }
    }
    return best;
  }

  private static int edits(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int insertOrDelete = Math.min(current[j - 1], previous[j]) + 1;
        current[j] = Math.min(previous[j - 1] + change, insertOrDelete);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
