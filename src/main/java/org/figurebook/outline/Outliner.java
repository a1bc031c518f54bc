package org.figurebook.outline;

import java.util.List;
import org.figurebook.document.Document;

/** Finds the parts of a paper by its content. */
public final class Outliner {
  private Outliner() {}

  /** The parts of a document. */
  public static Outline outline(Document document) {
    PaperText text = new PaperText(document);
    List<ReplyAnchor> anchors = ReplyAnchor.all(text);
    if (!anchors.isEmpty()) {
      return RepliesOutline.of(text, anchors);
    }
    Outline reply = PressReplyOutline.of(text);
    return reply == null ? PaperOutline.of(text) : reply;
  }
}
