package org.figurebook.outline;

import org.figurebook.document.Form;

/** The lines for signature, name, post and date that close the replies of earlier years. */
final class SignatureBlock {
  private static final Form OPENS = Form.of("(?i)(?:簽署|Signature)[:：]?.{0,30}");
  private static final Form GOES_ON =
      Form.of("(?i)(?:姓名|職銜|Name(?:inblockletters)?|PostTitle)[:：]?.{0,80}");
  private static final Form BARE = Form.of("(?i)(?:日期|Date)[:：]?");
  private static final Form DATE = Form.of("[\\d./年月日-]{4,12}");
  private static final Form CLOSES = Form.of("(?i)(?:日期|Date)[:：]?.{0,30}");

  /** Printed lines of the block; names and posts may wrap. */
  private static final int MOST_LINES = 10;

  private SignatureBlock() {}

  /** The last line of the block that a line opens; the line itself where none does. */
  static int end(PaperText text, int first, int last) {
    if (!OPENS.matches(text.key(first))) {
      return first;
    }
    boolean named = false;
    int n = first;
    for (int printed = 0; printed < MOST_LINES; printed++) {
      n = text.printedBelow(n);
      if (n == 0 || n > last) {
        return first;
      }
      named |= GOES_ON.matches(text.key(n));
      if (named && CLOSES.matches(text.key(n))) {
        return dated(text, n, last);
      }
    }
    return first;
  }

  /** The date itself may stand on the line below its label. */
  private static int dated(PaperText text, int label, int last) {
    int below = text.printedBelow(label);
    boolean bare = BARE.matches(text.key(label)) && below != 0 && below <= last;
    return bare && DATE.matches(text.key(below)) ? below : label;
  }
}
