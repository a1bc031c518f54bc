package org.figurebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.render.chart.Look;
import org.figurebook.report.StatTable;

/** A statistical table with its title, unit and notes, however wide it is. */
final class TableBlock {
  private static final double[] SIZES = {Look.TABLE, 7.6, 6.9};

  private final Book book;
  private final Flow flow;
  private final Numbering numbering;
  private final Sources sources;

  TableBlock(Book book, Numbering numbering, Sources sources) {
    this.book = book;
    this.flow = book.flow();
    this.numbering = numbering;
    this.sources = sources;
  }

  void set(StatTable table) {
    StatTableGrid stat = new StatTableGrid(book, table, sources);
    double upright = Page.SHORT - 2 * Flow.MARGIN;
    double landscape = Page.LONG - 2 * Flow.MARGIN;
    Grid grid = largest(stat, upright);
    boolean turned = grid == null;
    grid = turned ? largest(stat, landscape) : grid;
    boolean split = grid == null;
    grid = split ? stat.grid(Look.TABLE) : grid;
    if (turned && !split) {
      flow.newPage(true);
    } else {
      flow.upright();
    }
    flow.space(16);
    Node node = title(table, stat);
    String again = book.word("continued", numbering.table(table.id()), table.title());
    List<Grid> parts = split ? parts(grid, upright) : List.of(grid);
    for (int i = 0; i < parts.size(); i++) {
      Node part = i == 0 ? node : book.section().add("Table");
      new GridLayout(flow, parts.get(i), part, again).draw();
      flow.space(split ? 8 : 0);
    }
    notes(table, stat);
  }

  /** The table in the largest type in which it is no wider than that; null when there is none. */
  private Grid largest(StatTableGrid stat, double width) {
    for (double size : SIZES) {
      Grid grid = stat.grid(size);
      if (GridLayout.fits(grid, flow.layout(), width)) {
        return grid;
      }
    }
    return null;
  }

  private Node title(StatTable table, StatTableGrid stat) {
    flow.need(90);
    String number = numbering.table(table.id());
    numbering
        .tableTarget(table.id())
        .ifPresent(target -> book.listed(number + "  " + table.title(), target));
    List<Span> spans = new ArrayList<>();
    spans.add(Span.of(number + "  ", Style.CAPTION.in(Look.ACCENT)));
    spans.add(Span.of(table.title(), Style.CAPTION));
    spans.addAll(stat.titleMarks(Style.CAPTION));
    Node node = book.section().add("Table");
    Node caption = node.add("Caption");
    flow.paragraph(caption.add("P"), spans, 0, 1.45);
    if (!table.unit().isBlank()) {
      flow.paragraph(
          book.section().add("P"),
          Span.list(book.word("unit-is", table.unit()), Style.plain(Look.TABLE).in(Look.MUTED)),
          0,
          1.4);
    }
    flow.moveTo(flow.y() + 4);
    return node;
  }

  /** The table in parts of as many columns as fit, each with the row labels. */
  private List<Grid> parts(Grid grid, double width) {
    List<Grid> parts = new ArrayList<>();
    int from = 1;
    int columns = grid.columns().size();
    while (from < columns) {
      int to = from + 1;
      while (to < columns && GridLayout.fits(grid.columns(from, to + 1), flow.layout(), width)) {
        to++;
      }
      parts.add(grid.columns(from, to));
      from = to;
    }
    return parts;
  }

  private void notes(StatTable table, StatTableGrid stat) {
    flow.space(3);
    List<String> meanings = new ArrayList<>();
    for (String mark : stat.shorthands()) {
      meanings.add(mark + " " + book.term("mark", mark.replaceAll("[\\[\\]]", "")));
    }
    if (!meanings.isEmpty()) {
      book.small(String.join(book.word("semicolon"), meanings));
    }
    stat.remarks().forEach(book::small);
    for (int number : table.notes()) {
      if (number >= 1 && number <= book.report().notes().size()) {
        book.small(book.word("note-number", number) + " " + book.report().notes().get(number - 1));
      }
    }
  }
}
