package org.figurebook.render.pdf;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.render.chart.Look;
import org.figurebook.render.chart.Mark;
import org.figurebook.report.KeyFigure;
import org.figurebook.report.Theme;

/** The large numbers, a tile each. */
final class KeyFigureSection {
  private static final double GAP = 12;
  private static final double PAD = 10;

  private final Book book;
  private final Flow flow;

  KeyFigureSection(Book book) {
    this.book = book;
    this.flow = book.flow();
  }

  void set() {
    List<KeyFigure> figures = book.report().keyFigures();
    if (figures.isEmpty()) {
      return;
    }
    book.chapter(book.word("key-figures"), "key-figures");
    int columns = figures.size() == 2 || figures.size() == 4 ? 2 : 3;
    for (int from = 0; from < figures.size(); from += columns) {
      row(figures.subList(from, Math.min(figures.size(), from + columns)), columns);
    }
    summary();
  }

  /** The first sentence of every theme, with the way there. */
  private void summary() {
    List<Theme> themes = book.report().themes();
    if (themes.stream().allMatch(theme -> theme.narrative().isEmpty())) {
      return;
    }
    book.heading(book.word("summary"));
    for (int i = 0; i < themes.size(); i++) {
      if (!themes.get(i).narrative().isEmpty()) {
        Style title = Style.BODY.bolder().in(Look.ACCENT);
        flow.paragraph(
            book.section().add("P"),
            List.of(
                new Span(themes.get(i).title(), title, ThemeSection.target(i)),
                Span.of("  " + themes.get(i).narrative().get(0), Style.BODY)));
        flow.space(5);
      }
    }
  }

  /** A paragraph of a tile: its lines, and the room before and between them. */
  private record Block(List<TextLine> lines, double before, double leading) {
    double height() {
      return lines.isEmpty()
          ? 0
          : before + lines.stream().mapToDouble(l -> l.size() * leading).sum();
    }
  }

  private void row(List<KeyFigure> figures, int columns) {
    double width = (flow.width() - GAP * (columns - 1)) / columns;
    List<List<Block>> tiles = new ArrayList<>();
    figures.forEach(figure -> tiles.add(blocks(figure, width - 2 * PAD)));
    double height =
        2 * PAD
            + tiles.stream()
                .mapToDouble(tile -> tile.stream().mapToDouble(Block::height).sum())
                .max()
                .orElse(0);
    flow.need(height);
    for (int i = 0; i < tiles.size(); i++) {
      tile(tiles.get(i), flow.left() + i * (width + GAP), width, height);
    }
    flow.moveTo(flow.y() + height + GAP);
  }

  private List<Block> blocks(KeyFigure figure, double width) {
    TextLayout layout = flow.layout();
    Style value = new Style(Look.FIGURE, true, Look.ACCENT, 0);
    while (value.size() > 11 && layout.width(figure.value(), value) > width) {
      value = new Style(value.size() - 1, true, Look.ACCENT, 0);
    }
    Style small = Style.plain(Look.TABLE);
    return List.of(
        block(figure.label(), Style.BODY.bolder(), width, 0, 1.4),
        block(figure.value(), value, width, 5, 1.35),
        block(figure.period(), small, width, 1, 1.4),
        block(figure.change(), small.bolder(), width, 3, 1.4),
        block(figure.source(), Style.SMALL, width, 6, 1.4));
  }

  private Block block(String text, Style style, double width, double before, double leading) {
    return new Block(flow.layout().lines(Span.list(text, style), width), before, leading);
  }

  private void tile(List<Block> blocks, double x, double width, double height) {
    double top = flow.y();
    flow.artifact(
        new Mark.Fill(new Rectangle2D.Double(x, top, width, height), Look.TINT),
        new Mark.Line(new Line2D.Double(x, top, x + width, top), Look.ACCENT, 2, 0));
    double y = top + PAD;
    for (Block block : blocks) {
      y += block.lines().isEmpty() ? 0 : block.before();
      Node node = book.section().add("P");
      flow.begin(node);
      for (TextLine line : block.lines()) {
        double lineHeight = line.size() * block.leading();
        flow.line(node, line, x + PAD, y + lineHeight / 2 + line.size() * 0.36);
        y += lineHeight;
      }
      flow.end();
    }
  }
}
