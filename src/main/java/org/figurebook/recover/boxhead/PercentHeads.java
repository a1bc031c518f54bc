package org.figurebook.recover.boxhead;

import java.util.regex.Pattern;
import org.figurebook.recover.piece.ColumnSums;

/** A heading that says percentage stands over the values printed with a percent sign. */
final class PercentHeads {
  /** What it costs that it stands over others while such values stand in other columns. */
  private static final double ELSEWHERE = 1.5;

  private static final Pattern SAYS = Pattern.compile("百分[比率]|[Pp]ercentage|[(（]%[)）]");

  private PercentHeads() {}

  /** What it costs. */
  static double cost(HeadFit.Head head, int stubs, ColumnSums sums) {
    int values = head.leaves().size() - stubs;
    boolean elsewhere = false;
    boolean none = false;
    for (int c = 0; c < values; c++) {
      String text = head.spanners().get(c + stubs) + " " + head.leaves().get(c + stubs);
      boolean says = SAYS.matcher(text).find();
      none |= says && sums.areNoPercentages(values, c);
      elsewhere |= sums.arePercentages(values, c);
    }
    return none && elsewhere ? ELSEWHERE : 0;
  }
}
