package org.figurebook.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Ruling lines across a page that no line down crosses. Those over the whole width of a table part
 * its boxhead and its rows, shorter ones tell which columns a heading stands over.
 */
record AlignedRules(List<PdfRule> all) {
  static final AlignedRules NONE = new AlignedRules(List.of());

  /** How high a boxhead may stand over the first values, in ems. */
  private static final double HEAD = 12;

  AlignedRules {
    all = List.copyOf(all);
  }

  /** Those over all of some columns. */
  AlignedRules over(AlignedColumns columns) {
    double left = columns.left(0);
    double right = columns.right(columns.count() - 1);
    return new AlignedRules(all.stream().filter(r -> r.covers(left) && r.covers(right)).toList());
  }

  /** The one between two lines of text. */
  Optional<PdfRule> between(AlignedLine above, AlignedLine below) {
    double from = above.base() - 0.3 * above.size();
    double to = below.base() - 0.3 * below.size();
    return all.stream().filter(r -> from < r.at() && r.at() < to).findFirst();
  }

  /** How far down the next one of the same length is, if there is one. */
  OptionalDouble nextAsLong(PdfRule rule) {
    return all.stream()
        .filter(r -> r.at() > rule.at() + PdfRule.SAME && r.isAsLong(rule.from(), rule.to()))
        .mapToDouble(PdfRule::at)
        .min();
  }

  /** Whether one lies right over a line of text. */
  boolean above(AlignedLine line) {
    double from = line.base() - 2 * line.size();
    double to = line.base() - 0.3 * line.size();
    return all.stream().anyMatch(r -> from < r.at() && r.at() < to);
  }

  /**
   * Whether one right under a line closes a table: another as long stands over its first values or
   * between its rows. A rule alone may be the first of the next table.
   */
  boolean closes(AlignedLine line, AlignedLine first) {
    double from = line.base() - 0.3 * line.size();
    double to = line.base() + line.size();
    double top = first.base() - HEAD * first.size();
    return all.stream()
        .filter(r -> from < r.at() && r.at() < to)
        .anyMatch(
            r ->
                all.stream()
                    .anyMatch(o -> top < o.at() && o.at() < from && o.isAsLong(r.from(), r.to())));
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
        .sorted(Comparator.comparingDouble(PdfRule::from))
        .toList();
  }
}
