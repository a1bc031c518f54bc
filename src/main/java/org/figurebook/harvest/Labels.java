package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
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
  private static final Form MEASURE =
      Form.of(
          "(?i)數目|人數|金額|總額|開支|支出|撥款|資助額|人次|比率|百分比|宗數|收入|成本|平均|面積|費用|number|amount|expenditure|average|rate");

  /** 1.及2., 2) and what a period that led a caption leaves behind. */
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[\\s，,、：:]|[在於由自至及和](?=[，,、])|[(（]?\\d{1,2}[)）.、](?:[及至和]|and)?){1,6}(?=\\D)");

  /** A label of digits, dashes or % alone names nothing. */
  private static final Form NAMES = Form.of("\\p{L}");

  /** Captions that only say that something follows. */
  private static final Form GENERIC =
      Form.of("(?:各?的)?(?:相關|有關|具體|詳細|分項|主要)?的?(?:數據|數字|資料|明細|詳情|統計數字|統計資料|情況)?(?:如下)?[－—–:：]?");

  private static final Pattern NUMBER =
      Pattern.compile("^\\d{1,3}\\s*(?:[.、]\\s*(?:/\\s*)?|/\\s*)(?=\\D)");

  /**
   * The words around a cell.
   *
   * @param label the label of its row
   * @param column its column
   */
  static Labels of(
      Table table, String label, int column, HeadingPeriods periods, TableNames names) {
    String heading = periods.without(table.columns().get(column));
    String name = unnumbered(periods.without(label));
    String caption = table.caption();
    boolean labelMeasures = MEASURE.isIn(name) && !MEASURE.isIn(heading);
    String[] levels = labelMeasures ? levels(name) : new String[] {name, ""};
    String subject = labelMeasures ? joined(heading, levels[0]) : name;
    String measure = labelMeasures ? levels[1] : heading;
    List<String> dimensions = new ArrayList<>();
    if (!NAMES.isIn(subject) || Remarks.isOne(subject)) {
      subject = ofCaption(caption, periods, names);
    } else if (measure.isEmpty()) {
      measure = caption;
    } else if (!caption.isEmpty()) {
      dimensions.add(caption);
    }
    return new Labels(subject, measure, dimensions);
  }

  /** 甲中心 / 開支: the levels of a label that name whom it is about, and those that are measures. */
  private static String[] levels(String label) {
    List<String> bodies = new ArrayList<>();
    List<String> measures = new ArrayList<>();
    for (String level : label.split(" / ")) {
      (MEASURE.isIn(level) ? measures : bodies).add(level);
    }
    return new String[] {String.join(" / ", bodies), String.join(" / ", measures)};
  }

  private static String joined(String heading, String bodies) {
    if (bodies.isEmpty() || Remarks.isOne(bodies)) {
      return heading;
    }
    return heading.isEmpty() || Remarks.isOne(heading) ? bodies : heading + " / " + bodies;
  }

  /** A caption names a scheme or body, or is the subject itself. */
  private static String ofCaption(String caption, HeadingPeriods periods, TableNames names) {
    String name = Names.strongestOf(caption, names.shortNames());
    if (!name.isEmpty()) {
      return name;
    }
    String words = LEADING.matcher(periods.without(caption)).replaceFirst("");
    return GENERIC.matches(words) && !names.topic().isEmpty() ? names.topic() : words;
  }

  /** 40.香港警務處: the row's number is no part of its label. */
  private static String unnumbered(String label) {
    return NUMBER.matcher(label).replaceFirst("");
  }
}
