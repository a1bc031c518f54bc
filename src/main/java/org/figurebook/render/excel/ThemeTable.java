package org.figurebook.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.figurebook.figure.Figure;
import org.figurebook.report.StatTable;
import org.figurebook.report.StatTable.Column.Kind;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTotalsRowFunction;

/** Writes a statistical table: numbers as numbers, totals and growth as formulas. */
final class ThemeTable {
  private final Book book;
  private final ThemePage page;
  private final StatTable table;
  private final ShownValues shown;
  private final boolean grouped;
  private PlacedTable placed;

  ThemeTable(Book book, ThemePage page, StatTable table) {
    this.book = book;
    this.page = page;
    this.table = table;
    this.shown = new ShownValues(book, table);
    this.grouped = table.rows().stream().anyMatch(row -> !row.group().isEmpty());
  }

  /** Writes it and says where it stands. */
  PlacedTable write() {
    String marks = table.notes().stream().map(shown::noteMark).collect(Collectors.joining(" "));
    page.line(Look.HEADING, (table.title() + " " + marks).strip());
    page.line(Look.LINE, book.word("workbook.unit-is", table.unit()));
    placed = new PlacedTable(table, page.next(), grouped ? 2 : 1);
    if (table.rows().isEmpty()) {
      page.line(Look.LINE, book.word("workbook.none"));
      return placed;
    }
    List<String> labels = header();
    for (StatTable.Row row : table.rows()) {
      row(row);
    }
    if (table.total() != null) {
      total();
    }
    mark(labels);
    page.blank();
    return placed;
  }

  private List<String> header() {
    List<String> labels = new ArrayList<>();
    if (grouped) {
      labels.add(book.word("workbook.group"));
    }
    labels.add(table.stubHead());
    table.columns().forEach(column -> labels.add(column.label()));
    if (placed.noted()) {
      labels.add(book.word("workbook.note"));
    }
    List<String> distinct = Column.distinct(labels, n -> book.word("workbook.table.nameless", n));
    int row = page.advance();
    for (int c = 0; c < distinct.size(); c++) {
      boolean stub = c < placed.stubColumns() || c == placed.notesColumn();
      page.text(row, c, distinct.get(c), stub ? Look.HEADER : Look.HEADER_NUMBER);
    }
    return distinct;
  }

  private void row(StatTable.Row row) {
    int at = page.advance();
    if (grouped) {
      page.text(at, 0, row.group(), Look.WRAPPED);
    }
    page.text(at, placed.stubColumns() - 1, row.label(), Look.WRAPPED);
    for (int c = 0; c < table.columns().size(); c++) {
      StatTable.Cell cell = c < row.cells().size() ? row.cells().get(c) : StatTable.Cell.MISSING;
      if (table.columns().get(c).kind() == Kind.GROWTH && livesOn(cell, row, c)) {
        page.formula(at, placed.column(c), growth(at, c), Look.NUMBER, NumberFormats.CHANGE);
      } else {
        value(at, c, cell);
      }
    }
    if (placed.noted()) {
      page.text(at, placed.notesColumn(), shown.notes(row), Look.WRAPPED);
    }
  }

  /** A change that the report holds back although both its numbers are there is not computed. */
  private boolean livesOn(StatTable.Cell cell, StatTable.Row row, int column) {
    int now = before(column);
    int then = before(now);
    if (then < 0) {
      return false;
    }
    boolean both = row.cells().get(now).value() != null && row.cells().get(then).value() != null;
    return cell.value() != null || !both && (cell.mark().isEmpty() || cell.mark().equals("[x]"));
  }

  private void value(int row, int column, StatTable.Cell cell) {
    int at = placed.column(column);
    boolean growth = table.columns().get(column).kind() == Kind.GROWTH;
    if (cell.value() == null) {
      page.text(row, at, shown.words(cell), Look.WRAPPED_RIGHT);
    } else {
      String format = shown.format(cell, growth ? NumberFormats.CHANGE : shown.format());
      double value = growth ? cell.value().movePointLeft(2).doubleValue() : shown.value(cell);
      page.number(row, at, value, Look.LINKED_NUMBER, format);
    }
    link(row, at, cell);
  }

  /** Leads a cell to its source, and the source back to the cell. */
  private void link(int row, int column, StatTable.Cell cell) {
    Target here =
        Target.cell(page.sheet().getSheetName(), row, CellReference.convertNumToColString(column));
    cell.figures().forEach(id -> book.figureRows().use(id, here));
    String first = cell.figures().isEmpty() ? "" : cell.figures().get(0);
    Target target = book.figure(first);
    if (target != null) {
      page.hyperlink(row, column, target, tip(cell, book.figureRows().figure(first)));
    }
  }

  private String tip(StatTable.Cell cell, Figure figure) {
    String place = figure.reply().isEmpty() ? "" : figure.reply() + book.word("workbook.comma");
    String tip = book.word("workbook.tip", figure.quantity().printed(), place + figure.document());
    int others = cell.figures().size() - 1;
    return others > 0 ? tip + book.word("workbook.tip.others", others) : tip;
  }

  private void total() {
    int row = page.advance();
    if (grouped) {
      page.text(row, 0, "", Look.TOTAL_LABEL);
    }
    page.text(row, placed.stubColumns() - 1, table.total().label(), Look.TOTAL_LABEL);
    for (int c = 0; c < table.columns().size(); c++) {
      boolean growth = table.columns().get(c).kind() == Kind.GROWTH;
      String format = growth ? NumberFormats.CHANGE : shown.format();
      String formula = growth ? growthOfTotal(row, c) : sum(c);
      page.formula(row, placed.column(c), formula, Look.TOTAL_NUMBER, format);
      if (!growth) {
        page.measure(placed.column(c), shown.widthOfSum(c));
      }
    }
    if (placed.noted()) {
      page.text(row, placed.notesColumn(), "", Look.TOTAL_LABEL);
    }
  }

  private String sum(int column) {
    String range = placed.range(column);
    boolean any =
        table.rows().stream()
            .anyMatch(
                row -> column < row.cells().size() && row.cells().get(column).value() != null);
    return any ? "SUM(" + range + ")" : "IF(COUNT(" + range + ")=0,\"[x]\",SUM(" + range + "))";
  }

  private String growthOfTotal(int row, int column) {
    return table.comparesTotals(column) ? growth(row, column) : "\"[z]\"";
  }

  /** The change of the value column before from the value column before that. */
  private String growth(int row, int column) {
    int now = before(column);
    int then = before(now);
    if (then < 0) {
      return "\"[z]\"";
    }
    String later = ThemePage.address(row, placed.column(now));
    String earlier = ThemePage.address(row, placed.column(then));
    return "IF(COUNT(%2$s,%1$s)<2,\"[x]\",IF(%2$s=0,\"[z]\",(%1$s-%2$s)/ABS(%2$s)))"
        .formatted(later, earlier);
  }

  private int before(int column) {
    int c = column - 1;
    while (c >= 0 && table.columns().get(c).kind() != Kind.VALUE) {
      c--;
    }
    return c;
  }

  private void mark(List<String> labels) {
    boolean totals = table.total() != null;
    int last = totals ? placed.totalRow() : placed.lastRow();
    CTTable markup =
        MarkedTable.mark(
            page.sheet(),
            book.tableName(table.id()),
            placed.headerRow(),
            last,
            labels,
            false,
            totals);
    if (totals) {
      markTotals(markup);
    }
    CellRangeAddress area = new CellRangeAddress(placed.headerRow(), last, 0, placed.columns() - 1);
    page.sheet().addIgnoredErrors(area, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private void markTotals(CTTable markup) {
    List<CTTableColumn> columns = markup.getTableColumns().getTableColumnList();
    columns.get(placed.stubColumns() - 1).setTotalsRowLabel(table.total().label());
    for (int c = 0; c < table.columns().size(); c++) {
      CTTableColumn column = columns.get(placed.column(c));
      boolean growth = table.columns().get(c).kind() == Kind.GROWTH;
      column.setTotalsRowFunction(STTotalsRowFunction.CUSTOM);
      column
          .addNewTotalsRowFormula()
          .setStringValue(growth ? growthOfTotal(placed.totalRow(), c) : sum(c));
    }
  }
}
