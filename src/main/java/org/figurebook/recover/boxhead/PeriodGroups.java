package org.figurebook.recover.boxhead;

import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.recover.piece.Kind;

/**
 * Under one heading stand periods, and what is of all of them: not first what is of none, nor the
 * last of some periods and the first of the same ones again.
 */
public final class PeriodGroups {
  /** What it costs that another heading stands before the periods under one. */
  private static final double OTHER_FIRST = 1.2;

  /** What it costs that periods begin anew under one heading and not with the next. */
  private static final double ANEW_WITHIN = 2.5;

  private static final int FEWEST = 3;

  private static final Pattern OF_PERIODS =
      Pattern.compile(
          "[總合小]計|總[數額]|累計|平均|目標|目标|[Tt]otal|Cumulative|Average|Target|Overall|Approved");

  private PeriodGroups() {}

  /** What it costs. */
  static double cost(HeadFit.Head head) {
    int n = head.leaves().size();
    if (isMeasureBeside(head)) {
      return OTHER_FIRST;
    }
    if (beginAnewWithin(head)) {
      return ANEW_WITHIN;
    }
    for (int from = 0, to; from < n; from = to) {
      String over = head.spanners().get(from);
      to = from + 1;
      while (to < n && head.spanners().get(to).equals(over)) {
        to++;
      }
      if (from > 0 && !over.isEmpty() && isOtherFirst(head.leaves().subList(from, to))) {
        return OTHER_FIRST;
      }
    }
    return 0;
  }

  /** Whether periods go up and down below headings, of which there are several. */
  public static boolean beginAnewWithin(HeadFit.Head head) {
    boolean up = false;
    boolean down = false;
    for (int c = 1; c < head.leaves().size(); c++) {
      String over = head.spanners().get(c);
      boolean beside = !over.isEmpty() && over.equals(head.spanners().get(c - 1));
      boolean periods = isPeriod(head.leaves().get(c)) && isPeriod(head.leaves().get(c - 1));
      int order = beside && periods ? head.leaves().get(c).compareTo(head.leaves().get(c - 1)) : 0;
      up |= order > 0;
      down |= order < 0;
    }
    return up && down && head.spanners().stream().skip(1).distinct().count() > 1;
  }

  /** Whether a measure with its unit, below one heading, stands beside the periods of another. */
  private static boolean isMeasureBeside(HeadFit.Head head) {
    for (int c = 1; c + 2 < head.leaves().size(); c++) {
      String over = head.spanners().get(c);
      boolean other = !over.isEmpty() && !over.equals(head.spanners().get(c + 1));
      boolean periods = isPeriod(head.leaves().get(c + 1)) && isPeriod(head.leaves().get(c + 2));
      if (other && periods && HeadWords.endsInUnit(head.leaves().get(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOtherFirst(List<String> leaves) {
    return leaves.size() >= FEWEST
        && !isPeriod(leaves.get(0))
        && !OF_PERIODS.matcher(leaves.get(0)).find()
        && leaves.stream().skip(1).allMatch(PeriodGroups::isPeriod);
  }

  private static boolean isPeriod(String leaf) {
    return Kind.of(HeadWords.withoutRemarks(leaf)) == Kind.YEAR;
  }
}
