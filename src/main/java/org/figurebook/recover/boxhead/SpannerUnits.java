package org.figurebook.recover.boxhead;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;

/**
 * The units that headings under one say in brackets: under 使用率 stands nothing in 元 and nothing in
 * 天, as all that stands under a measure is counted in one unit.
 */
final class SpannerUnits {
  /** What it costs that headings of several units stand under a measure. */
  private static final double SEVERAL = 1.5;

  private static final Form MEASURE =
      Form.of(".*(?:比例|百分[比率]|率|數目|人數|人次|宗數|次數|數量|金額|款額|費用|開支)(?:[(（][^()（）]{1,12}[)）])?");

  private static final Pattern UNIT = Pattern.compile("[(（]([^()（）\\d]{1,8})[)）]$");

  private SpannerUnits() {}

  /** What it costs that a heading stands over others. */
  static double cost(String spanner, List<String> below) {
    if (below.size() < 2 || !MEASURE.matches(spanner)) {
      return 0;
    }
    Set<String> units = new HashSet<>();
    for (String heading : below) {
      Matcher unit = UNIT.matcher(heading);
      if (unit.find()) {
        units.add(unit.group(1));
      }
    }
    return units.size() > 1 ? SEVERAL : 0;
  }

  /** What it costs that headings of a boxhead stand over others. */
  static double cost(HeadFit.Head head) {
    double cost = 0;
    int n = head.leaves().size();
    for (int c = 0; c < n; ) {
      String over = head.spanners().get(c);
      int to = c + 1;
      while (to < n && head.spanners().get(to).equals(over)) {
        to++;
      }
      cost += over.isEmpty() ? 0 : cost(over, head.leaves().subList(c, to));
      c = to;
    }
    return cost;
  }
}
