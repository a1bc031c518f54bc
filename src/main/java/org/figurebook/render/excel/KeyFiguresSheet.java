package org.figurebook.render.excel;

import java.util.List;
import org.figurebook.figure.Figure;
import org.figurebook.report.KeyFigure;

/** The large numbers of the report with period, change and source. */
final class KeyFiguresSheet implements SheetBody {
  private final Book book;

  KeyFiguresSheet(Book book) {
    this.book = book;
  }

  @Override
  public void write(SheetPen pen) {
    pen.line(Look.TITLE, book.word("key-figures"));
    pen.about(book.word("workbook.key-figures.about"));
    pen.blank();
    List<Column> columns =
        List.of(
            Column.wrapped(book.word("workbook.statistic"), 44),
            Column.wrapped(book.word("workbook.value"), 60),
            Column.text(book.word("workbook.period")),
            Column.wrapped(book.word("workbook.change"), 36),
            Column.wrapped(book.word("source"), 60));
    pen.table("key_figures", columns, false, book.report().keyFigures(), key -> row(pen, key));
  }

  private void row(SheetPen pen, KeyFigure key) {
    String first = key.figures().isEmpty() ? "" : key.figures().get(0);
    pen.text(key.label());
    pen.link(Look.LARGE, key.value(), book.figure(first));
    pen.text(key.period());
    pen.text(key.change());
    Figure figure = book.figureRows().figure(first);
    pen.link(key.source(), figure == null ? null : book.sources().target(figure.place()));
  }
}
