package org.figurebook.recover.block;

import org.figurebook.document.Document;
import org.figurebook.recover.line.PageNumbers;

/** Lines drawn with characters, under a boxhead or over a total. */
final class RuleLines {
  private static final int SHORTEST_RULE = 5;

  /** Dashes parted by spaces, one or two each: fewer may be the cells of a row without values. */
  private static final int FEWEST_SPACED = 20;

  private static final int LONGEST_DASH = 2;

  /** What lines are drawn with. */
  private static final String DRAWN = "-_=─━═–—－＿＝";

  private RuleLines() {}

  /** Whether a line is one. */
  static boolean is(String text) {
    int drawn = 0;
    int run = 0;
    boolean joined = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && DRAWN.indexOf(c) < 0) {
        return false;
      }
      run = c == ' ' ? 0 : run + 1;
      drawn += c == ' ' ? 0 : 1;
      joined |= run > LONGEST_DASH;
    }
    return drawn >= (joined ? SHORTEST_RULE : FEWEST_SPACED);
  }

  /**
   * The last line before one that is drawn with characters or is the number of a page; what stands
   * above it when there is none.
   */
  static int before(Document document, int n, int above) {
    int k = n - 1;
    while (k > above && !isRuleOrNumber(document.lines().get(k - 1).text())) {
      k--;
    }
    return k;
  }

  private static boolean isRuleOrNumber(String text) {
    return is(text) || PageNumbers.is(text.strip());
  }
}
