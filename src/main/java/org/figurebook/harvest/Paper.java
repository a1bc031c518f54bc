package org.figurebook.harvest;

import org.figurebook.document.Document;
import org.figurebook.document.Jurisdiction;
import org.figurebook.document.Place;
import org.figurebook.figure.SectionName;
import org.figurebook.notation.QuantityReader;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Part;
import org.figurebook.outline.Reply;
import org.figurebook.outline.Section;

/**
 * A document being harvested: its parts by line, and what its own year and currency are.
 *
 * @param document the document
 * @param outline its parts
 * @param home ISO code of the currency that 元 and $ mean
 * @param reader reads numbers as this paper means them
 */
record Paper(Document document, Outline outline, String home, QuantityReader reader) {
  static Paper of(Document document, Outline outline) {
    String home = Jurisdiction.of(document).currency();
    return new Paper(
        document, outline, home, new QuantityReader(home, OwnYears.of(document, outline)));
  }

  Section section(int index) {
    return outline.sections().get(index);
  }

  /** Whether a section is such a part; a paper may have no sections at all. */
  boolean isIn(int section, Part part) {
    return section < outline.sections().size() && section(section).part() == part;
  }

  /** Index of the section that holds a line; -1 when none does. */
  int sectionAt(int line) {
    int low = 0;
    int high = outline.sections().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Section section = section(middle);
      if (line < section.firstLine()) {
        high = middle - 1;
      } else if (line > section.lastLine()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** The reply of a section; null outside replies. */
  Reply reply(Section section) {
    return section.reply() < 0 ? null : outline.replies().get(section.reply());
  }

  /** Where figures of a part stand; null for parts that hold none. */
  static SectionName name(Part part) {
    return switch (part) {
      case QUESTION -> SectionName.QUESTION;
      case ANSWER -> SectionName.ANSWER;
      case ANNEX -> SectionName.ANNEX;
      case BODY -> SectionName.BODY;
      case NOTE -> SectionName.NOTE;
      default -> null;
    };
  }

  Place place(int line, int character) {
    return document.placeAt(line, character);
  }
}
