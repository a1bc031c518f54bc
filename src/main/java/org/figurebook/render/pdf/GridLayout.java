package org.figurebook.render.pdf;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.render.chart.Look;
import org.figurebook.render.chart.Mark;

/** Draws a table over as many pages as it takes, its header on each. */
final class GridLayout {
  private static final double LEADING = 1.36;
  private static final double PAD = 3;

  private final Flow flow;
  private final Grid grid;
  private final GridWidths widths;
  private final Node table;
  private final String continued;

  /**
   * @param flow where it is drawn
   * @param grid what is drawn
   * @param table the table's own element
   * @param continued what stands above the table on its later pages
   */
  GridLayout(Flow flow, Grid grid, Node table, String continued) {
    this.flow = flow;
    this.grid = grid;
    this.widths = new GridWidths(grid, flow.layout(), flow.width());
    this.table = table;
    this.continued = continued;
  }

  /** Whether a table can be drawn so wide. */
  static boolean fits(Grid grid, TextLayout layout, double width) {
    return new GridWidths(grid, layout, width).least() <= width;
  }

  static Style headingStyle(Grid grid) {
    return new Style(grid.size(), true, Look.ACCENT, 0);
  }

  static Style style(Grid grid, Grid.Row row, Grid.Cell cell) {
    Style style =
        switch (row.kind()) {
          case BODY -> Style.plain(grid.size());
          case MINOR -> new Style(grid.size(), false, Look.MUTED, 0);
          case GROUP, TOTAL -> Style.plain(grid.size()).bolder();
        };
    return cell.alert() ? style.in(Look.ALERT) : style;
  }

  /** Draws the table and leaves the flow below it. */
  void draw() {
    List<Placed> rows = new ArrayList<>();
    grid.rows().forEach(row -> rows.add(place(row)));
    Placed header = header();
    double first = rows.isEmpty() ? 0 : Math.min(rows.get(0).height, flow.fullRoom() / 3);
    flow.need(header.height + first + 4);
    drawHeader(header, false);
    for (int i = 0; i < rows.size(); i++) {
      Placed row = rows.get(i);
      double together = row.height + keptWith(rows, i);
      if (together > flow.room() && row.height < flow.fullRoom() * 0.6) {
        nextPage(header);
      }
      drawRow(row, header);
    }
    rule(flow.y(), Look.RULE, Look.THIN);
    flow.moveTo(flow.y() + 3);
  }

  /** A group's heading stays with its first row, the last row with the total. */
  private double keptWith(List<Placed> rows, int i) {
    if (i + 1 >= rows.size()) {
      return 0;
    }
    Grid.Kind next = rows.get(i + 1).row.kind();
    boolean keep =
        rows.get(i).row.kind() == Grid.Kind.GROUP
            || next == Grid.Kind.TOTAL
            || next == Grid.Kind.MINOR;
    return keep ? Math.min(rows.get(i + 1).height, 60) : 0;
  }

  private void nextPage(Placed header) {
    rule(flow.y(), Look.RULE, Look.HAIRLINE);
    flow.newPage(flow.width() > Page.SHORT);
    if (!continued.isEmpty()) {
      TextLine line = flow.layout().lines(Span.list(continued, Style.SMALL), flow.width()).get(0);
      flow.begin(Node.ARTIFACT);
      flow.line(Node.ARTIFACT, line, flow.left(), flow.y() + 8);
      flow.end();
      flow.moveTo(flow.y() + 14);
    }
    drawHeader(header, true);
  }

  /** A row with its text laid out. */
  private static final class Placed {
    final Grid.Row row;
    final List<List<TextLine>> cells;
    final double height;
    final int lines;

    Placed(Grid.Row row, List<List<TextLine>> cells, double lineHeight) {
      this.row = row;
      this.cells = cells;
      this.lines = cells.stream().mapToInt(List::size).max().orElse(1);
      this.height = Math.max(1, lines) * lineHeight + 2 * PAD;
    }
  }

  private double lineHeight() {
    return grid.size() * LEADING;
  }

  private Placed header() {
    List<List<TextLine>> cells = new ArrayList<>();
    for (int c = 0; c < grid.columns().size(); c++) {
      Grid.Column column = grid.columns().get(c);
      List<Span> spans = new ArrayList<>(Span.list(column.heading(), headingStyle(grid)));
      spans.addAll(column.marks());
      cells.add(flow.layout().lines(spans, widths.width(c) - 2 * widths.pad() + 0.1));
    }
    return new Placed(Grid.Row.body(List.of()), cells, lineHeight());
  }

  private Placed place(Grid.Row row) {
    List<List<TextLine>> cells = new ArrayList<>();
    for (int c = 0; c < row.cells().size(); c++) {
      Grid.Cell cell = row.cells().get(c);
      boolean number = row.kind() != Grid.Kind.GROUP && grid.columns().get(c).numbers();
      double room = row.kind() == Grid.Kind.GROUP ? widths.total() : widths.width(c);
      List<Span> spans = new ArrayList<>(Span.list(cell.text(), style(grid, row, cell)));
      spans.addAll(cell.marks());
      double limit = number ? Double.MAX_VALUE : room - 2 * widths.pad() + 0.1;
      cells.add(flow.layout().lines(spans, limit));
    }
    return new Placed(row, cells, lineHeight());
  }

  private void drawHeader(Placed header, boolean again) {
    double top = flow.y();
    rule(top, Look.ACCENT, Look.THICK);
    Node row = again ? Node.ARTIFACT : table.add("TR");
    for (int c = 0; c < header.cells.size(); c++) {
      List<TextLine> lines = header.cells.get(c);
      Node cell = again ? Node.ARTIFACT : row.add("TH").scope("Column");
      cell.mixed(!again && Flow.haveLinks(grid.columns().get(c).marks()));
      flow.begin(cell);
      double start = top + PAD + (header.lines - lines.size()) * lineHeight();
      for (int l = 0; l < lines.size(); l++) {
        double x = x(c) + widths.pad();
        if (grid.columns().get(c).numbers()) {
          double right = x(c + 1) - widths.pad() - widths.marks(c);
          x = Math.max(x, Math.min(right, x(c + 1) - widths.pad()) - lines.get(l).width());
        }
        flow.line(cell, lines.get(l), x, baseline(start, l));
      }
      flow.end();
    }
    flow.moveTo(top + header.height);
    rule(flow.y(), Look.ACCENT, Look.THIN);
  }

  private double baseline(double top, int line) {
    return top + line * lineHeight() + lineHeight() / 2 + grid.size() * 0.36;
  }

  /** Draws a row, in pieces when it is longer than what is left of the page. */
  private void drawRow(Placed row, Placed header) {
    Node node = table.add("TR");
    List<Node> cells = nodes(row, node);
    int from = 0;
    do {
      int room = (int) Math.floor((flow.room() - 2 * PAD) / lineHeight() + 0.01);
      if (room < 1 && from < row.lines) {
        nextPage(header);
        continue;
      }
      int to = Math.min(row.lines, from + Math.max(1, room));
      drawLines(row, cells, from, to);
      from = to;
      if (from < row.lines) {
        nextPage(header);
      }
    } while (from < row.lines);
  }

  private List<Node> nodes(Placed row, Node parent) {
    List<Node> nodes = new ArrayList<>();
    for (int c = 0; c < row.cells.size(); c++) {
      if (row.row.kind() == Grid.Kind.GROUP) {
        nodes.add(parent.add("TH").scope("Row").columns(grid.columns().size()));
      } else {
        nodes.add(c == 0 ? parent.add("TH").scope("Row") : parent.add("TD"));
      }
      nodes.get(c).mixed(Flow.haveLinks(row.row.cells().get(c).marks()));
    }
    return nodes;
  }

  private void drawLines(Placed row, List<Node> nodes, int from, int to) {
    double top = flow.y();
    double height = Math.max(1, to - from) * lineHeight() + 2 * PAD;
    background(row.row.kind(), top, height);
    if (!row.row.target().isEmpty() && from == 0) {
      flow.target(row.row.target());
    }
    for (int c = 0; c < row.cells.size(); c++) {
      List<TextLine> lines = row.cells.get(c);
      flow.begin(nodes.get(c));
      for (int l = from; l < Math.min(to, lines.size()); l++) {
        double y = baseline(top + PAD, l - from);
        boolean number = row.row.kind() != Grid.Kind.GROUP && grid.columns().get(c).numbers();
        double x = number ? numberX(row.row, c) : x(c) + widths.pad();
        flow.line(nodes.get(c), lines.get(l), x, y);
      }
      flow.end();
    }
    flow.moveTo(top + height);
    rule(flow.y(), Look.HAIR, Look.HAIRLINE);
  }

  private void background(Grid.Kind kind, double top, double height) {
    if (kind == Grid.Kind.GROUP || kind == Grid.Kind.TOTAL) {
      Rectangle2D box = new Rectangle2D.Double(flow.left(), top, widths.total(), height);
      flow.artifact(new Mark.Fill(box, Look.TINT));
    }
  }

  /** Where a number starts so that its decimal mark stands under the others. */
  private double numberX(Grid.Row row, int column) {
    Grid.Cell cell = row.cells().get(column);
    String text = cell.text();
    double point = x(column + 1) - widths.pad() - widths.marks(column) - widths.fraction(column);
    Style style = style(grid, row, cell);
    int mark = GridWidths.decimalMark(text);
    double whole = flow.layout().width(text.substring(0, mark), style);
    boolean word = text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1));
    return point - whole + (word && mark == text.length() ? widths.fraction(column) : 0);
  }

  private double x(int column) {
    double x = flow.left();
    for (int c = 0; c < column; c++) {
      x += widths.width(c);
    }
    return x;
  }

  private void rule(double y, java.awt.Color color, double width) {
    double right = flow.left() + widths.total();
    flow.artifact(new Mark.Line(new Line2D.Double(flow.left(), y, right, y), color, width, 0));
  }
}
