package org.figurebook.recover.piece;

import java.util.Locale;
import org.figurebook.document.Form;

/** Words that tables of every bureau use, in both languages. */
public final class Words {
  /** A label or heading of a total. */
  private static final Form TOTAL =
      Form.of(
          "(?:總計|總數|合計|總和|總額|共計|總共|合共|全部|開支總額|Totals?|Total [Ee]xpenditure|Grand [Tt]otal|Overall|TOTAL)(?:[:：]| ?\\(.{0,20}\\)| (?:HK|US)?\\$ ?(?:[’'‘]000|million|m))?");

  /** A label of a sub-total. */
  private static final Form SUBTOTAL = Form.of("(?:小計|分計|Sub-?[Tt]otal|Total, ).*");

  private static final Form FOR_ALL =
      Form.of(".{0,12}(?:整體|總計|總數|合計|總和|全部)|(?:.* )?(?:[Tt]otal|[Oo]verall)(?: .*)?");

  /** What stands behind the name of a group in the label of its total, and before it. */
  private static final Form REST_OF_TOTAL =
      Form.of("(?:開支|收入|撥款)?(?:總計|總數|合計|總額|小計)|[-–—,]?(?:sub-?)?total");

  private static final Form TOTAL_OF = Form.of("(?:sub-?)?total(?:for|of)?[,:–—-]?|總計[:：]?");

  /** What a Chinese heading that says that it is for all ends in. */
  private static final String FOR_ALL_ENDS = "體計數和部";

  /** English words behind which a text goes on, for a pattern. */
  public static final String JOINING = "\\b(?:and|of|for|the|to|in|on|by|with|or|from|at)";

  /** The months in English, for a pattern. */
  public static final String MONTHS =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  /** The column of the notes of accounts, which many rows leave blank. */
  private static final Form NOTES = Form.of("Notes?|附註|註釋|備註編號");

  private Words() {}

  /** Whether a heading is one of the numbers of notes. */
  public static boolean isNote(String heading) {
    return NOTES.matches(heading);
  }

  /** Whether a label or heading is one of a total. */
  public static boolean isTotal(String text) {
    return TOTAL.matches(text);
  }

  /** Whether a heading says that it is for all, which spans nothing. */
  public static boolean saysAll(String text) {
    return isTotal(text) || mayBeForAll(text) && FOR_ALL.matches(text);
  }

  private static boolean mayBeForAll(String text) {
    return !text.isEmpty() && FOR_ALL_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        || text.contains("otal")
        || text.contains("verall");
  }

  /** Whether a label is one of the total of a group that is named. */
  public static boolean isTotalOf(String group, String label) {
    String all = CellText.compact(label).toLowerCase(Locale.ROOT);
    String name = CellText.compact(group).toLowerCase(Locale.ROOT);
    if (all.startsWith(name)) {
      return REST_OF_TOTAL.matches(all.substring(name.length()));
    }
    return all.endsWith(name) && TOTAL_OF.matches(all.substring(0, all.length() - name.length()));
  }

  /** Whether a label is one of a sub-total. */
  public static boolean isSubtotal(String text) {
    return SUBTOTAL.matches(text);
  }
}
