package org.figurebook.read;

import java.util.List;

/** Where the boxhead over the first row of values begins and ends. */
final class AlignedHeadSearch {
  /** Lines of a boxhead. */
  private static final int MOST_HEADINGS = 12;

  /** Lines between a boxhead and the first values: headings over rows, a label that wraps. */
  private static final int MOST_ROWS = 6;

  /** Lines of a level between two rules. */
  private static final int MOST_OF_LEVEL = 3;

  private final List<AlignedLine> lines;
  private final BrokenYears years;
  private final AlignedColumns columns;
  private final AlignedRules full;
  private final AlignedHeadLines headings;
  private final int done;

  /**
   * Looks over a table.
   *
   * @param done the first line that is of no table yet
   */
  AlignedHeadSearch(
      List<AlignedLine> lines, AlignedColumns columns, AlignedRules rules, double width, int done) {
    this.lines = lines;
    this.years = new BrokenYears(lines);
    this.columns = columns;
    this.full = rules.over(columns);
    this.headings = new AlignedHeadLines(columns, width);
    this.done = done;
  }

  /**
   * A boxhead.
   *
   * @param from its first line
   * @param to the line behind its last
   * @param ruled whether ruling lines tell where it ends
   * @param unsure whether its last level may be a row
   */
  record Head(int from, int to, boolean ruled, boolean unsure) {}

  /** The boxhead over the first line of values. */
  Head over(int top) {
    int end = top;
    while (end > done + 1 && top - end < MOST_ROWS && !isRuled(end) && !lines.get(end - 1).ruled) {
      end--;
    }
    int from = end > done && isRuled(end) ? ruledFrom(end) : end;
    if (from < end) {
      int outer = outermost(from);
      return new Head(outer, end, true, hasRowOfYears(outer, end));
    }
    int open = openFrom(top);
    return new Head(open, top, false, hasRowOfYears(open, top));
  }

  /**
   * The first line of headings that stand between two ruling lines; the end when there are none.
   */
  private int ruledFrom(int end) {
    boolean several = false;
    for (int head = end - 1; head >= done && end - head <= MOST_HEADINGS; head--) {
      AlignedLine line = lines.get(head);
      if (isOther(head) || !headings.mayStand(line, head + 1 < end ? lines.get(head + 1) : null)) {
        return end;
      }
      several |= line.pieces.size() > 1;
      if (full.above(line) && (head == 0 || isRuled(head))) {
        boolean caption = line.pieces.size() == 1 && head == done && done > 0;
        return several && !caption ? head : end;
      }
    }
    return end;
  }

  /** The first line of the headings that go on over a rule, which parts their levels. */
  private int outermost(int from) {
    int head = from;
    for (int next = level(head); next < head; next = level(head)) {
      head = next;
    }
    return head;
  }

  /**
   * The first line of the level over a rule. A rule over it tells it, or that it stands over
   * several columns of values as no caption with its unit does.
   */
  private int level(int head) {
    for (int i = head - 1; i >= done && head - i <= MOST_OF_LEVEL; i--) {
      AlignedLine line = lines.get(i);
      if (isOther(i) || !headings.goesOn(line, lines.get(i + 1), i > 0 ? lines.get(i - 1) : null)) {
        return head;
      }
      if (headings.isOverValues(line) || full.above(line) && headings.isOverAny(line)) {
        return i;
      }
    }
    return head;
  }

  /** The first line of a boxhead whose end no ruling line tells. */
  private int openFrom(int top) {
    int head = top;
    boolean several = false;
    while (head > done && top - head < MOST_HEADINGS) {
      AlignedLine line = lines.get(head - 1);
      AlignedLine above = head - 1 > 0 ? lines.get(head - 2) : null;
      if (isOther(head - 1) || !headings.goesOn(line, lines.get(head), above)) {
        break;
      }
      if (several && isRuled(head)) {
        return outermost(head);
      }
      several |= line.pieces.size() > 1;
      head--;
    }
    return head;
  }

  /**
   * Whether years beside a label stand under headings beside a label and a rule: a level of the
   * boxhead and a row of years look the same.
   */
  private boolean hasRowOfYears(int from, int to) {
    for (int i = Math.max(from, 0) + 1; i < to; i++) {
      boolean labels = headings.hasLabel(lines.get(i)) && headings.hasLabel(lines.get(i - 1));
      if (labels && lines.get(i).isCore() && isRuled(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is of a drawn table, a caption, a note or a row of values. */
  private boolean isOther(int line) {
    AlignedLine at = lines.get(line);
    return at.ruled || at.isCaption() || at.isNote() || at.hasValue() && !years.isRest(line);
  }

  /** Whether a ruling line parts a line from the one above it. */
  private boolean isRuled(int line) {
    return full.between(lines.get(line - 1), lines.get(line)).isPresent();
  }
}
