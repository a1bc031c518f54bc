package org.figurebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.figurebook.figure.Figure;
import org.figurebook.render.chart.ChartPainter;
import org.figurebook.render.chart.Drawing;
import org.figurebook.render.chart.Look;
import org.figurebook.report.Chart;
import org.figurebook.report.StatTable;
import org.figurebook.report.Theme;

/** A theme: what happened, its charts, its tables, notes and sources. */
final class ThemeSection {
  private final Book book;
  private final Flow flow;
  private final Map<String, Figure> figures;
  private final Numbering numbering;

  ThemeSection(Book book, Map<String, Figure> figures) {
    this.book = book;
    this.flow = book.flow();
    this.figures = figures;
    this.numbering = new Numbering(book);
  }

  /** Sets every theme in order. */
  void setAll() {
    List<Theme> themes = book.report().themes();
    for (int i = 0; i < themes.size(); i++) {
      set(themes.get(i), target(i));
    }
  }

  /** Where a theme begins, by its place among the themes. */
  static String target(int theme) {
    return "theme" + (theme + 1);
  }

  private void set(Theme theme, String target) {
    if (theme.tables().isEmpty() && theme.charts().isEmpty()) {
      book.shortChapter(theme.title(), target);
    } else {
      book.chapter(theme.title(), target);
    }
    if (!theme.scope().isBlank()) {
      flow.paragraph(book.section().add("P"), Span.list(theme.scope(), Style.BODY.in(Look.MUTED)));
      flow.space(6);
    }
    theme.narrative().forEach(book::paragraph);
    if (theme.tables().isEmpty() && theme.charts().isEmpty()) {
      book.paragraph(book.word("theme-empty"));
      return;
    }
    Sources sources = Sources.of(figures, target + "-source");
    for (StatTable table : theme.tables()) {
      for (Chart chart : theme.charts()) {
        if (chart.table().equals(table.id())) {
          chart(chart);
        }
      }
      new TableBlock(book, numbering, sources).set(table);
    }
    List<String> ids = theme.tables().stream().map(StatTable::id).toList();
    theme.charts().stream().filter(c -> !ids.contains(c.table())).forEach(this::chart);
    if (!sources.isEmpty()) {
      sources.list(book);
    }
  }

  private void chart(Chart chart) {
    Drawing drawing = new ChartPainter(book.typeface(), book.report().language()).plot(chart, 483);
    flow.upright();
    flow.space(14);
    flow.need(Math.min(drawing.height() + 62, flow.fullRoom()));
    String number = numbering.chart(chart);
    book.listed(number + "  " + chart.title(), numbering.chartTarget(chart));
    Node figure = book.section().add("Figure").mixed(true);
    figure.alternative(chart.alternative().isBlank() ? chart.title() : chart.alternative());
    Node caption = figure.add("Caption");
    flow.paragraph(
        caption.add("P"),
        List.of(
            Span.of(number + "  ", Style.CAPTION.in(Look.ACCENT)),
            Span.of(chart.title(), Style.CAPTION)),
        0,
        1.45);
    if (!chart.subtitle().isBlank()) {
      flow.paragraph(
          caption.add("P"),
          Span.list(chart.subtitle(), Style.plain(Look.TABLE).in(Look.MUTED)),
          0,
          1.4);
    }
    flow.moveTo(flow.y() + 5);
    flow.drawing(drawing, figure, Math.max(120, flow.room() - 14));
    flow.moveTo(flow.y() + 2);
    List<Span> below = new ArrayList<>();
    numbering
        .tableTarget(chart.table())
        .ifPresent(
            target ->
                below.add(
                    new Span(
                        book.word("chart-data", numbering.table(chart.table())),
                        Style.SMALL.in(Look.ACCENT),
                        target)));
    drawing.notes().forEach(note -> below.add(Span.of("  " + note, Style.SMALL)));
    if (!below.isEmpty()) {
      book.small(below);
    }
  }
}
