package org.figurebook.recover;

import java.util.regex.Pattern;

/** Words that tables of every bureau use, in both languages. */
final class Words {
  /** A label or heading of a total. */
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:總計|總數|合計|總和|總額|共計|總共|合共|全部|開支總額|Totals?|Total [Ee]xpenditure|Grand [Tt]otal|Overall|TOTAL)(?:[:：]|\\(.{0,20}\\))?");

  /** A label of a sub-total. */
  private static final Pattern SUBTOTAL = Pattern.compile("(?:小計|分計|Sub-?[Tt]otal|Total, ).*");

  /** What a sub-total begins with. */
  private static final String SUBTOTAL_BEGINS = "小分ST";

  /** What a total begins with. */
  private static final String TOTAL_BEGINS = "總合共全開TGO";

  private Words() {}

  /** Whether a label or heading is one of a total. */
  static boolean isTotal(String text) {
    return !text.isEmpty()
        && TOTAL_BEGINS.indexOf(text.charAt(0)) >= 0
        && TOTAL.matcher(text).matches();
  }

  /** Whether a label is one of a sub-total. */
  static boolean isSubtotal(String text) {
    return !text.isEmpty()
        && SUBTOTAL_BEGINS.indexOf(text.charAt(0)) >= 0
        && SUBTOTAL.matcher(text).matches();
  }
}
