package org.figurebook.render.excel;

import java.util.List;

/** A link to every sheet, with its title and number of rows. */
final class ContentsSheet implements SheetBody {
  private final Book book;
  private final List<Leaf> leaves;

  ContentsSheet(Book book, List<Leaf> leaves) {
    this.book = book;
    this.leaves = leaves;
  }

  @Override
  public void write(SheetPen pen) {
    pen.line(Look.TITLE, book.word("contents"));
    pen.line(Look.LINE, book.word("workbook.contents.about", leaves.size()));
    pen.blank();
    List<Column> columns =
        List.of(
            Column.text(book.word("workbook.sheet"), 40),
            Column.wrapped(book.word("workbook.title"), 90),
            Column.number(book.word("workbook.rows")));
    pen.table("contents", columns, false, leaves, leaf -> row(pen, leaf));
  }

  private void row(SheetPen pen, Leaf leaf) {
    pen.link(leaf.name(), Target.sheet(leaf.name()));
    pen.text(leaf.title());
    pen.whole(leaf.rows());
  }
}
