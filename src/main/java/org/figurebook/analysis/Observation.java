package org.figurebook.analysis;

import org.figurebook.figure.Basis;
import org.figurebook.figure.Figure;

/**
 * A figure as a value of a statistic.
 *
 * @param figure the figure
 * @param document number of its document in the run
 * @param date the document's date; empty when it has none
 * @param indicator the statistic
 * @param subject whom it is about
 * @param breakdown what else its table parts it by; empty when it is the subject's whole value
 * @param timing when
 * @param order its place among the run's figures
 */
record Observation(
    Figure figure,
    int document,
    String date,
    String indicator,
    Subject subject,
    String breakdown,
    Timing timing,
    int order) {

  /** What was assigned to a statistic earlier. */
  static Observation of(Assigned one, int document, String date, int order) {
    Figure figure = one.figure();
    Timing timing = InProgress.seen(Timing.of(figure.period()), figure, date);
    return new Observation(
        figure, document, date, one.indicator(), one.subject(), one.breakdown(), timing, order);
  }

  Observation withBreakdown(String changed) {
    return new Observation(figure, document, date, indicator, subject, changed, timing, order);
  }

  /** What it is an observation of; two with the same key should have the same value. */
  SeriesKey key() {
    return new SeriesKey(indicator, subject.key(), breakdown, figure.quantity().unit());
  }

  /**
   * How good its basis is for a series: what happened, before what was revised, expected, allowed.
   */
  int basisRank() {
    return switch (figure.basis()) {
      case ACTUAL, NONE -> 0;
      case REVISED -> 1;
      case ESTIMATE, FORECAST -> 2;
      case ORIGINAL -> 3;
      case TARGET -> 4;
      case CEILING -> 5;
    };
  }

  boolean isActual() {
    return figure.basis() == Basis.ACTUAL || figure.basis() == Basis.NONE;
  }

  /** What makes two observations of one series. */
  record SeriesKey(String indicator, String subject, String breakdown, String unit) {}
}
