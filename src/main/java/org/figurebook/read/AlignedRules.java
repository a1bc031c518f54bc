package org.figurebook.read;

import java.util.List;

/**
 * Ruling lines across a page that no line down crosses. Those over the whole width of a table part
 * its boxhead and its rows, shorter ones tell which columns a heading stands over.
 */
record AlignedRules(List<PdfRule> all) {
  static final AlignedRules NONE = new AlignedRules(List.of());

  AlignedRules {
    all = List.copyOf(all);
  }

  /** Those over all of some columns. */
  AlignedRules over(AlignedColumns columns) {
    double left = columns.left(0);
    double right = columns.right(columns.count() - 1);
    return new AlignedRules(all.stream().filter(r -> r.covers(left) && r.covers(right)).toList());
  }

  /** Whether one lies between two lines of text. */
  boolean between(AlignedLine above, AlignedLine below) {
    return between(above, below, PdfRule::at) >= 0;
  }

  private double between(
      AlignedLine above, AlignedLine below, java.util.function.ToDoubleFunction<PdfRule> end) {
    double from = above.base() - 0.3 * above.size();
    double to = below.base() - 0.3 * below.size();
    return all.stream()
        .filter(r -> from < r.at() && r.at() < to)
        .mapToDouble(end)
        .findFirst()
        .orElse(-1);
  }

  /**
   * Whether the one over a line ends a table: none of the same length closes a row or a heading
   * over rows below it.
   *
   * @param line the first line below it
   * @param cores the lines of values from there on
   */
  boolean ends(AlignedLine above, AlignedLine line, List<AlignedLine> cores) {
    double at = between(above, line, PdfRule::at);
    if (at < 0 || !cores.isEmpty() && cores.get(0) == line) {
      return false;
    }
    double left = between(above, line, PdfRule::from);
    double right = between(above, line, PdfRule::to);
    double next =
        all.stream()
            .filter(r -> r.at() > at + PdfRule.SAME && r.isAsLong(left, right))
            .mapToDouble(PdfRule::at)
            .min()
            .orElse(Double.MAX_VALUE);
    boolean row = !cores.isEmpty() && cores.get(0).base() < next && next < Double.MAX_VALUE;
    return !row && next - at > 2.5 * line.size();
  }

  /** Whether one lies right over a line of text. */
  boolean above(AlignedLine line) {
    double from = line.base() - 2 * line.size();
    double to = line.base() - 0.3 * line.size();
    return all.stream().anyMatch(r -> from < r.at() && r.at() < to);
  }

  /** Whether one lies right under a line of text. */
  boolean under(AlignedLine line) {
    double from = line.base() - 0.3 * line.size();
    double to = line.base() + line.size();
    return all.stream().anyMatch(r -> from < r.at() && r.at() < to);
  }

  /**
   * The next ones below some line of text, from left to right.
   *
   * @param from where the text stands
   * @param to how far down to look
   */
  List<PdfRule> next(double from, double to) {
    double at =
        all.stream().mapToDouble(PdfRule::at).filter(y -> from < y && y < to).min().orElse(to);
    return all.stream()
        .filter(r -> r.at() < to && Math.abs(r.at() - at) <= PdfRule.SAME)
        .sorted(java.util.Comparator.comparingDouble(PdfRule::from))
        .toList();
  }
}
