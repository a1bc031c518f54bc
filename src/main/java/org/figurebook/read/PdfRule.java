package org.figurebook.read;

/**
 * A ruling line.
 *
 * @param at its place: how far down when it runs across, how far right when it runs down
 * @param from where it begins
 * @param to where it ends
 */
record PdfRule(double at, double from, double to) {
  /** Lines closer than this are one, in points. */
  static final double SAME = 2.5;

  boolean covers(double x) {
    return from - SAME <= x && x <= to + SAME;
  }

  boolean isAsLong(double left, double right) {
    return Math.abs(from - left) <= SAME && Math.abs(to - right) <= SAME;
  }

  /** Whether another is its continuation: one of a table elsewhere on the page is not. */
  boolean touches(PdfRule other) {
    return Math.abs(at - other.at) <= SAME && other.from <= to + SAME && from <= other.to + SAME;
  }
}
