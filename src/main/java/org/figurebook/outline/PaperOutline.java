package org.figurebook.outline;

import java.util.List;

/** The outline of a paper that is not a set of replies. */
final class PaperOutline {
  private PaperOutline() {}

  static Outline of(PaperText text) {
    PaperKind kind = PaperKinds.of(text);
    if (kind == PaperKind.PROCEEDINGS) {
      Outline written = ProceedingsOutline.of(text);
      if (!written.replies().isEmpty()) {
        return written;
      }
    }
    SectionMap map = new SectionMap(text.count());
    Furniture.mark(text, map);
    FootNotes.mark(text, map);
    new PaperAnnexes(text, map, kind == PaperKind.FINANCE_PAPER).mark();
    Headings.mark(text, map);
    return new Outline(kind, map.sections(), List.of(), List.of());
  }
}
