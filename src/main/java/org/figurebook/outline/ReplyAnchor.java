package org.figurebook.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the heading of a reply names its question, as the forms of the years have it: in brackets
 * on a line, behind a label at the end of a line, on the line below the label, or not at all.
 *
 * @param label line of the label
 * @param line line of the number, the last of the heading that says who replies to what
 * @param question question number as printed; empty when there is none
 */
record ReplyAnchor(int label, int line, String question) {
  /** Printed lines between a label and its number, and between the number and the head. */
  private static final int NEAR = 4;

  /** Printed lines of a heading. */
  private static final int MOST_LINES = 12;

  /** The anchors of a text in order, one a reply. */
  static List<ReplyAnchor> all(PaperText text) {
    List<ReplyAnchor> anchors = new ArrayList<>();
    for (int n = 1; n <= text.count(); n++) {
      ReplyAnchor anchor = at(text, n);
      if (anchor != null) {
        anchors.add(anchor);
        n = anchor.line;
      }
    }
    return anchors;
  }

  private static ReplyAnchor at(PaperText text, int n) {
    String key = text.key(n);
    String alone = ReplyMarks.questionNumber(key);
    if (alone != null) {
      return new ReplyAnchor(n, n, alone);
    }
    if (!ReplyMarks.mayBeHeading(key) || !ReplyMarks.isHeading(key)) {
      return null;
    }
    String ending = ReplyMarks.questionAtEnd(key);
    if (ending != null) {
      return isOverFields(text, n) ? new ReplyAnchor(n, n, ending) : null;
    }
    return ReplyMarks.isQuestionLabel(key) ? below(text, n) : unnumbered(text, n);
  }

  /** The number stands on a line of its own below its label. */
  private static ReplyAnchor below(PaperText text, int label) {
    int n = label;
    for (int printed = 0; printed < NEAR; printed++) {
      n = text.printedBelow(n);
      String number = n == 0 ? null : ReplyMarks.number(text.key(n));
      if (number != null) {
        return isOverFields(text, n) ? new ReplyAnchor(label, n, number) : null;
      }
      if (n == 0 || !ReplyMarks.isHeading(text.key(n))) {
        return null;
      }
    }
    return null;
  }

  /** A heading with the number of the reply alone, over the first field. */
  private static ReplyAnchor unnumbered(PaperText text, int from) {
    boolean numbered = false;
    int n = from;
    for (int printed = 0; printed < MOST_LINES && n != 0; printed++) {
      if (ReplyField.HEAD.valueIn(text.words(n)) != null) {
        int last = text.printedAbove(n);
        return numbered ? new ReplyAnchor(last, last, "") : null;
      }
      String key = text.key(n);
      boolean named = ReplyMarks.isQuestionLabel(key) || ReplyMarks.questionAtEnd(key) != null;
      if (named || !ReplyMarks.isHeading(key)) {
        return null;
      }
      numbered |= !ReplyMarks.replyNumber(text.words(n)).isEmpty();
      n = text.printedBelow(n);
    }
    return null;
  }

  /** Whether the fields of a reply begin below a line. */
  private static boolean isOverFields(PaperText text, int line) {
    int n = line;
    for (int printed = 0; printed < NEAR; printed++) {
      n = text.printedBelow(n);
      if (n == 0) {
        return false;
      }
      if (ReplyField.HEAD.valueIn(text.words(n)) != null) {
        return true;
      }
    }
    return false;
  }
}
