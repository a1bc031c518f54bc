package org.figurebook.render.pdf;

import java.awt.geom.Line2D;
import java.util.List;
import org.figurebook.render.chart.Look;
import org.figurebook.render.chart.Mark;
import org.figurebook.render.font.LineBreaker;

/** Heads and feet of the pages: title, section, page of pages. */
final class RunningHeads {
  private static final Style STYLE = new Style(7.4, false, Look.MUTED, 0);

  private final Book book;
  private final TextLayout layout;

  RunningHeads(Book book) {
    this.book = book;
    this.layout = book.flow().layout();
  }

  /** Adds them to every page but the first. */
  void add(List<Page> pages) {
    for (int i = 1; i < pages.size(); i++) {
      Page page = pages.get(i);
      double right = page.width() - Flow.MARGIN;
      page.add(new PageItem.Begin(Node.ARTIFACT));
      text(page, shortened(book.report().title(), right * 0.45), Flow.MARGIN, 44, false);
      text(page, shortened(page.section(), right * 0.4), right, 44, true);
      rule(page, 51, right);
      double foot = page.height() - 34;
      rule(page, foot - 12, right);
      text(page, book.report().date(), Flow.MARGIN, foot, false);
      text(page, book.word("page-of", i + 1, pages.size()), right, foot, true);
      page.add(new PageItem.End());
    }
  }

  private String shortened(String text, double limit) {
    return LineBreaker.wrap(text, limit, 1, piece -> layout.width(piece, STYLE)).get(0);
  }

  private void text(Page page, String text, double x, double y, boolean before) {
    double start = before ? x - layout.width(text, STYLE) : x;
    if (!text.isEmpty()) {
      page.add(
          new PageItem.Drawn(new Mark.Text(text, start, y, STYLE.size(), false, STYLE.color())));
    }
  }

  private static void rule(Page page, double y, double right) {
    page.add(
        new PageItem.Drawn(
            new Mark.Line(
                new Line2D.Double(Flow.MARGIN, y, right, y), Look.HAIR, Look.HAIRLINE, 0)));
  }
}
