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
    String heading = periods.without(table.columns().get(c));
    String label = table.label(r);
    String name = unnumbered(periods.without(label));
    String caption = table.caption();
    boolean labelMeasures = MEASURE.matcher(name).find() && !MEASURE.matcher(heading).find();
    List<String> dimensions = new ArrayList<>();
    String subject = labelMeasures ? heading : name;
    String measure = labelMeasures ? name : heading;
    if (subject.isEmpty()) {
      subject = ofCaption(caption, periods);
    } else if (measure.isEmpty()) {
      measure = caption;
    } else if (!caption.isEmpty()) {
      dimensions.add(caption);
    }
    return new Labels(subject, measure, dimensions);
  }

  /** A caption names a scheme or body, or is the subject itself. */
  private static String ofCaption(String caption, HeadingPeriods periods) {
    String name = Names.strongestOf(caption);
    return name.isEmpty() ? periods.without(caption) : name;
  }

  /** 40.香港警務處: the row's number is no part of its label. */
  private static String unnumbered(String label) {
    return label.replaceFirst("^\\d{1,3}\\s*(?:[.、]\\s*(?:/\\s*)?|/\\s*)(?=\\D)", "");
  }
}
