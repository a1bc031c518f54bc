package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.table.Table;

/**
 * What the words around a cell make of it.
 *
 * @param subject who or what it is about
 * @param measure what is counted
 * @param dimensions the words left over, outer to inner
 */
record Labels(String subject, String measure, List<String> dimensions) {
  /** Labels that name what is counted rather than whom it is counted for. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "數目|人數|金額|總額|開支|支出|撥款|資助額|人次|比率|百分比|宗數|收入|成本|平均|面積|費用|number|amount|expenditure|average|rate",
          Pattern.CASE_INSENSITIVE);

  static Labels of(Table table, int r, int c, HeadingPeriods periods) {
    String heading = HeadingPeriods.withoutPeriod(table.columns().get(c));
    String label = table.label(r);
    String name = HeadingPeriods.withoutPeriod(label);
    String caption = table.caption();
    boolean labelMeasures = MEASURE.matcher(name).find() && !MEASURE.matcher(heading).find();
    List<String> dimensions = new ArrayList<>();
    String subject = labelMeasures ? heading : name;
    String measure = labelMeasures ? name : heading;
    if (subject.isEmpty()) {
      subject = caption;
    } else if (measure.isEmpty()) {
      measure = caption;
    } else if (!caption.isEmpty()) {
      dimensions.add(caption);
    }
    return new Labels(subject, measure, dimensions);
  }
}
