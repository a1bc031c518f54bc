package org.figurebook.recover.boxhead;

import org.figurebook.document.Form;
import org.figurebook.recover.piece.ColumnSums;

/** A heading that says percentage stands over the values printed with a percent sign. */
final class PercentHeads {
  /** What it costs that it stands over others while such values stand in other columns. */
  private static final double ELSEWHERE = 1.5;

  private static final Form SAYS = Form.of("百分[比率]|[Pp]ercentage|[(（]%[)）]");

  private PercentHeads() {}

  /** What it costs. */
  static double cost(HeadFit.Head head, int stubs, ColumnSums sums) {
    int values = head.leaves().size() - stubs;
    boolean elsewhere = false;
    for (int c = 0; c < values && !elsewhere; c++) {
      elsewhere = sums.arePercentages(values, c);
    }
    for (int c = 0; c < values && elsewhere; c++) {
      boolean says =
          SAYS.isIn(head.spanners().get(c + stubs)) || SAYS.isIn(head.leaves().get(c + stubs));
      if (says && sums.areNoPercentages(values, c)) {
        return ELSEWHERE;
      }
    }
    return 0;
  }
}
