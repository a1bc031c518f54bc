package org.figurebook.recover;

import java.util.regex.Pattern;

/** Words that tables of every bureau use, in both languages. */
final class Words {
  /** A label or heading of a total. */
  static final Pattern TOTAL =
      Pattern.compile(
          "(?:總計|總數|合計|總和|總額|共計|總共|合共|全部|開支總額|Totals?|Total [Ee]xpenditure|Grand [Tt]otal|Overall|TOTAL)(?:[:：]|\\(.{0,20}\\))?");

  /** A label of a sub-total. */
  static final Pattern SUBTOTAL = Pattern.compile("(?:小計|分計|Sub-?[Tt]otal|Total, ).*");

  private Words() {}
}
