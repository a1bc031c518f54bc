package org.figurebook.render.excel;

import java.util.List;
import org.figurebook.harvest.Gap;

/** What was asked for and not answered. */
final class GapsSheet implements SheetBody {
  private final Book book;
  private final String title;
  private final List<Gap> gaps;

  GapsSheet(Book book, String title, List<Gap> gaps) {
    this.book = book;
    this.title = title;
    this.gaps = gaps;
  }

  @Override
  public void write(SheetPen pen) {
    pen.line(Look.TITLE, title);
    pen.about(book.word("workbook.gaps.about", gaps.size()));
    pen.blank();
    List<Column> columns =
        List.of(
            Column.text(book.word("workbook.reason"), 24),
            Column.text(book.word("workbook.reply")),
            Column.text(book.word("workbook.question")),
            Column.text(book.word("workbook.head")),
            Column.wrapped(book.word("workbook.programme"), 40),
            Column.text(book.word("workbook.member")),
            Column.wrapped(book.word("workbook.quote"), 80),
            Column.text(book.word("workbook.document"), 40),
            Column.number(book.word("workbook.page")),
            Column.number(book.word("workbook.line")));
    pen.table("gaps", columns, false, gaps, gap -> row(pen, gap));
  }

  private void row(SheetPen pen, Gap gap) {
    pen.text(book.wordOr("workbook.reason.", gap.reason().replace(' ', '-')));
    pen.text(gap.reply());
    pen.text(gap.question());
    pen.text(gap.head());
    pen.text(gap.programme());
    pen.text(gap.member());
    pen.text(gap.quote());
    pen.link(gap.place().document(), book.sources().target(gap.place()));
    pen.ordinal(gap.place().page());
    pen.ordinal(gap.place().line());
  }
}
