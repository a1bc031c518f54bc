package org.figurebook.read;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ruling lines within a boxhead, which tell over which columns its headings stand. */
final class AlignedHeadRules {
  /** The distance of lines of one heading, in ems. */
  private static final double WRAP = 1.55;

  private final List<AlignedLine> lines;
  private final AlignedColumns columns;
  private final AlignedRules rules;

  /**
   * Takes a boxhead.
   *
   * @param columns the columns as their values are printed: headings make them wider than that
   */
  AlignedHeadRules(List<AlignedLine> lines, AlignedColumns columns, AlignedRules rules) {
    this.lines = lines;
    this.columns = columns;
    this.rules = rules;
  }

  /**
   * The rules under the headings of a line, from left to right.
   *
   * @param rules the rules
   * @param over which of them each column stands under: 0 where there are none at all, -1 where
   *     there are some, but none over it
   */
  record Under(List<PdfRule> rules, int[] over) {}

  /** The rules under the headings of a line that is not the last. */
  Under under(int line) {
    List<PdfRule> found = find(line);
    int[] over = IntStream.range(0, columns.count()).map(c -> over(c, found)).toArray();
    return new Under(found, over);
  }

  private int over(int column, List<PdfRule> found) {
    for (int i = 0; i < found.size(); i++) {
      if (isOver(found.get(i), column)) {
        return i;
      }
    }
    return found.isEmpty() ? 0 : -1;
  }

  /** Those below the next line as well, when that ends each heading of this one. */
  private List<PdfRule> find(int line) {
    AlignedLine heading = lines.get(line);
    AlignedLine next = lines.get(line + 1);
    double top = heading.base() - 0.3 * heading.size();
    List<PdfRule> found = spanning(rules.next(top, next.base()), heading);
    boolean wraps = next.base() - heading.base() <= WRAP * heading.size();
    if (!found.isEmpty() || line + 2 >= lines.size() || !wraps) {
      return found;
    }
    List<PdfRule> lower = spanning(rules.next(top, lines.get(line + 2).base()), next);
    boolean ends =
        behindStub(heading).allMatch(p -> lower.stream().anyMatch(r -> goesOn(p, next, r)));
    return ends ? lower : List.of();
  }

  private Stream<PdfPiece> behindStub(AlignedLine line) {
    return line.pieces.stream().filter(p -> p.left > columns.right(0));
  }

  /** Whether a piece and one below it stand in the middle of a rule, and nothing else. */
  private static boolean goesOn(PdfPiece piece, AlignedLine next, PdfRule rule) {
    List<PdfPiece> below = next.pieces.stream().filter(p -> rule.covers(p.middle())).toList();
    return below.size() == 1 && isCentred(piece, rule) && isCentred(below.get(0), rule);
  }

  private static boolean isCentred(PdfPiece piece, PdfRule rule) {
    return Math.abs(piece.middle() - (rule.from() + rule.to()) / 2) < 0.5 * piece.size;
  }

  /** Rules that are as wide as the words over them underline these and tell nothing of columns. */
  private List<PdfRule> spanning(List<PdfRule> found, AlignedLine heading) {
    boolean any = found.stream().anyMatch(r -> isLonger(r, heading));
    return found.stream()
        .filter(r -> any && (isLonger(r, heading) || columnsUnder(r) > 1))
        .toList();
  }

  private static boolean isLonger(PdfRule rule, AlignedLine heading) {
    return heading.pieces.stream()
        .filter(p -> rule.covers(p.middle()))
        .allMatch(p -> rule.to() - rule.from() > p.width() + p.size);
  }

  private long columnsUnder(PdfRule rule) {
    return IntStream.range(0, columns.count()).filter(c -> isOver(rule, c)).count();
  }

  private boolean isOver(PdfRule rule, int column) {
    return rule.covers((columns.left(column) + columns.right(column)) / 2);
  }
}
