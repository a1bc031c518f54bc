package org.figurebook.render.excel;

import java.util.List;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Quantity;

/** The long table of all figures. */
final class FiguresSheet implements SheetBody {
  /** Row of the first figure, from 0: after title, a line, a blank row and the header. */
  static final int FIRST_ROW = 4;

  private final Book book;
  private final String title;
  private final List<Figure> figures;

  FiguresSheet(Book book, String title, List<Figure> figures) {
    this.book = book;
    this.title = title;
    this.figures = figures;
  }

  @Override
  public void write(SheetPen pen) {
    pen.line(Look.TITLE, title);
    pen.about(book.word("workbook.figures.about"));
    pen.blank();
    pen.table("figures", columns(), true, figures, figure -> row(pen, figure));
  }

  private List<Column> columns() {
    return List.of(
        Column.text(book.word("workbook.id"), 24),
        Column.text(book.word("workbook.subject"), 36),
        Column.text(book.word("workbook.measure"), 30),
        Column.text(book.word("workbook.dimensions"), 30),
        Column.text(book.word("workbook.period"), 24),
        Column.text(book.word("workbook.bound")),
        Column.number(book.word("workbook.value")),
        Column.number(book.word("workbook.high")),
        Column.text(book.word("unit")),
        Column.text(book.word("workbook.counter")),
        Column.text(book.word("workbook.basis")),
        Column.text(book.word("workbook.printed")),
        Column.text(book.word("workbook.confidence")),
        Column.text(book.word("workbook.quote"), 100),
        Column.text(book.word("workbook.document"), 40),
        Column.number(book.word("workbook.page")),
        Column.number(book.word("workbook.line")),
        Column.text(book.word("workbook.reply")),
        Column.text(book.word("workbook.question")),
        Column.text(book.word("workbook.section")),
        Column.text(book.word("workbook.annex")),
        Column.text(book.word("workbook.table")),
        Column.number(book.word("workbook.row")),
        Column.number(book.word("workbook.column")),
        Column.text(book.word("workbook.used-in")),
        Column.text(book.word("checks")));
  }

  private void row(SheetPen pen, Figure figure) {
    meaning(pen, figure);
    place(pen, figure);
    Target use = book.figureRows().use(figure.id());
    if (use == null) {
      pen.skip();
    } else {
      pen.link(use.address().replace("'", "").replace('!', ' '), use);
    }
    pen.text(String.join(" ", figure.checks()));
  }

  private void meaning(SheetPen pen, Figure figure) {
    Quantity quantity = figure.quantity();
    pen.text(figure.id());
    pen.text(figure.subject());
    pen.text(figure.measure());
    pen.text(String.join(" / ", figure.dimensions()));
    pen.text(figure.period().text());
    pen.text(book.wordOr("workbook.bound.", quantity.bound().word()));
    if (quantity.unit().equals("year") && quantity.value() != null) {
      pen.number(quantity.value(), NumberFormats.YEAR);
    } else {
      pen.number(quantity.value());
    }
    pen.number(quantity.isRange() ? quantity.high() : null);
    pen.text(book.wordOr("workbook.unit.", quantity.unit()));
    pen.text(quantity.counter());
    pen.text(book.wordOr("workbook.basis.", figure.basis().word()));
    pen.text(quantity.printed());
    pen.text(
        TablesListSheet.look(figure.confidence()),
        book.wordOr("workbook.confidence.", figure.confidence().word()));
    pen.text(figure.quote());
  }

  private void place(SheetPen pen, Figure figure) {
    Figure.CellPosition cell = figure.cell();
    pen.link(figure.document(), book.sources().target(figure.place()));
    pen.ordinal(figure.place().page());
    pen.ordinal(figure.place().line());
    pen.text(figure.reply());
    pen.text(figure.question());
    pen.text(book.wordOr("workbook.section.", figure.section().word()));
    pen.text(figure.annex());
    if (cell == null) {
      pen.skip();
      pen.skip();
      pen.skip();
    } else {
      pen.link(cell.table(), book.sheet("table:" + cell.table()));
      pen.ordinal(cell.row() + 1);
      pen.ordinal(cell.column() + 1);
    }
  }
}
