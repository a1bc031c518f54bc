package org.figurebook.analysis;

import org.figurebook.figure.Basis;
import org.figurebook.figure.Figure;

/** Finds values of a year that was not over when the paper was written. */
final class InProgress {
  private InProgress() {}

  /**
   * The timing of a figure as it must be: an actual value of a year that is not over at the paper’s
   * date covers a part of it, whether the paper says so or not.
   *
   * @param date the paper's date; empty when it has none
   */
  static Timing seen(Timing timing, Figure figure, String date) {
    int written = Timing.month(date);
    boolean actual = figure.basis() == Basis.NONE || figure.basis() == Basis.ACTUAL;
    boolean inProgress =
        written >= 0
            && actual
            && !timing.partial()
            && written >= timing.year().firstMonth()
            && written <= timing.year().lastMonth();
    return inProgress ? timing.asPartOfYear(written) : timing;
  }
}
