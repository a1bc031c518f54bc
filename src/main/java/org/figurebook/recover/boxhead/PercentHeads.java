package org.figurebook.recover.boxhead;

import org.figurebook.document.Form;
import org.figurebook.recover.piece.ColumnSums;
import org.figurebook.recover.piece.Kind;

/** A heading that says percentage stands over the values printed with a percent sign. */
final class PercentHeads {
  /** What it costs that it stands over others while such values stand in other columns. */
  private static final double ELSEWHERE = 1.5;

  /** What says percentage of the values themselves, not of what stands in brackets behind them. */
  private static final Form SAYS = Form.of("百分[比率]|[Pp]ercentage|[(（]%[)）]|(?<![匯利稅費比])率$|^[%％]$");

  private static final Form BRACKETS = Form.of("括[號弧]內|[Ii]n (?:brackets|parenthes)");

  /** What it costs that one measure is a share in some periods and none in others. */
  private static final double MIXED = 2;

  private PercentHeads() {}

  /** Whether a spanner stands over periods of which some are percentages and some are not. */
  private static boolean isMixed(HeadFit.Head head, int stubs, ColumnSums sums) {
    int values = head.leaves().size() - stubs;
    for (int c = 1; c < values; c++) {
      String over = head.spanners().get(c + stubs);
      boolean same = !over.isEmpty() && over.equals(head.spanners().get(c + stubs - 1));
      if (same && isPeriod(head, c + stubs) && isPeriod(head, c + stubs - 1)) {
        boolean before = sums.arePercentages(values, c - 1) && sums.areNoPercentages(values, c);
        boolean behind = sums.areNoPercentages(values, c - 1) && sums.arePercentages(values, c);
        if (before || behind) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPeriod(HeadFit.Head head, int c) {
    return Kind.of(head.leaves().get(c)) == Kind.YEAR;
  }

  /** What it costs. */
  static double cost(HeadFit.Head head, int stubs, ColumnSums sums) {
    if (isMixed(head, stubs, sums)) {
      return MIXED;
    }
    int values = head.leaves().size() - stubs;
    boolean elsewhere = false;
    for (int c = 0; c < values && !elsewhere; c++) {
      elsewhere = sums.arePercentages(values, c);
    }
    for (int c = 0; c < values && elsewhere; c++) {
      boolean says = says(head.spanners().get(c + stubs)) || says(head.leaves().get(c + stubs));
      if (says && sums.areNoPercentages(values, c)) {
        return ELSEWHERE;
      }
    }
    return 0;
  }

  private static boolean says(String heading) {
    return SAYS.isIn(heading) && !BRACKETS.isIn(heading);
  }
}
