package org.figurebook.render.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.figurebook.render.chart.Look;
import org.figurebook.render.chart.NumberText;
import org.figurebook.report.StatTable;
import org.figurebook.report.StatTable.Cell;
import org.figurebook.report.StatTable.Column;
import org.figurebook.report.StatTable.Row;

/** Turns a statistical table into one to be laid out, with its marks and what they mean. */
final class StatTableGrid {
  private final Book book;
  private final StatTable table;
  private final Sources sources;
  private final MarkLevel level;
  private final Set<String> shorthands = new LinkedHashSet<>();
  private final List<String> remarks = new ArrayList<>();

  StatTableGrid(Book book, StatTable table, Sources sources) {
    this.book = book;
    this.table = table;
    this.sources = sources;
    this.level = MarkLevel.of(table, sources);
  }

  /** Shorthand marks that stand in the table, such as {@code [x]}. */
  Set<String> shorthands() {
    return shorthands;
  }

  /** What a reader must know about the totals. */
  List<String> remarks() {
    return remarks;
  }

  /** Marks of the whole table, for its title. */
  List<Span> titleMarks(Style style) {
    return sources.marks(level.ofTable(), style);
  }

  Grid grid(double size) {
    shorthands.clear();
    remarks.clear();
    Style style = Style.plain(size);
    List<Grid.Column> columns = new ArrayList<>();
    columns.add(Grid.Column.text(table.stubHead(), 1));
    for (int c = 0; c < table.columns().size(); c++) {
      List<Span> marks = sources.marks(level.ofColumn(c), style);
      columns.add(new Grid.Column(heading(c), marks, true, 0));
    }
    List<Grid.Row> rows = new ArrayList<>();
    String group = "";
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = table.rows().get(r);
      if (!row.group().equals(group) && !row.group().isEmpty()) {
        rows.add(Grid.Row.group(Grid.Cell.of(row.group())));
      }
      group = row.group();
      rows.add(row(r, style));
    }
    if (table.total() != null) {
      totals(rows);
    }
    return new Grid(columns, rows, size);
  }

  private String heading(int c) {
    Column column = table.columns().get(c);
    boolean growth = column.kind() == Column.Kind.GROWTH;
    return growth && !column.label().contains("%") ? column.label() + " (%)" : column.label();
  }

  private Grid.Row row(int r, Style style) {
    Row row = table.rows().get(r);
    List<Grid.Cell> cells = new ArrayList<>();
    cells.add(new Grid.Cell(row.label(), sources.marks(level.ofRow(r), style), false));
    for (int c = 0; c < table.columns().size(); c++) {
      cells.add(cell(row, r, c, style));
    }
    return Grid.Row.body(cells);
  }

  private Grid.Cell cell(Row row, int r, int c, Style style) {
    Cell cell = row.cells().get(c);
    if (table.columns().get(c).kind() == Column.Kind.GROWTH) {
      return Grid.Cell.of(growth(cell, row.cells(), c));
    }
    List<Span> marks = new ArrayList<>();
    String text = cell.value() == null ? cell.mark() : cell.lead() + number(cell.value());
    if (!cell.mark().isEmpty()) {
      shorthands.add(cell.mark());
      if (cell.value() != null) {
        marks.add(Span.of(" " + cell.mark(), style.asMark().in(Look.MUTED)));
      }
    }
    for (int note : cell.notes()) {
      marks.add(Span.of(" ", style.asMark()));
      marks.add(new Span(book.word("note-mark", note), style.asMark(), NotesSection.target(note)));
    }
    marks.addAll(sources.marks(level.ofCell(r, c), style));
    boolean alert = cell.mark().equals("[c]") || cell.mark().equals("[u]");
    return new Grid.Cell(text.isEmpty() ? "–" : text, marks, alert);
  }

  private String number(BigDecimal value) {
    BigDecimal shown = value.divide(table.scale(), table.decimals(), RoundingMode.HALF_UP);
    if (shown.signum() == 0 && value.signum() != 0) {
      shorthands.add("[low]");
      return "[low]";
    }
    return NumberText.plain(shown, table.decimals());
  }

  /**
   * The change from the value before, in percent: as given, otherwise computed. A change that the
   * report holds back, since a year is not over, is not computed.
   */
  private String growth(Cell given, List<Cell> cells, int column) {
    BigDecimal change = given.value();
    if (change == null && isLeftToCompute(given)) {
      List<BigDecimal> before =
          IntStream.range(0, column)
              .filter(c -> table.columns().get(c).kind() == Column.Kind.VALUE)
              .mapToObj(c -> java.util.Optional.ofNullable(cells.get(c).value()))
              .map(value -> value.orElse(null))
              .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
      change = change(before);
    }
    if (change == null) {
      return given.mark().isEmpty() ? "–" : given.mark();
    }
    String text = NumberText.plain(change, 1);
    return change.signum() > 0 && !text.equals("0.0") ? "+" + text : text;
  }

  private static boolean isLeftToCompute(Cell cell) {
    return cell.mark().isEmpty() || cell.mark().equals(Cell.MISSING.mark());
  }

  private Cell ofTotal(int growthColumn) {
    return table.comparesTotals(growthColumn)
        ? Cell.MISSING
        : new Cell(null, "[z]", "", List.of(), List.of());
  }

  private static BigDecimal change(List<BigDecimal> values) {
    if (values.size() < 2) {
      return null;
    }
    BigDecimal last = values.get(values.size() - 1);
    BigDecimal before = values.get(values.size() - 2);
    if (last == null || before == null || before.signum() == 0) {
      return null;
    }
    BigDecimal hundredfold = last.subtract(before).movePointRight(2);
    return hundredfold.divide(before.abs(), 1, RoundingMode.HALF_UP);
  }

  /** The sum of the rows, and under it the total that the papers print. */
  private void totals(List<Grid.Row> rows) {
    List<Grid.Cell> sums = new ArrayList<>(List.of(Grid.Cell.of(table.total().label())));
    List<Grid.Cell> printed = new ArrayList<>(List.of(Grid.Cell.of(book.word("printed-total"))));
    List<Cell> totalCells = new ArrayList<>();
    boolean anyPrinted = false;
    for (int c = 0; c < table.columns().size(); c++) {
      if (table.columns().get(c).kind() == Column.Kind.GROWTH) {
        String growth = growth(ofTotal(c), totalCells, c);
        sums.add(Grid.Cell.of(growth.startsWith("[") ? "–" : growth));
        printed.add(Grid.Cell.of(""));
        totalCells.add(Cell.MISSING);
        continue;
      }
      BigDecimal sum = sum(c);
      Cell stated = table.total().printed().get(c);
      sums.add(sum == null ? Grid.Cell.of("–") : sumCell(c, sum));
      totalCells.add(new Cell(sum, "", "", List.of(), List.of()));
      printed.add(printedCell(c, sum, stated));
      anyPrinted |= stated.value() != null;
    }
    rows.add(new Grid.Row(Grid.Kind.TOTAL, sums, ""));
    if (anyPrinted) {
      rows.add(new Grid.Row(Grid.Kind.MINOR, printed, ""));
    }
    if (hasMissing()) {
      remarks.add(book.word("total-incomplete"));
    }
  }

  /** A sum that leaves out cells without a number bears their mark. */
  private Grid.Cell sumCell(int column, BigDecimal sum) {
    Style style = Style.plain(Look.TABLE).asMark().in(Look.MUTED);
    boolean whole = table.rows().stream().allMatch(r -> r.cells().get(column).value() != null);
    List<Span> marks = whole ? List.of() : List.of(Span.of(" x", style));
    return new Grid.Cell(number(sum), marks, false);
  }

  private Grid.Cell printedCell(int c, BigDecimal sum, Cell stated) {
    if (stated.value() == null) {
      return Grid.Cell.of("–");
    }
    String text = stated.lead() + number(stated.value());
    boolean exact = stated.bound().isEmpty();
    boolean differs = exact && sum != null && !number(sum).equals(number(stated.value()));
    if (differs) {
      BigDecimal difference = stated.value().subtract(sum);
      String shown =
          NumberText.plain(
              difference.divide(table.scale(), table.decimals(), RoundingMode.HALF_UP),
              table.decimals());
      String sign = difference.signum() > 0 && !shown.startsWith("+") ? "+" : "";
      remarks.add(
          book.word("total-differs", table.columns().get(c).label(), sign + shown, table.unit()));
    }
    return new Grid.Cell(text, List.of(), differs);
  }

  private BigDecimal sum(int column) {
    return table.rows().stream()
        .map(row -> row.cells().get(column).value())
        .filter(java.util.Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  private boolean hasMissing() {
    return table.rows().stream()
        .anyMatch(
            row ->
                IntStream.range(0, table.columns().size())
                    .filter(c -> table.columns().get(c).kind() == Column.Kind.VALUE)
                    .anyMatch(c -> row.cells().get(c).value() == null));
  }
}
