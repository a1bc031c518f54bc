package org.figurebook.analysis;

import org.figurebook.figure.Basis;
import org.figurebook.figure.Figure;
import org.figurebook.harvest.Harvest;

/** When a paper was written. */
final class PaperDate {
  private PaperDate() {}

  /**
   * The paper's own date; where it has none, the latest date up to which it says it counts: no
   * paper counts what had not happened. Empty when it has neither.
   */
  static String of(Harvest harvest) {
    String date = harvest.document().date();
    if (!date.isEmpty()) {
      return date;
    }
    String latest = "";
    for (Figure figure : harvest.figures()) {
      String period = figure.period().text();
      int at = period.indexOf("asof:");
      boolean happened = figure.basis() == Basis.NONE || figure.basis() == Basis.ACTUAL;
      if (at >= 0 && happened) {
        String asOf = period.substring(at + "asof:".length());
        if (Timing.month(asOf) >= 0 && asOf.compareTo(latest) > 0) {
          latest = asOf;
        }
      }
    }
    return latest;
  }
}
