package org.figurebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.render.chart.Drawing;
import org.figurebook.render.chart.Look;
import org.figurebook.render.chart.Mark;
import org.figurebook.render.chart.Moved;
import org.figurebook.render.font.Typeface;

/**
 * Fills pages from top to bottom. Everything is put at {@link #y()}; what does not fit goes to the
 * next page.
 */
final class Flow {
  static final double MARGIN = 56;
  static final double TOP = 74;
  static final double FOOT = 62;

  private final TextLayout layout;
  private final List<Page> pages = new ArrayList<>();
  private final Node root = new Node("Document");
  private String section = "";
  private Page page;
  private Node open;
  private boolean begun;
  private double y;

  Flow(Typeface typeface) {
    this.layout = new TextLayout(typeface);
  }

  TextLayout layout() {
    return layout;
  }

  List<Page> pages() {
    return pages;
  }

  /** The whole document's structure. */
  Node root() {
    return root;
  }

  /** Names the section in the running head of pages begun from now on. */
  void section(String title) {
    section = title;
  }

  void newPage(boolean landscape) {
    Node continued = open;
    if (continued != null) {
      end();
    }
    page = new Page(landscape, section);
    pages.add(page);
    y = TOP;
    if (continued != null) {
      begin(continued);
    }
  }

  /** Back to upright pages after a landscape one. */
  void upright() {
    if (page == null || page.isLandscape()) {
      newPage(false);
    }
  }

  boolean isLandscape() {
    return page.isLandscape();
  }

  double left() {
    return MARGIN;
  }

  double width() {
    return page.width() - 2 * MARGIN;
  }

  double bottom() {
    return page.height() - FOOT;
  }

  double y() {
    return y;
  }

  /** Room left on the page. */
  double room() {
    return bottom() - y;
  }

  /** Room that a fresh page has. */
  double fullRoom() {
    return bottom() - TOP;
  }

  boolean atTop() {
    return y <= TOP;
  }

  /** Starts a new page unless so much room is left. */
  void need(double height) {
    if (height > room() && !atTop()) {
      newPage(page.isLandscape());
    }
  }

  /** Empty room; none at the top of a page. */
  void space(double height) {
    if (!atTop()) {
      y += height;
    }
  }

  void moveTo(double newY) {
    y = newY;
  }

  /** Content of an element follows. */
  void begin(Node node) {
    open = node;
    begun = false;
  }

  void end() {
    if (begun) {
      page.add(new PageItem.End());
    }
    open = null;
    begun = false;
  }

  void mark(Mark mark) {
    if (!begun) {
      page.add(new PageItem.Begin(open.forText()));
      begun = true;
    }
    page.add(new PageItem.Drawn(mark));
  }

  void target(String name) {
    page.add(new PageItem.Target(name, y));
  }

  /** Marks that are no content. */
  void artifact(Mark... marks) {
    begin(Node.ARTIFACT);
    for (Mark mark : marks) {
      mark(mark);
    }
    end();
  }

  /** A paragraph of an element's own, over the width of the page. */
  void paragraph(Node node, List<Span> spans) {
    paragraph(node, spans, 0, Look.LEADING);
  }

  void paragraph(Node node, List<Span> spans, double indent, double leading) {
    List<TextLine> lines = layout.lines(spans, width() - indent);
    node.mixed(Flow.haveLinks(spans));
    for (int i = 0; i < lines.size(); i++) {
      double height = lines.get(i).size() * leading;
      boolean firstOfSeveral = i == 0 && lines.size() > 1;
      need(firstOfSeveral ? 2 * height : height);
      begin(node);
      line(node, lines.get(i), left() + indent, y + height * 0.5 + lines.get(i).size() * 0.36);
      end();
      y += height;
    }
  }

  /** Draws a line of text inside the open element; its links become elements below it. */
  void line(Node node, TextLine line, double x, double baseline) {
    for (TextLine.Piece piece : line.pieces()) {
      Style style = piece.span().style();
      Mark mark =
          new Mark.Text(
              piece.text(),
              x + piece.x(),
              baseline - style.raised(),
              style.size(),
              style.bold(),
              style.color());
      if (piece.span().target().isEmpty() || node == Node.ARTIFACT) {
        mark(mark);
      } else {
        link(node, piece, mark, x + piece.x(), baseline);
      }
    }
  }

  private void link(Node node, TextLine.Piece piece, Mark mark, double x, double baseline) {
    Node link = node.add("Link").alternative(piece.text().strip());
    end();
    begin(link);
    mark(mark);
    double size = piece.span().style().size();
    double top = baseline - piece.span().style().raised() - size;
    page.add(
        new PageItem.Link(
            x, top, x + piece.width(), top + size * 1.3, piece.span().target(), link));
    end();
    begin(node);
  }

  static boolean haveLinks(List<Span> spans) {
    return spans.stream().anyMatch(span -> !span.target().isEmpty());
  }

  /**
   * A drawing with its description.
   *
   * @param most the most room it may take; a higher one is made smaller
   */
  void drawing(Drawing drawing, Node figure, double most) {
    double scale = Math.min(1, most / drawing.height());
    begin(figure);
    for (Mark mark : drawing.marks()) {
      mark(Moved.scaled(mark, scale, left(), y));
    }
    end();
    y += drawing.height() * scale;
  }
}
