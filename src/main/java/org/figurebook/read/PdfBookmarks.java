package org.figurebook.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.figurebook.read.HeadingLines.Title;

/** The bookmarks of a PDF, which most programs make of a paper's headings. */
final class PdfBookmarks {
  /** A paper with more has bookmarks for something else than headings. */
  private static final int MOST = 5000;

  private static final int DEEPEST = 9;

  private final PDDocument document;
  private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Title> titles = new ArrayList<>();

  private PdfBookmarks(PDDocument document) {
    this.document = document;
  }

  /** The bookmarks in order, each with its page; none when they are damaged. */
  static List<Title> of(PDDocument document) {
    try {
      PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
      if (root == null) {
        return List.of();
      }
      PdfBookmarks bookmarks = new PdfBookmarks(document);
      for (PDPage page : document.getPages()) {
        bookmarks.pages.put(page.getCOSObject(), bookmarks.pages.size() + 1);
      }
      bookmarks.walk(root, 1);
      return bookmarks.titles;
    } catch (RuntimeException e) {
      // a paper without bookmarks is read just as well
      return List.of();
    }
  }

  private void walk(PDOutlineNode node, int level) {
    for (PDOutlineItem item : node.children()) {
      if (seen.size() == MOST || !seen.add(item.getCOSObject())) {
        return;
      }
      take(item, level);
      if (level < DEEPEST) {
        walk(item, level + 1);
      }
    }
  }

  private void take(PDOutlineItem item, int level) {
    try {
      PDPage page = item.findDestinationPage(document);
      Integer number = page == null ? null : pages.get(page.getCOSObject());
      if (number != null && item.getTitle() != null) {
        titles.add(new Title(number, top(item, page), level, item.getTitle()));
      }
    } catch (IOException | RuntimeException e) {
      // a bookmark that leads nowhere names no heading
    }
  }

  /** How far down the page a bookmark leads, in points; NaN when it does not say. */
  private static double top(PDOutlineItem item, PDPage page) throws IOException {
    PDDestination to = item.getDestination();
    if (to == null && item.getAction() instanceof PDActionGoTo jump) {
      to = jump.getDestination();
    }
    int up =
        to instanceof PDPageXYZDestination point
            ? point.getTop()
            : to instanceof PDPageFitWidthDestination width ? width.getTop() : -1;
    return up < 0 || page.getRotation() != 0 ? Double.NaN : page.getCropBox().getUpperRightY() - up;
  }
}
