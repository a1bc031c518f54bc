package org.figurebook.render.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A column of a marked-up table.
 *
 * @param label its heading
 * @param widest the most it may be wide, in digits
 * @param wrapped whether its text goes over several lines
 * @param numeric whether its heading stands over numbers
 */
record Column(String label, int widest, boolean wrapped, boolean numeric) {
  /** The longest heading a marked-up table may have. */
  static final int LONGEST_LABEL = 255;

  private static final int USUAL = 28;

  static Column text(String label) {
    return new Column(label, USUAL, false, false);
  }

  static Column text(String label, int widest) {
    return new Column(label, widest, false, false);
  }

  static Column wrapped(String label, int widest) {
    return new Column(label, widest, true, false);
  }

  static Column number(String label) {
    return new Column(label, USUAL, false, true);
  }

  /**
   * Labels as a marked-up table needs them: none empty, none twice, none too long.
   *
   * @param nameless words for a column without heading, given its number from 1
   */
  static List<String> distinct(
      List<String> labels, java.util.function.IntFunction<String> nameless) {
    Set<String> taken = new HashSet<>();
    List<String> distinct = new ArrayList<>();
    for (String label : labels) {
      String plain = CellText.cut(label.replaceAll("\\s+", " ").strip(), LONGEST_LABEL - 8).strip();
      String base = plain.isEmpty() ? nameless.apply(distinct.size() + 1) : plain;
      String name = base;
      for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
        name = base + " (" + n + ")";
      }
      distinct.add(name);
    }
    return distinct;
  }
}
