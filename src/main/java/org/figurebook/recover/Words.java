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

  private static final Pattern FOR_ALL =
      Pattern.compile(".{0,12}(?:整體|總計|總數|合計|總和|全部)|(?:.* )?(?:[Tt]otal|[Oo]verall)(?: .*)?");

  /** What stands behind the name of a group in the label of its total, and before it. */
  private static final Pattern REST_OF_TOTAL =
      Pattern.compile("(?:開支|收入|撥款)?(?:總計|總數|合計|總額|小計)|[-–—,]?(?:[Ss]ub-?)?[Tt]otal");

  private static final Pattern TOTAL_OF =
      Pattern.compile("(?:[Ss]ub-?)?[Tt]otal(?:for|of)?[,:–—-]?|總計[:：]?");

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

  /** Whether a heading says that it is for all, which spans nothing. */
  static boolean saysAll(String text) {
    return isTotal(text) || FOR_ALL.matcher(text).matches();
  }

  /** Whether a label is one of the total of a group that is named. */
  static boolean isTotalOf(String group, String label) {
    String all = CellText.compact(label);
    String name = CellText.compact(group);
    if (all.startsWith(name)) {
      return REST_OF_TOTAL.matcher(all.substring(name.length())).matches();
    }
    return all.endsWith(name)
        && TOTAL_OF.matcher(all.substring(0, all.length() - name.length())).matches();
  }

  /** Whether a label is one of a sub-total. */
  static boolean isSubtotal(String text) {
    return !text.isEmpty()
        && SUBTOTAL_BEGINS.indexOf(text.charAt(0)) >= 0
        && SUBTOTAL.matcher(text).matches();
  }
}
