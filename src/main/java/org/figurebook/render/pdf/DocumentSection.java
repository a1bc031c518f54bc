package org.figurebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
import org.figurebook.document.ReadStatus;
import org.figurebook.harvest.Harvest;
import org.figurebook.render.chart.Look;
import org.figurebook.report.FindingWords;

/** The list of documents. */
final class DocumentSection {
  private final Book book;

  DocumentSection(Book book) {
    this.book = book;
  }

  /** Where a document stands in the list. */
  static String target(String document) {
    return "document-" + Integer.toHexString(document.hashCode());
  }

  void set() {
    book.shortChapter(book.word("documents"), "documents");
    List<Grid.Row> rows = new ArrayList<>();
    for (Harvest harvest : book.report().harvests()) {
      rows.add(row(harvest));
    }
    List<Grid.Column> columns =
        List.of(
            Grid.Column.text(book.word("document"), 3),
            Grid.Column.text(book.word("title"), 3),
            Grid.Column.text(book.word("date"), 1),
            Grid.Column.numbers(book.word("pages")),
            Grid.Column.numbers(book.word("replies-count")),
            Grid.Column.numbers(book.word("tables-count")),
            Grid.Column.numbers(book.word("figures-count")));
    String again = book.word("continued", "", book.word("documents")).strip();
    new GridLayout(
            book.flow(), new Grid(columns, rows, Look.SMALL), book.section().add("Table"), again)
        .draw();
    book.flow().space(6);
    problems();
  }

  private Grid.Row row(Harvest harvest) {
    Document document = harvest.document();
    boolean failed = document.status() == ReadStatus.FAILED;
    String name = document.name();
    if (document.status() != ReadStatus.READ) {
      name += " (" + book.term("read", document.status().word()) + ")";
    }
    return new Grid.Row(
        Grid.Kind.BODY,
        List.of(
            new Grid.Cell(name, List.of(), failed),
            Grid.Cell.of(document.title()),
            Grid.Cell.of(document.date()),
            Grid.Cell.of(document.pages() > 0 ? Book.count(document.pages()) : "–"),
            Grid.Cell.of(Book.count(harvest.outline().replies().size())),
            Grid.Cell.of(Book.count(harvest.tables().size())),
            Grid.Cell.of(Book.count(harvest.figures().size()))),
        target(document.name()));
  }

  private void problems() {
    FindingWords words = FindingWords.of(book.report().language());
    for (Harvest harvest : book.report().harvests()) {
      for (Finding finding : harvest.document().findings()) {
        if (finding.severity() != Finding.Severity.NOTE) {
          book.small(
              harvest.document().name()
                  + " · "
                  + words.what(finding)
                  + " "
                  + words.remedy(finding));
        }
      }
    }
  }
}
