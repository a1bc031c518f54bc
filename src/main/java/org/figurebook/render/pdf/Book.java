package org.figurebook.render.pdf;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import org.figurebook.document.Language;
import org.figurebook.render.chart.Look;
import org.figurebook.render.chart.Mark;
import org.figurebook.render.font.Typeface;
import org.figurebook.report.Report;
import org.figurebook.report.Wording;

/** The report while it is being set: its flow of pages, its headings, its words. */
final class Book {
  /** A line of the contents: depth from 1, title, where it leads, index of its page. */
  record Entry(int level, String title, String target, int page) {}

  private final Report report;
  private final Typeface typeface;
  private final Wording words;
  private final Flow flow;
  private final List<Entry> entries = new ArrayList<>();
  private Node section;

  Book(Report report, Typeface typeface) {
    this.report = report;
    this.typeface = typeface;
    this.words = Wording.of(report.language());
    this.flow = new Flow(typeface);
    this.section = flow.root();
  }

  Report report() {
    return report;
  }

  Typeface typeface() {
    return typeface;
  }

  Flow flow() {
    return flow;
  }

  boolean chinese() {
    return report.language() == Language.CHINESE;
  }

  List<Entry> entries() {
    return entries;
  }

  /** The element of the section being set. */
  Node section() {
    return section;
  }

  String word(String key, Object... values) {
    String[] texts = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      texts[i] = String.valueOf(values[i]);
    }
    return words.get(key, texts);
  }

  /** The word of a data file's term, or the term itself when there is no word for it. */
  String term(String prefix, String term) {
    try {
      return words.get(prefix + "-" + term.replace(' ', '-'));
    } catch (MissingResourceException e) {
      return term;
    }
  }

  /** A counted number. */
  static String count(long number) {
    return String.format(java.util.Locale.ROOT, "%,d", number);
  }

  /** Begins a section on a page of its own. */
  void chapter(String title, String target) {
    flow.section(title);
    flow.newPage(false);
    open(title, target);
  }

  /** Begins a section on the same page if half of that is free. */
  void shortChapter(String title, String target) {
    if (flow.pages().isEmpty() || flow.isLandscape() || flow.room() < flow.fullRoom() * 0.5) {
      chapter(title, target);
    } else {
      flow.section(title);
      flow.space(30);
      open(title, target);
    }
  }

  private void open(String title, String target) {
    section = flow.root().add("Sect");
    flow.target(target);
    entries.add(new Entry(1, title, target, flow.pages().size() - 1));
    flow.paragraph(section.add("H1"), Span.list(title, Style.H1), 0, 1.35);
    double y = flow.y() + 5;
    flow.artifact(
        new Mark.Line(new Line2D.Double(flow.left(), y, flow.left() + 42, y), Look.ALERT, 2.2, 0));
    flow.moveTo(y + 14);
  }

  /** A heading inside a section; stays with what follows. */
  void heading(String title) {
    flow.space(12);
    flow.need(70);
    flow.paragraph(section.add("H2"), Span.list(title, Style.H2), 0, 1.4);
    flow.moveTo(flow.y() + 4);
  }

  /** Lists a table or a chart in the contents and bookmarks. */
  void listed(String title, String target) {
    flow.target(target);
    entries.add(new Entry(2, title, target, flow.pages().size() - 1));
  }

  void paragraph(String text) {
    if (!text.isBlank()) {
      flow.paragraph(section.add("P"), Span.list(text, Style.BODY));
      flow.space(4);
    }
  }

  void small(String text) {
    small(Span.list(text, Style.SMALL));
  }

  void small(List<Span> spans) {
    flow.paragraph(section.add("P"), spans, 0, 1.5);
  }
}
