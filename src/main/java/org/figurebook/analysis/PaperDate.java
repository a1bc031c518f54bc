package org.figurebook.analysis;

import org.figurebook.figure.Basis;
import org.figurebook.figure.Figure;
import org.figurebook.harvest.Harvest;

/** When a paper was written. */
final class PaperDate {
  private PaperDate() {}

  /**
   * The paper's own date; where it has none, or a year alone, the latest date (of that year) up to
   * which it says it counts: no paper counts what had not happened. Empty when it has neither.
   */
  static String of(Harvest harvest) {
    String date = harvest.document().date();
    if (Timing.month(date) >= 0) {
      return date;
    }
    String latest = date;
    for (Figure figure : harvest.figures()) {
      String period = figure.period().text();
      int at = period.indexOf("asof:");
      boolean happened = figure.basis() == Basis.NONE || figure.basis() == Basis.ACTUAL;
      if (at >= 0 && happened) {
        String asOf = period.substring(at + "asof:".length());
        if (Timing.month(asOf) >= 0 && asOf.startsWith(date) && asOf.compareTo(latest) > 0) {
          latest = asOf;
        }
      }
    }
    return latest;
  }
}
