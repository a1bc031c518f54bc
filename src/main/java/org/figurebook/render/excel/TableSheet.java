package org.figurebook.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.Confidence;
import org.figurebook.report.CheckRemarks;
import org.figurebook.table.Footnote;
import org.figurebook.table.Table;

/** One recovered table, as printed, with its notes and the checks that ran on it. */
final class TableSheet implements SheetBody {
  /** The most columns a sheet holds. */
  private static final int MOST_COLUMNS = 16_384;

  private static final int SAMPLED = 50;
  private static final double LONG_TEXT = 20;

  private final Book book;
  private final String title;
  private final Table table;
  private final int from;
  private final int to;

  /** The rows of a table from {@code from} to before {@code to}. */
  TableSheet(Book book, String title, Table table, int from, int to) {
    this.book = book;
    this.title = title;
    this.table = table;
    this.from = from;
    this.to = to;
  }

  @Override
  public void write(SheetPen pen) {
    pen.line(Look.TITLE, title);
    pen.line(source(), book.sources().target(table.document(), table.page()));
    pen.about(about());
    if (table.confidence() == Confidence.CHECK) {
      pen.line(Look.WARNING, book.word("workbook.table.check"));
    }
    if (!table.doubt().isEmpty()) {
      pen.line(Look.LINE, table.doubt());
    }
    for (Footnote note : table.notes()) {
      pen.line(Look.QUIET_LINE, (note.mark() + " " + note.text()).strip());
    }
    pen.line(book.word("workbook.table.back"), book.sheet("tables"));
    pen.blank();
    List<Column> columns = columns();
    List<Boolean> right = columns.stream().map(Column::numeric).toList();
    pen.table(
        "source_" + table.id(),
        columns,
        false,
        IntStream.range(from, to).boxed().toList(),
        row -> row(pen, row, right));
    if (!table.checks().isEmpty()) {
      pen.blank();
      pen.line(Look.HEADING, book.word("checks"));
      checks(pen);
    }
  }

  private String source() {
    List<String> parts = new ArrayList<>();
    parts.add(table.document());
    if (!table.reply().isEmpty()) {
      parts.add(book.word("workbook.reply") + " " + table.reply());
    }
    if (!table.annex().isEmpty()) {
      parts.add(table.annex());
    }
    if (table.page() > 0) {
      parts.add(book.word("page", table.page()));
    }
    parts.add(book.word("workbook.lines", table.lineStart(), table.lineEnd()));
    return book.word("workbook.from", String.join(book.word("workbook.comma"), parts));
  }

  private String about() {
    String confidence = TablesListSheet.word(book, table.confidence());
    String unit = table.unit().isEmpty() ? book.word("workbook.table.no-unit") : table.unit();
    return book.word(
        "workbook.table.about",
        unit,
        confidence,
        table.notes().size(),
        table.checks().isEmpty() ? 1 : 2);
  }

  private List<Column> columns() {
    List<String> labels =
        Column.distinct(
            table.columns().subList(0, Math.min(MOST_COLUMNS, table.columns().size())),
            n -> book.word("workbook.table.nameless", n));
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < labels.size(); c++) {
      boolean stub = c < table.labelColumns();
      columns.add(new Column(labels.get(c), stub ? 48 : 32, true, !stub && !mostlyWords(c)));
    }
    return columns;
  }

  /** A column of long texts stands to the left, like a label. */
  private boolean mostlyWords(int column) {
    long words =
        table.rows().stream()
            .limit(SAMPLED)
            .filter(row -> column < row.size() && TextWidth.of(row.get(column)) > LONG_TEXT)
            .count();
    return words * 3 > Math.min(SAMPLED, table.rows().size());
  }

  private void row(SheetPen pen, int r, List<Boolean> right) {
    List<String> cells = table.rows().get(r);
    boolean total = table.totalRows().contains(r);
    for (int c = 0; c < Math.min(MOST_COLUMNS, cells.size()); c++) {
      String cell = cells.get(c);
      PrintedNumber number = c < table.labelColumns() ? null : PrintedNumber.of(cell).orElse(null);
      if (number != null) {
        pen.number(total ? Look.TOTAL_NUMBER : Look.NUMBER, number.value(), number.format());
      } else if (total) {
        pen.text(right.get(c) ? Look.TOTAL_NUMBER : Look.TOTAL_LABEL, cell);
      } else {
        pen.text(right.get(c) ? Look.WRAPPED_RIGHT : Look.WRAPPED, cell);
      }
    }
  }

  private void checks(SheetPen pen) {
    List<Column> columns =
        List.of(
            Column.text(book.word("workbook.check-kind")),
            Column.text(book.word("workbook.result")),
            Column.text(book.word("workbook.expected")),
            Column.text(book.word("workbook.found")),
            Column.wrapped(book.word("workbook.detail"), 48));
    pen.table("checks_of_" + table.id(), columns, false, table.checks(), c -> check(pen, c));
  }

  private void check(SheetPen pen, Check check) {
    pen.text(book.wordOr("workbook.check-kind.", check.kind()));
    pen.text(ChecksSheet.look(check.status()), ChecksSheet.word(book, check.status()));
    printed(pen, check.expected());
    printed(pen, check.found());
    pen.text(CheckRemarks.of(check.detail(), book.report().language()));
  }

  private static void printed(SheetPen pen, String text) {
    PrintedNumber number = PrintedNumber.of(text).orElse(null);
    if (number == null) {
      pen.text(text);
    } else {
      pen.number(Look.NUMBER, number.value(), number.format());
    }
  }
}
