package org.figurebook.bench;

import java.util.Locale;

/**
 * One line of the benchmarks' table: our figure beside a rival measured in the same run, or beside a
 * limit.
 *
 * @param work what was done, such as {@code read 600 pages}
 * @param unit of both figures, such as {@code CPU s} or {@code pages/s}
 * @param rival what was run beside it; empty when the figure has a limit of its own
 * @param theirs the rival's figure; unused without a rival
 * @param bound of ours divided by theirs, or of ours alone without a rival
 */
record Comparison(
    String work, String unit, double ours, String rival, double theirs, Bound bound) {

  static Comparison beside(
      String work, String unit, double ours, String rival, double theirs, Bound ratio) {
    return new Comparison(work, unit, ours, rival, theirs, ratio);
  }

  static Comparison limit(String work, String unit, double ours, Bound bound) {
    return new Comparison(work, unit, ours, "", 0, bound);
  }

  /** What the bound is about: a ratio beside a rival, the figure itself otherwise. */
  double judged() {
    return rival.isEmpty() ? ours : ours / theirs;
  }

  boolean holds() {
    return bound.holds(judged());
  }

  /** The line in the Markdown table that the README quotes. */
  String row() {
    return String.join(
        " | ",
        "| " + work,
        shown(ours) + " " + unit,
        rival.isEmpty() ? "" : rival + ": " + shown(theirs),
        rival.isEmpty() ? "" : shown(judged()),
        bound.toString(),
        (bound == Bound.NONE ? "" : holds() ? "yes" : "no") + " |");
  }

  /** Three digits that count: {@code 0.0123}, {@code 1.27}, {@code 4,120,000}. */
  static String shown(double figure) {
    double size = Math.abs(figure);
    if (size >= 100) {
      return String.format(Locale.ROOT, "%,.0f", figure);
    }
    return String.format(Locale.ROOT, size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f", figure);
  }
}
