package org.figurebook.render.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Place;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.LedgerEntry;

/** What became of every numeral: counts by class, and each numeral that nothing explains. */
final class LedgerSheet implements SheetBody {
  /**
   * Numerals of one document that a rule put in one class.
   *
   * @param count how many
   * @param first the first of them
   */
  record Line(String document, String kind, String rule, long count, LedgerEntry first) {
    private Line plus() {
      return new Line(document, kind, rule, count + 1, first);
    }
  }

  private static final String UNEXPLAINED = "unexplained";

  private final Book book;
  private final String title;
  private final List<Line> lines;

  LedgerSheet(Book book, String title, List<Line> lines) {
    this.book = book;
    this.title = title;
    this.lines = lines;
  }

  /** The lines of all documents; an unexplained numeral has one for itself. */
  static List<Line> lines(List<Harvest> harvests) {
    List<Line> lines = new ArrayList<>();
    for (Harvest harvest : harvests) {
      Map<List<String>, Line> counted = new LinkedHashMap<>();
      List<Line> unexplained = new ArrayList<>();
      for (LedgerEntry entry : harvest.ledger()) {
        Line one = new Line(entry.place().document(), entry.kind(), entry.rule(), 1, entry);
        if (entry.kind().equals(UNEXPLAINED)) {
          unexplained.add(one);
        } else {
          counted.merge(List.of(entry.kind(), entry.rule()), one, (line, next) -> line.plus());
        }
      }
      lines.addAll(counted.values());
      lines.addAll(unexplained);
    }
    return lines;
  }

  @Override
  public void write(SheetPen pen) {
    long all = lines.stream().mapToLong(Line::count).sum();
    long unexplained =
        lines.stream().filter(line -> line.kind().equals(UNEXPLAINED)).mapToLong(Line::count).sum();
    pen.line(Look.TITLE, title);
    pen.about(book.word("workbook.ledger.about", all, unexplained));
    pen.blank();
    List<Column> columns =
        List.of(
            Column.text(book.word("workbook.document"), 40),
            Column.text(book.word("workbook.class")),
            Column.text(book.word("workbook.rule")),
            Column.number(book.word("workbook.count")),
            Column.text(book.word("workbook.example")),
            Column.number(book.word("workbook.page")),
            Column.number(book.word("workbook.line")));
    pen.table("ledger", columns, true, lines, line -> row(pen, line));
  }

  private void row(SheetPen pen, Line line) {
    Place place = line.first().place();
    pen.link(line.document(), book.sources().target(place));
    String kind = book.wordOr("workbook.class.", line.kind());
    if (line.kind().equals(UNEXPLAINED)) {
      pen.text(Look.BAD, kind);
    } else {
      pen.text(kind);
    }
    pen.text(line.rule());
    pen.whole(line.count());
    pen.text(line.first().printed());
    pen.ordinal(place.page());
    pen.ordinal(place.line());
  }
}
