package org.figurebook.render.pdf;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.harvest.Harvest;
import org.figurebook.render.chart.Look;
import org.figurebook.render.chart.Mark;
import org.figurebook.report.Report;

/** The cover and the contents. */
final class FrontPages {
  private static final double BAND = 372;

  private final Book book;
  private final Report report;

  FrontPages(Book book) {
    this.book = book;
    this.report = book.report();
  }

  /** The cover, on a flow of its own. */
  Flow cover() {
    Flow flow = new Flow(book.typeface());
    flow.newPage(false);
    Node section = flow.root().add("Sect");
    flow.artifact(
        new Mark.Fill(new Rectangle2D.Double(0, 0, Page.SHORT, BAND), Look.ACCENT),
        new Mark.Fill(new Rectangle2D.Double(0, BAND, Page.SHORT, 5), Look.ALERT));
    Style title = new Style(Look.COVER_TITLE, true, Look.PAPER, 0);
    Style subtitle = new Style(13, false, Look.lighter(Look.ACCENT, 0.82), 0);
    double height =
        height(flow, report.title(), title, 1.4) + height(flow, report.subtitle(), subtitle, 1.6);
    flow.moveTo(Math.max(Flow.TOP, BAND - 44 - height));
    flow.paragraph(section.add("P"), Span.list(report.title(), title), 0, 1.4);
    if (!report.subtitle().isBlank()) {
      flow.paragraph(section.add("P"), Span.list(report.subtitle(), subtitle), 0, 1.6);
    }
    flow.moveTo(Math.max(flow.y(), BAND) + 34);
    flow.paragraph(section.add("P"), Span.list(report.scope(), Style.plain(11)), 0, 1.7);
    facts(flow, section);
    return flow;
  }

  private static double height(Flow flow, String text, Style style, double leading) {
    return flow.layout().lines(Span.list(text, style), flow.width()).size()
        * style.size()
        * leading;
  }

  private void facts(Flow flow, Node section) {
    List<String[]> facts = new ArrayList<>();
    if (!report.date().isBlank()) {
      facts.add(new String[] {book.word("newest-document"), report.date()});
    }
    List<Harvest> all = report.harvests();
    facts.add(new String[] {book.word("documents-count"), Book.count(all.size())});
    count(facts, "replies-count", all.stream().mapToLong(h -> h.outline().replies().size()).sum());
    count(facts, "tables-count", all.stream().mapToLong(h -> h.tables().size()).sum());
    count(facts, "figures-count", all.stream().mapToLong(h -> h.figures().size()).sum());
    if (!report.contact().isBlank()) {
      facts.add(new String[] {book.word("contact"), report.contact()});
    }
    double y = Math.max(flow.y() + 26, Page.LONG - 56 - 60 - facts.size() * 20);
    Color hair = Look.HAIR;
    for (String[] fact : facts) {
      flow.artifact(
          new Mark.Line(
              new Line2D.Double(flow.left(), y, flow.left() + flow.width(), y),
              hair,
              Look.HAIRLINE,
              0));
      Node line = section.add("P");
      flow.moveTo(y);
      double baseline = y + 14;
      put(flow, line, fact[0], Style.BODY.in(Look.MUTED), flow.left(), baseline);
      double down = put(flow, line, fact[1], Style.BODY, flow.left() + 120, baseline);
      y += 20 + down;
    }
    flow.moveTo(y + 14);
    flow.paragraph(section.add("P"), Span.list(book.word("cover-note"), Style.SMALL), 0, 1.5);
  }

  private void count(List<String[]> facts, String key, long number) {
    if (number > 0) {
      facts.add(new String[] {book.word(key), Book.count(number)});
    }
  }

  /** Puts text at a place; tells how much room its further lines take. */
  private static double put(
      Flow flow, Node node, String text, Style style, double x, double baseline) {
    double limit = flow.left() + flow.width() - x;
    List<TextLine> lines = flow.layout().lines(Span.list(text, style), limit);
    flow.begin(node);
    for (int i = 0; i < lines.size(); i++) {
      flow.line(node, lines.get(i), x, baseline + i * style.size() * 1.5);
    }
    flow.end();
    return Math.max(0, lines.size() - 1) * style.size() * 1.5;
  }

  /**
   * The contents, on a flow of its own.
   *
   * @param before number of pages that stand before the first page of the body
   */
  Flow contents(int before) {
    Flow flow = new Flow(book.typeface());
    flow.section(book.word("contents"));
    flow.newPage(false);
    Node section = flow.root().add("Sect");
    flow.target("contents");
    flow.paragraph(section.add("H1"), Span.list(book.word("contents"), Style.H1), 0, 1.35);
    flow.moveTo(flow.y() + 12);
    Node list = section.add("TOC");
    for (Book.Entry entry : book.entries()) {
      entry(flow, list.add("TOCI").add("Reference"), entry, before + entry.page() + 1);
    }
    return flow;
  }

  private void entry(Flow flow, Node node, Book.Entry entry, int page) {
    boolean chapter = entry.level() == 1;
    Style style = chapter ? Style.plain(10.5).bolder() : Style.plain(Look.TABLE + 0.4);
    double indent = chapter ? 0 : 16;
    double leading = chapter ? 1.75 : 1.6;
    flow.space(chapter ? 6 : 0);
    List<Span> spans = List.of(new Span(entry.title(), style, entry.target()));
    List<TextLine> lines = flow.layout().lines(spans, flow.width() - indent - 40);
    flow.need(lines.size() * style.size() * leading);
    node.mixed(true);
    double right = flow.left() + flow.width();
    for (int i = 0; i < lines.size(); i++) {
      double baseline = flow.y() + style.size() * leading / 2 + style.size() * 0.36;
      double x = flow.left() + indent;
      flow.begin(node);
      flow.line(node, lines.get(i), x, baseline);
      flow.end();
      if (i == lines.size() - 1) {
        Span number = new Span(String.valueOf(page), style, entry.target());
        double width = flow.layout().width(number);
        dots(flow, x + lines.get(i).width() + 5, right - width - 5, baseline);
        TextLine line = flow.layout().lines(List.of(number), 60).get(0);
        flow.begin(node);
        flow.line(node, line, right - width, baseline);
        flow.end();
      }
      flow.moveTo(flow.y() + style.size() * leading);
    }
  }

  private static void dots(Flow flow, double from, double to, double y) {
    if (to > from) {
      flow.artifact(
          new Mark.Line(new Line2D.Double(from, y, to, y), Look.RULE, Look.HAIRLINE, 1.2));
    }
  }
}
