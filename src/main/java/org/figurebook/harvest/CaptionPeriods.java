package org.figurebook.harvest;

import java.util.List;
import org.figurebook.figure.Period;
import org.figurebook.table.Table;

/** The periods of the captions of a paper's tables, each read once for all paragraphs. */
final class CaptionPeriods {
  static final CaptionPeriods NONE = new CaptionPeriods(List.of(), null);

  private final int[] lastLines;
  private final Period[] periods;
  private final int[] lastDated;

  /**
   * @param tables the tables in order of their lines
   * @param headings reads the periods of captions
   */
  CaptionPeriods(List<Table> tables, HeadingPeriods headings) {
    int n = tables.size();
    lastLines = new int[n];
    periods = new Period[n];
    lastDated = new int[n + 1];
    lastDated[0] = -1;
    for (int k = 0; k < n; k++) {
      Table table = tables.get(k);
      lastLines[k] = k == 0 ? table.lineEnd() : Math.max(lastLines[k - 1], table.lineEnd());
      periods[k] = headings.of(table.caption());
      lastDated[k + 1] = periods[k].isEmpty() ? lastDated[k] : k;
    }
  }

  /** How many tables end before a line, up to the first that does not. */
  int endedBefore(int line) {
    int low = 0;
    int high = lastLines.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lastLines[middle] < line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last period that captions name of the tables from one up to another, else {@code none}. */
  Period last(int from, int to, Period none) {
    int dated = lastDated[to];
    return dated >= from ? periods[dated] : none;
  }
}
