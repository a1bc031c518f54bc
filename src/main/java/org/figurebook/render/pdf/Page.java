package org.figurebook.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** One page: its size in points, the section it belongs to, and what is on it. */
final class Page {
  static final double SHORT = 595;
  static final double LONG = 842;

  private final boolean landscape;
  private final String section;
  private final List<PageItem> items = new ArrayList<>();

  Page(boolean landscape, String section) {
    this.landscape = landscape;
    this.section = section;
  }

  boolean isLandscape() {
    return landscape;
  }

  double width() {
    return landscape ? LONG : SHORT;
  }

  double height() {
    return landscape ? SHORT : LONG;
  }

  /** Title of the section for the running head; empty where none is wanted. */
  String section() {
    return section;
  }

  List<PageItem> items() {
    return items;
  }

  void add(PageItem item) {
    items.add(item);
  }
}
