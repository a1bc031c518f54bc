package org.figurebook.render.excel;

import java.util.List;
import org.figurebook.document.Place;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.report.CheckRemarks;

/** Every check that ran. */
final class ChecksSheet implements SheetBody {
  private final Book book;
  private final String title;
  private final List<Check> checks;

  ChecksSheet(Book book, String title, List<Check> checks) {
    this.book = book;
    this.title = title;
    this.checks = checks;
  }

  @Override
  public void write(SheetPen pen) {
    pen.line(Look.TITLE, title);
    pen.about(book.word("workbook.checks.about"));
    pen.blank();
    pen.table("checks", columns(), true, checks, check -> row(pen, check));
  }

  private List<Column> columns() {
    return List.of(
        Column.text(book.word("workbook.result")),
        Column.text(book.word("workbook.check-kind")),
        Column.text(book.word("workbook.object")),
        Column.text(book.word("workbook.expected")),
        Column.text(book.word("workbook.found")),
        Column.text(book.word("workbook.detail"), 70),
        Column.text(book.word("workbook.document"), 40),
        Column.number(book.word("workbook.page")),
        Column.number(book.word("workbook.line")),
        Column.text(book.word("workbook.id"), 40));
  }

  private void row(SheetPen pen, Check check) {
    Place place = check.place();
    pen.text(look(check.status()), word(book, check.status()));
    pen.text(book.wordOr("workbook.check-kind.", check.kind()));
    Target table = book.sheet("table:" + check.object());
    pen.link(check.object(), table == null ? book.figure(check.object()) : table);
    pen.text(check.expected());
    pen.text(check.found());
    pen.text(CheckRemarks.of(check.detail(), book.report().language()));
    pen.link(place.document(), book.sources().target(place));
    pen.ordinal(place.page());
    pen.ordinal(place.line());
    pen.text(check.id());
  }

  static Look look(CheckStatus status) {
    return switch (status) {
      case HOLDS -> Look.GOOD;
      case ROUNDING -> Look.FAIR;
      case DIFFERS -> Look.BAD;
      case NOT_CHECKABLE -> Look.QUIET;
    };
  }

  static String word(Book book, CheckStatus status) {
    return switch (status) {
      case HOLDS -> book.word("workbook.holds");
      case ROUNDING -> book.word("workbook.rounding");
      case DIFFERS -> book.word("workbook.differs");
      case NOT_CHECKABLE -> book.word("workbook.not-checkable");
    };
  }
}
