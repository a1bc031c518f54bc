package org.figurebook.render.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.figurebook.figure.Figure;
import org.figurebook.report.StatTable;
import org.figurebook.report.StatTable.Column.Kind;

/** The live sums of a table beside the totals that papers print, and what the two say together. */
final class TotalsCheck {
  private static final int COLUMNS = 6;

  private final Book book;
  private final ThemePage page;
  private final PlacedTable placed;
  private final StatTable table;
  private final ShownValues shown;

  TotalsCheck(Book book, ThemePage page, PlacedTable placed) {
    this.book = book;
    this.page = page;
    this.placed = placed;
    this.table = placed.table();
    this.shown = new ShownValues(book, table);
  }

  /** Writes it, when a total is printed or a sum lacks something. */
  void write() {
    if (table.total() == null || table.rows().isEmpty()) {
      return;
    }
    List<Integer> checked =
        IntStream.range(0, table.columns().size())
            .filter(c -> table.columns().get(c).kind() == Kind.VALUE)
            .filter(c -> printed(c).value() != null || lacks(c))
            .boxed()
            .toList();
    if (checked.isEmpty()) {
      return;
    }
    page.line(Look.HEADING, book.word("workbook.totals.title", table.title()));
    int headerRow = page.next();
    List<String> labels = header();
    checked.forEach(this::row);
    int last = page.next() - 1;
    String name = book.tableName(table.id() + "_totals");
    MarkedTable.mark(page.sheet(), name, headerRow, last, labels, false, false);
    page.sheet()
        .addIgnoredErrors(
            new CellRangeAddress(headerRow, last, 0, 0), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    colour(headerRow + 1, last);
    page.blank();
  }

  private List<String> header() {
    List<String> labels =
        Column.distinct(
            List.of(
                book.word("workbook.totals.column"),
                book.word("workbook.totals.live"),
                book.word("printed-total"),
                book.word("workbook.totals.difference"),
                book.word("workbook.totals.allowed"),
                book.word("workbook.totals.result")),
            n -> "");
    int row = page.advance();
    for (int c = 0; c < COLUMNS; c++) {
      boolean words = c == 0 || c == COLUMNS - 1;
      page.text(row, c, labels.get(c), words ? Look.HEADER : Look.HEADER_NUMBER);
      page.measure(c, TextWidth.of(labels.get(c)) * 1.1);
    }
    return labels;
  }

  private void row(int column) {
    int row = page.advance();
    String label = table.columns().get(column).label() + " " + shown.notes(printed(column));
    page.text(row, 0, label.strip(), Look.WRAPPED);
    String live = ThemePage.address(placed.totalRow(), placed.column(column));
    page.formula(row, 1, live, Look.NUMBER, shown.format());
    printedTotal(row, column);
    String difference =
        "IF(ISNUMBER(%1$s),ROUND(%2$s-%1$s,9),\"[z]\")"
            .formatted(ThemePage.address(row, 2), ThemePage.address(row, 1));
    page.formula(row, 3, difference, Look.NUMBER, signed(shown.format()));
    page.number(row, 4, shown.shown(allowed(column)), Look.NUMBER, allowedFormat(column));
    page.formula(row, COLUMNS - 1, result(row, column), Look.WRAPPED, "");
    String words =
        printed(column).value() == null
            ? book.word("workbook.totals.none-printed")
            : book.word("workbook.rounding");
    page.measure(COLUMNS - 1, TextWidth.of(words));
    // what is lacking goes on a line of its own: no year column need be so wide
    page.wrap(
        row,
        COLUMNS - 1,
        lacks(column) ? words + "\n" + book.word("workbook.totals.lacking") : words,
        Look.WRAPPED);
  }

  private void printedTotal(int row, int column) {
    StatTable.Cell printed = printed(column);
    if (printed.value() == null) {
      page.text(row, 2, StatTable.Cell.MISSING.mark(), Look.WRAPPED_RIGHT);
      return;
    }
    String format = shown.format(printed, shown.format());
    page.number(row, 2, shown.value(printed), Look.LINKED_NUMBER, format);
    String first = printed.figures().isEmpty() ? "" : printed.figures().get(0);
    Target target = book.figure(first);
    if (target != null) {
      Figure figure = book.figureRows().figure(first);
      String tip = book.word("workbook.tip", figure.quantity().printed(), figure.document());
      page.hyperlink(row, 2, target, tip);
    }
  }

  private String result(int row, int column) {
    String range = placed.range(column);
    String lacking = "(COUNTIF(" + range + ",\"[x]*\")+COUNTBLANK(" + range + "))";
    return ("IF(NOT(ISNUMBER(%1$s)),\"%4$s\",IF(ABS(%2$s)<=0.000001,\"%5$s\","
            + "IF(ABS(%2$s)<=%3$s+0.000001,\"%6$s\",\"%7$s\")))"
            + "&IF(%8$s>0,SUBSTITUTE(\"%9$s\",\"#\",%8$s),\"\")")
        .formatted(
            ThemePage.address(row, 2),
            ThemePage.address(row, 3),
            ThemePage.address(row, 4),
            book.word("workbook.totals.none-printed"),
            book.word("workbook.holds"),
            book.word("workbook.rounding"),
            book.word("workbook.differs"),
            lacking,
            book.word("workbook.totals.lacking"));
  }

  /** What rounding can explain: the steps of all printed numbers together, in base units. */
  private BigDecimal allowed(int column) {
    BigDecimal allowed = precision(printed(column));
    for (StatTable.Row row : table.rows()) {
      if (column < row.cells().size()) {
        allowed = allowed.add(precision(row.cells().get(column)));
      }
    }
    return allowed;
  }

  private BigDecimal precision(StatTable.Cell cell) {
    Figure figure =
        cell.figures().isEmpty() ? null : book.figureRows().figure(cell.figures().get(0));
    return cell.value() == null || figure == null ? BigDecimal.ZERO : Precision.of(figure);
  }

  private String allowedFormat(int column) {
    return shown.percent()
        ? NumberFormats.percent(table.decimals() + 1)
        : NumberFormats.decimals(
            NumberFormats.decimalsOf(BigDecimal.valueOf(shown.shown(allowed(column)))));
  }

  private static String signed(String format) {
    return "+" + format + ";-" + format + ";0";
  }

  private StatTable.Cell printed(int column) {
    List<StatTable.Cell> printed = table.total().printed();
    return column < printed.size() ? printed.get(column) : StatTable.Cell.MISSING;
  }

  /** Whether a sum lacks a part: one that is not available, not one that does not apply. */
  private boolean lacks(int column) {
    return table.rows().stream()
        .map(row -> column < row.cells().size() ? row.cells().get(column) : StatTable.Cell.MISSING)
        .anyMatch(cell -> cell.value() == null && shown.words(cell).startsWith("[x]"));
  }

  private void colour(int first, int last) {
    colour(first, last, "workbook.holds", WorkbookStyle.GOOD_INK);
    colour(first, last, "workbook.rounding", WorkbookStyle.FAIR_INK);
    colour(first, last, "workbook.differs", WorkbookStyle.BAD_INK);
  }

  private void colour(int first, int last, String key, String ink) {
    XSSFSheetConditionalFormatting formatting = page.sheet().getSheetConditionalFormatting();
    String word = book.word(key);
    ConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(
            "LEFT($F" + (first + 1) + "," + word.length() + ")=\"" + word + "\"");
    rule.createFontFormatting().setFontColor(WorkbookStyle.colour(ink));
    CellRangeAddress[] area = {new CellRangeAddress(first, last, COLUMNS - 1, COLUMNS - 1)};
    formatting.addConditionalFormatting(area, rule);
  }
}
