package org.figurebook.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Finding;

/** The outline of controlling officers' replies: a set with its index, or a single one. */
final class RepliesOutline {
  private final PaperText text;
  private final SectionMap map;
  private final List<ReplyAnchor> anchors;
  private final ReplyIndex index;
  private final List<Reply> replies = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private RepliesOutline(PaperText text, List<ReplyAnchor> anchors) {
    this.text = text;
    this.map = new SectionMap(text.count());
    this.anchors = anchors;
    this.index = ReplyIndex.read(text, firstLine(anchors.get(0).label(), 0));
  }

  /**
   * The outline.
   *
   * @param anchors where the headings name their questions, one a reply
   */
  static Outline of(PaperText text, List<ReplyAnchor> anchors) {
    return new RepliesOutline(text, anchors).outline();
  }

  private Outline outline() {
    int[] starts = new int[anchors.size() + 1];
    for (int r = 0; r < anchors.size(); r++) {
      int floor = r == 0 ? index.lastLine() : anchors.get(r - 1).line();
      starts[r] = firstLine(anchors.get(r).label(), floor);
    }
    starts[anchors.size()] = text.count() + 1;
    front(starts[0] - 1);
    for (int r = 0; r < anchors.size(); r++) {
      ReplyReader reader = new ReplyReader(text, map, r);
      reader.read(starts[r], anchors.get(r).line(), starts[r + 1] - 1);
      replies.add(reply(reader, starts[r], starts[r + 1] - 1, anchors.get(r)));
    }
    Furniture.mark(text, map);
    FootNotes.mark(text, map);
    missing();
    boolean single = replies.size() == 1 && index.isEmpty();
    PaperKind kind = single ? PaperKind.REPLY : PaperKind.REPLIES;
    return new Outline(kind, map.sections(), replies, findings);
  }

  /** The first line of the heading above a question number. */
  private int firstLine(int anchor, int floor) {
    int first = anchor;
    for (int n = anchor - 1; n > floor; n--) {
      if (text.isBlank(n)) {
        continue;
      }
      if (!ReplyMarks.isHeading(text.key(n))) {
        break;
      }
      first = n;
    }
    return first;
  }

  private void front(int last) {
    int indexEnd = Math.min(index.lastLine(), last);
    map.set(Part.INDEX, -1, "", 1, indexEnd);
    map.set(indexEnd > 0 ? Part.FURNITURE : Part.BODY, -1, "", indexEnd + 1, last);
    for (int n = indexEnd + 1; n <= last; n++) {
      if (!text.isBlank(n) && !Furniture.isFolio(text, n)) {
        map.set(Part.BODY, -1, "", indexEnd + 1, last);
        return;
      }
    }
  }

  private Reply reply(ReplyReader reader, int first, int last, ReplyAnchor head) {
    String question = head.question();
    int anchor = head.line();
    ReplyIndex.Entry entry = index.of(question);
    String printed = "";
    for (int n = first; n <= anchor; n++) {
      String number = ReplyMarks.replyNumber(text.words(n));
      printed = number.isEmpty() ? printed : number;
    }
    Reply reply = reader.reply(printed, question, first, last, text.page(anchor));
    if (index.isEmpty()) {
      return reply;
    }
    if (entry == null) {
      note("reply-not-in-index", "question " + question + " is not in the index", anchor);
      return reply;
    }
    return compared(reply, entry, anchor);
  }

  /** Fills from the index what the reply has lost; what they disagree on is a finding. */
  private Reply compared(Reply reply, ReplyIndex.Entry entry, int anchor) {
    differs(reply, "reply number", reply.number(), entry.number(), anchor);
    differs(reply, "member", reply.member(), entry.member(), anchor);
    differs(reply, "head", reply.head(), entry.head(), anchor);
    String own = String.join("; ", reply.programmes());
    String listed = String.join("; ", entry.programmes());
    boolean lost = own.isEmpty() && !listed.isEmpty() && !reply.number().isEmpty();
    if (lost || !own.replace(" ", "").equals(listed.replace(" ", ""))) {
      differs(reply, "programme", own.isEmpty() ? "none" : own, listed, anchor);
    }
    return new Reply(
        reply.number().isEmpty() ? entry.number() : reply.number(),
        reply.question(),
        reply.member().isEmpty() ? entry.member() : reply.member(),
        reply.head().isEmpty() ? entry.head() : reply.head(),
        reply.headName(),
        reply.subhead(),
        reply.programmes().isEmpty() ? entry.programmes() : reply.programmes(),
        reply.officer(),
        reply.director(),
        reply.firstLine(),
        reply.lastLine(),
        reply.page());
  }

  private void differs(Reply reply, String what, String own, String listed, int line) {
    if (!own.isEmpty() && !own.equals(listed)) {
      String where = reply.number().isEmpty() ? "question " + reply.question() : reply.number();
      findings.add(
          Finding.warning(
              "index-differs",
              where + ": " + what + " is " + own + ", the index has " + listed,
              text.document().placeAt(line, 1)));
    }
  }

  private void missing() {
    Set<String> present = new HashSet<>();
    for (Reply reply : replies) {
      if (!reply.question().isEmpty() && !present.add(reply.question())) {
        note(
            "reply-twice",
            "question " + reply.question() + " is answered twice",
            reply.firstLine());
      }
    }
    for (ReplyIndex.Entry entry : index.entries()) {
      if (!present.contains(entry.question())) {
        note("reply-missing", entry.number() + " is in the index but not here", entry.line());
      }
    }
  }

  private void note(String code, String what, int line) {
    findings.add(Finding.warning(code, what, text.document().placeAt(line, 1)));
  }
}
