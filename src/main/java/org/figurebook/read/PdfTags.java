package org.figurebook.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.figurebook.document.Form;
import org.figurebook.read.HeadingLines.Title;

/**
 * The headings that a tagged PDF says it has: which marked pieces of its pages they are, and the
 * words those pieces turn out to have (ISO 32000-1, 14.7 and 14.8.4.3.2).
 */
final class PdfTags {
  private static final Form NUMBERED = Form.of("H[1-6]");
  private static final int DEEPEST = 100;
  private static final int MOST = 500_000;

  private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Tagged> headings = new ArrayList<>();
  private final Map<Long, Tagged> pieces = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();

  /** A heading of the structure, with the words found so far. */
  private static final class Tagged {
    final int level;
    final StringBuilder words = new StringBuilder();
    int page;
    double top = Double.NaN;

    Tagged(int level) {
      this.level = level;
    }
  }

  /** The headings of a document's structure; none when it has none or it is damaged. */
  static PdfTags of(PDDocument document) {
    PdfTags tags = new PdfTags();
    try {
      PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
      if (root != null) {
        for (PDPage page : document.getPages()) {
          tags.pages.put(page.getCOSObject(), tags.pages.size() + 1);
        }
        tags.walk(root, null, null, 1, 0);
      }
    } catch (RuntimeException e) {
      // a paper whose structure is damaged is read as one without
      tags.pieces.clear();
    }
    return tags;
  }

  private void walk(
      PDStructureNode node, COSDictionary above, Tagged heading, int section, int depth) {
    COSDictionary page = above;
    if (node instanceof PDStructureElement element && element.getPage() != null) {
      page = element.getPage().getCOSObject();
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        element(element, page, heading, section, depth);
      } else if (heading != null && kid instanceof Integer piece) {
        add(heading, page, piece);
      } else if (heading != null && kid instanceof PDMarkedContentReference piece) {
        PDPage own = piece.getPage();
        add(heading, own == null ? page : own.getCOSObject(), piece.getMCID());
      }
    }
  }

  private void element(
      PDStructureElement element, COSDictionary page, Tagged above, int section, int depth) {
    if (depth == DEEPEST || seen.size() == MOST || !seen.add(element.getCOSObject())) {
      return;
    }
    String type = String.valueOf(element.getStandardStructureType());
    Tagged heading = above;
    if (above == null && (type.equals("H") || NUMBERED.matches(type))) {
      heading = new Tagged(type.equals("H") ? section : type.charAt(1) - '0');
      headings.add(heading);
    }
    walk(element, page, heading, section + (type.equals("Sect") ? 1 : 0), depth + 1);
  }

  /** A heading is looked for on the page that it begins on. */
  private void add(Tagged heading, COSDictionary page, int piece) {
    Integer number = page == null ? null : pages.get(page);
    if (number != null && (heading.page == 0 || heading.page == number)) {
      heading.page = number;
      pieces.putIfAbsent(key(number, piece), heading);
    }
  }

  private static long key(int page, int piece) {
    return (long) page << 32 | piece & 0xffff_ffffL;
  }

  /** A page begins; what was left open on the one before is closed. */
  void page() {
    open.clear();
  }

  /** A marked piece of the page begins. */
  void begin(COSDictionary properties) {
    open.push(properties == null ? -1 : properties.getInt(COSName.MCID));
  }

  /** The innermost marked piece ends. */
  void end() {
    open.poll();
  }

  /** A character is printed. */
  void print(int page, PdfGlyph glyph) {
    if (pieces.isEmpty() || open.isEmpty()) {
      return;
    }
    for (int piece : open) {
      if (piece >= 0) {
        Tagged heading = pieces.get(key(page, piece));
        if (heading != null) {
          heading.words.append(glyph.text);
          heading.top = Double.isNaN(heading.top) ? glyph.base - glyph.size : heading.top;
        }
        return;
      }
    }
  }

  /** The headings in the order of the structure, when all pages are read. */
  List<Title> titles() {
    return headings.stream()
        .filter(heading -> heading.words.length() > 0)
        .map(h -> new Title(h.page, h.top, h.level, h.words.toString()))
        .toList();
  }
}
