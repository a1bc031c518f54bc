package org.figurebook.recover.line;

import org.figurebook.document.Form;

/** Rows of a label, a gap, values and an amount in words: 溫室補助 1 204 4,870 萬元. */
final class LabelledAmounts {
  private static final String NUMBER = "[-+]?\\d[\\d,. ]*";
  private static final Form ROW =
      Form.of(
          "\\p{IsHan}[^\\d]*  ?(?:"
              + NUMBER
              + "[%％]? )*(?:約 ?)?"
              + NUMBER
              + "(?:[百千]?[萬億] ?)?(?:港?元|個百分點|人次?|宗|個|名)(?: ?\\d[\\d,]* ?[萬千]?元)?");

  private LabelledAmounts() {}

  /** Whether two lines are such rows. */
  static boolean areRows(String above, String below) {
    return ROW.matches(above) && ROW.matches(below);
  }
}
