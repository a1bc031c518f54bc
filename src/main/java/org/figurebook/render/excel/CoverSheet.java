package org.figurebook.render.excel;

import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.harvest.Harvest;
import org.figurebook.report.Report;

/** Title, scope, what it was made from and how. */
final class CoverSheet implements SheetBody {
  private final Book book;

  CoverSheet(Book book) {
    this.book = book;
  }

  @Override
  public void write(SheetPen pen) {
    Report report = book.report();
    pen.line(Look.TITLE, report.title());
    if (!report.subtitle().isEmpty()) {
      pen.line(Look.SUBTITLE, report.subtitle());
    }
    pen.blank();
    pen.line(Look.LINE, report.scope());
    if (!report.date().isEmpty()) {
      pen.line(Look.LINE, book.word("workbook.cover.date", report.date()));
    }
    pen.line(book.word("workbook.cover.to-contents"), book.sheet("contents"));
    pen.blank();
    pen.line(Look.HEADING, book.word("workbook.cover.made"));
    made().forEach(line -> pen.line(Look.LINE, line));
    if (!report.contact().isEmpty()) {
      pen.blank();
      pen.line(Look.HEADING, book.word("workbook.cover.contact"));
      pen.line(Look.LINE, report.contact());
    }
    pen.blank();
    pen.line(Look.HEADING, book.word("documents"));
    pen.line(Look.LINE, book.word("workbook.blank-cells"));
    documents(pen);
  }

  private void documents(SheetPen pen) {
    List<Column> columns =
        List.of(
            Column.wrapped(book.word("workbook.document"), 44),
            Column.wrapped(book.word("workbook.title"), 60),
            Column.text(book.word("workbook.kind")),
            Column.text(book.word("workbook.date")),
            Column.number(book.word("workbook.pages")),
            Column.number(book.word("figures")),
            Column.text(book.word("workbook.status")),
            Column.text(book.word("workbook.hash"), 76));
    pen.table(
        "documents", columns, false, book.report().harvests(), harvest -> document(pen, harvest));
  }

  private void document(SheetPen pen, Harvest harvest) {
    Document document = harvest.document();
    pen.link(document.name(), book.sources().target(document));
    pen.text(document.title());
    pen.text(book.wordOr("workbook.kind.", harvest.outline().kind().word()));
    pen.date(document.date());
    pen.ordinal(document.pages());
    pen.whole(harvest.figures().size());
    pen.text(book.wordOr("workbook.status.", document.status().word()));
    pen.text(document.sha256());
  }

  private List<String> made() {
    Report report = book.report();
    long tables = report.harvests().stream().mapToLong(h -> h.tables().size()).sum();
    return List.of(
        book.word(
            "workbook.cover.made.read", report.harvests().size(), tables, book.figures().size()),
        book.word(
            "workbook.cover.made.checks",
            report.checks().size(),
            checks(CheckStatus.HOLDS),
            checks(CheckStatus.ROUNDING),
            checks(CheckStatus.DIFFERS),
            checks(CheckStatus.NOT_CHECKABLE)),
        book.word("workbook.cover.made.links"));
  }

  private long checks(CheckStatus status) {
    return book.report().checks().stream().map(Check::status).filter(status::equals).count();
  }
}
