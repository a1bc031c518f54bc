package org.figurebook.outline;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Document;

/** Finds the parts of a paper by its content. */
public final class Outliner {
  private Outliner() {}

  /** The parts of a document. */
  public static Outline outline(Document document) {
    PaperText text = new PaperText(document);
    List<Integer> anchors = new ArrayList<>();
    for (int n = 1; n <= text.count(); n++) {
      if (ReplyMarks.questionNumber(text.key(n)) != null) {
        anchors.add(n);
      }
    }
    if (!anchors.isEmpty()) {
      return RepliesOutline.of(text, anchors);
    }
    Outline reply = PressReplyOutline.of(text);
    return reply == null ? PaperOutline.of(text) : reply;
  }
}
