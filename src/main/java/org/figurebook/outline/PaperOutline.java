package org.figurebook.outline;

import java.util.List;

/** The outline of a paper that is not a set of replies. */
final class PaperOutline {
  private PaperOutline() {}

  static Outline of(PaperText text) {
    SectionMap map = new SectionMap(text.count());
    Furniture.mark(text, map);
    FootNotes.mark(text, map);
    return new Outline(PaperKind.PAPER, map.sections(), List.of(), List.of());
  }
}
