package org.figurebook.recover.boxhead;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;

/**
 * What headings say again of the heading they stand under: 碰撞傷亡人數 over 死亡人數 | 受傷人數. One that says a
 * word of another spanner and none of its own is odd.
 */
final class SpannerKin {
  /** A heading below speaks of another spanner. */
  private static final double OF_ANOTHER = 0.5;

  /** Every heading below speaks of its own. */
  private static final double ALL = 0.3;

  private static final int WORD = 2;

  private static final Form SEX = Form.of("性別|\\b(?:[Ss]ex|[Gg]ender)\\b");
  private static final Form OF_SEX = Form.of("[男女]性?|[Mm]ale|[Ff]emale|[MF]");

  private SpannerKin() {}

  /**
   * What the words say of one way.
   *
   * @param children how many of the headings below stand under each of the row; 0 for none
   */
  static double cost(List<String> row, int[] children, List<String> below) {
    double cost = 0;
    int unit = 0;
    for (int c = 0; c < children.length; c++) {
      int own = 0;
      for (int k = unit; k < unit + children[c]; k++) {
        boolean kin = areKin(row.get(c), below.get(k));
        own += kin ? 1 : 0;
        cost += !kin && isOfAnother(row, children, below.get(k)) ? OF_ANOTHER : 0;
      }
      cost -= children[c] > 1 && own == children[c] ? ALL : 0;
      unit += children[c];
    }
    return cost;
  }

  private static boolean isOfAnother(List<String> row, int[] children, String heading) {
    for (int c = 0; c < children.length; c++) {
      if (children[c] > 0 && areKin(row.get(c), heading)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two Chinese headings have a word in common, or one names what the other is. */
  private static boolean areKin(String over, String heading) {
    if (SEX.isIn(over) && OF_SEX.matches(heading)) {
      return true;
    }
    for (int i = 0; i + WORD <= over.length(); i++) {
      boolean wide = CellText.isWide(over.charAt(i)) && CellText.isWide(over.charAt(i + 1));
      if (wide && heading.contains(over.substring(i, i + WORD))) {
        return true;
      }
    }
    return false;
  }
}
