package org.figurebook.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.recover.TableSample;

/**
 * How well tables were read. Rows are looked for in order; a label over several rows or over a group
 * counts whether it is repeated or not, and white space does not count.
 *
 * @param rows rows of the tables read exactly, in percent
 * @param cells cells in their row and column, in percent
 * @param broken tables too long for one page
 * @param joined those of them read as one table
 */
record TableScore(double rows, double cells, int broken, int joined) {
  private static final int REACH = 12;

  /** Rows from which on a table needs more than a page. */
  private static final int LONG = 40;

  static TableScore of(List<TableSample> samples, List<List<List<String>>> tables) {
    List<List<String>> read = new ArrayList<>();
    List<Integer> owner = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      for (List<String> row : tables.get(t)) {
        read.add(row.stream().map(TableScore::bare).toList());
        owner.add(t);
      }
    }
    int rows = 0;
    int exact = 0;
    int cells = 0;
    int right = 0;
    int broken = 0;
    int joined = 0;
    int at = 0;
    for (TableSample sample : samples) {
      Set<Integer> parts = new HashSet<>();
      for (List<String> want : sample.rows()) {
        int best = at;
        for (int i = at; i < Math.min(read.size(), at + REACH); i++) {
          best = same(want, read.get(i)) > same(want, read.get(best)) ? i : best;
        }
        int same = best < read.size() ? same(want, read.get(best)) : 0;
        rows++;
        cells += want.size();
        right += same;
        boolean whole = same == want.size() && read.get(best).size() == want.size();
        exact += whole ? 1 : 0;
        if (same > 1) {
          parts.add(owner.get(best));
          at = best + 1;
        }
      }
      broken += sample.rows().size() >= LONG ? 1 : 0;
      joined += sample.rows().size() >= LONG && parts.size() == 1 ? 1 : 0;
    }
    return new TableScore(100.0 * exact / rows, 100.0 * right / cells, broken, joined);
  }

  private static int same(List<String> want, List<String> read) {
    int same = 0;
    for (int c = 0; c < want.size() && c < read.size(); c++) {
      String text = bare(want.get(c));
      boolean label = text.endsWith(read.get(c)) && want.get(c).contains(" / ");
      boolean above = c == 0 && read.get(c).isEmpty();
      same += text.equals(read.get(c)) || label || above ? 1 : 0;
    }
    return same;
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }
}
