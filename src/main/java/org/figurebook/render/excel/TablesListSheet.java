package org.figurebook.render.excel;

import java.util.List;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;

/** The recovered tables, each with a link to its own sheet. */
final class TablesListSheet implements SheetBody {
  private final Book book;
  private final List<Table> tables;

  TablesListSheet(Book book, List<Table> tables) {
    this.book = book;
    this.tables = tables;
  }

  @Override
  public void write(SheetPen pen) {
    pen.line(Look.TITLE, book.word("tables"));
    pen.about(book.word("workbook.tables.about", tables.size()));
    pen.blank();
    List<Column> columns =
        List.of(
            Column.text(book.word("workbook.table"), 40),
            Column.wrapped(book.word("workbook.caption"), 60),
            Column.text(book.word("unit")),
            Column.number(book.word("workbook.rows")),
            Column.number(book.word("workbook.columns")),
            Column.text(book.word("workbook.confidence")),
            Column.number(book.word("workbook.checks-held")),
            Column.number(book.word("workbook.checks-differ")),
            Column.text(book.word("workbook.reply")),
            Column.wrapped(book.word("workbook.annex"), 30),
            Column.wrapped(book.word("workbook.document"), 40),
            Column.number(book.word("workbook.page")));
    pen.table("tables", columns, false, tables, table -> row(pen, table));
  }

  private void row(SheetPen pen, Table table) {
    pen.link(table.id(), book.sheet("table:" + table.id()));
    pen.text(table.caption());
    pen.text(table.unit());
    pen.whole(table.rows().size());
    pen.whole(table.columns().size());
    pen.text(look(table.confidence()), word(book, table.confidence()));
    pen.whole(checks(table, CheckStatus.HOLDS) + checks(table, CheckStatus.ROUNDING));
    pen.whole(checks(table, CheckStatus.DIFFERS));
    pen.text(table.reply());
    pen.text(table.annex());
    pen.link(table.document(), book.sources().target(table.document(), table.page()));
    pen.ordinal(table.page());
  }

  private static long checks(Table table, CheckStatus status) {
    return table.checks().stream().filter(check -> check.status() == status).count();
  }

  static Look look(Confidence confidence) {
    return switch (confidence) {
      case CERTAIN -> Look.GOOD;
      case LIKELY -> Look.FAIR;
      case CHECK -> Look.BAD;
    };
  }

  static String word(Book book, Confidence confidence) {
    return book.word("workbook.confidence." + confidence.word());
  }
}
