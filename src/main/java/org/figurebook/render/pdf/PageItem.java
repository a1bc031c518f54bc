package org.figurebook.render.pdf;

import org.figurebook.render.chart.Mark;

/** Something on a page, in reading order. Points from the top left corner. */
sealed interface PageItem {

  /** A mark. */
  record Drawn(Mark mark) implements PageItem {}

  /** Content of a structure element begins; it ends at the next {@link End} of the page. */
  record Begin(Node node) implements PageItem {}

  /** Content of the open structure element ends. */
  record End() implements PageItem {}

  /** A rectangle that leads to a target of the document. */
  record Link(double left, double top, double right, double bottom, String target, Node node)
      implements PageItem {}

  /** A place that links lead to. */
  record Target(String name, double y) implements PageItem {}
}
