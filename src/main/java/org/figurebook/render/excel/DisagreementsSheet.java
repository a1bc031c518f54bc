package org.figurebook.render.excel;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.figure.Figure;
import org.figurebook.report.Disagreement;

/** Where papers say different things: one row a version. */
final class DisagreementsSheet implements SheetBody {
  /**
   * A version with its number among the versions of a disagreement, from 1.
   *
   * @param of what the papers disagree about
   */
  record Version(Disagreement of, int number, Disagreement.Version version) {}

  private final Book book;
  private final String title;
  private final List<Version> versions;

  DisagreementsSheet(Book book, String title, List<Version> versions) {
    this.book = book;
    this.title = title;
    this.versions = versions;
  }

  /** The versions of all disagreements, in order. */
  static List<Version> versions(List<Disagreement> disagreements) {
    List<Version> versions = new ArrayList<>();
    for (Disagreement disagreement : disagreements) {
      for (int v = 0; v < disagreement.versions().size(); v++) {
        versions.add(new Version(disagreement, v + 1, disagreement.versions().get(v)));
      }
    }
    return versions;
  }

  @Override
  public void write(SheetPen pen) {
    pen.line(Look.TITLE, title);
    int count = book.report().disagreements().size();
    pen.about(book.word("workbook.disagreements.about", count));
    pen.blank();
    List<Column> columns =
        List.of(
            Column.text(book.word("workbook.id"), 22),
            Column.wrapped(book.word("workbook.statistic"), 30),
            Column.wrapped(book.word("workbook.subject"), 30),
            Column.text(book.word("workbook.period")),
            Column.text(book.word("unit")),
            Column.text(book.word("workbook.version")),
            Column.wrapped(book.word("workbook.printed"), 26),
            Column.wrapped(book.word("source"), 44),
            Column.wrapped(book.word("workbook.quote"), 60),
            Column.wrapped(book.word("workbook.difference"), 30),
            Column.wrapped(book.word("workbook.rule"), 40));
    pen.table("disagreements", columns, false, versions, version -> row(pen, version));
  }

  private void row(SheetPen pen, Version row) {
    Disagreement of = row.of();
    Figure figure = book.figureRows().figure(row.version().figure());
    pen.text(of.id());
    pen.text(of.statistic());
    pen.text(of.subject());
    pen.text(of.period());
    pen.text(of.unit());
    if (row.number() == 1) {
      pen.text(Look.GOOD, book.word("workbook.version.used"));
    } else {
      pen.text(book.word("workbook.version.other", row.number()));
    }
    pen.link(row.version().printed(), book.figure(row.version().figure()));
    pen.link(row.version().source(), figure == null ? null : book.sources().target(figure.place()));
    pen.text(row.version().quote());
    pen.text(of.difference());
    pen.text(of.rule());
  }
}
