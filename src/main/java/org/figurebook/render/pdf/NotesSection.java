package org.figurebook.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Figure;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.LedgerEntry;
import org.figurebook.render.chart.Look;

/** The numbered notes, and how the report was made, in figures. */
final class NotesSection {
  private final Book book;

  NotesSection(Book book) {
    this.book = book;
  }

  /** Where a note stands. */
  static String target(int note) {
    return "note" + note;
  }

  /**
   * @param missing characters that no font has
   */
  void set(Set<Integer> missing) {
    book.shortChapter(book.word("notes"), "notes");
    numbered(book.report().notes());
    book.heading(book.word("method"));
    for (int i = 1; i <= 4; i++) {
      book.paragraph(book.word("method-" + i));
    }
    confidence();
    ledger();
    if (!missing.isEmpty()) {
      List<String> codes = missing.stream().map(c -> String.format("U+%04X", c)).toList();
      book.heading(book.word("characters-missing"));
      book.paragraph(book.word("characters-missing-are", String.join(book.word("comma"), codes)));
    }
  }

  private void numbered(List<String> notes) {
    for (int i = 0; i < notes.size(); i++) {
      Flow flow = book.flow();
      flow.need(Look.BODY * Look.LEADING);
      flow.target(target(i + 1));
      flow.paragraph(
          book.section().add("P"),
          List.of(
              Span.of(book.word("note-number", i + 1) + " ", Style.BODY.bolder()),
              Span.of(notes.get(i), Style.BODY)));
      flow.space(3);
    }
  }

  private void confidence() {
    book.heading(book.word("confidence"));
    List<Grid.Row> rows = new ArrayList<>();
    for (Harvest harvest : book.report().harvests()) {
      long[] counts = new long[Confidence.values().length + 1];
      for (Figure figure : harvest.figures()) {
        counts[figure.confidence().ordinal()]++;
        counts[counts.length - 1]++;
      }
      List<Grid.Cell> cells = new ArrayList<>(List.of(Grid.Cell.of(harvest.document().name())));
      for (long count : counts) {
        cells.add(Grid.Cell.of(Book.count(count)));
      }
      rows.add(Grid.Row.body(cells));
    }
    List<Grid.Column> columns =
        new ArrayList<>(List.of(Grid.Column.text(book.word("document"), 1)));
    for (Confidence confidence : Confidence.values()) {
      columns.add(Grid.Column.numbers(book.term("confidence", confidence.word())));
    }
    columns.add(Grid.Column.numbers(book.word("all")));
    new GridLayout(
            book.flow(), new Grid(columns, rows, Look.TABLE), book.section().add("Table"), "")
        .draw();
  }

  private void ledger() {
    Map<String, Long> kinds = new TreeMap<>();
    for (Harvest harvest : book.report().harvests()) {
      for (LedgerEntry entry : harvest.ledger()) {
        kinds.merge(entry.kind(), 1L, Long::sum);
      }
    }
    if (kinds.isEmpty()) {
      return;
    }
    book.heading(book.word("ledger"));
    book.paragraph(book.word("ledger-intro"));
    List<Grid.Row> rows = new ArrayList<>();
    kinds.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(
            kind ->
                rows.add(
                    Grid.Row.body(
                        List.of(
                            Grid.Cell.of(book.term("ledger", kind.getKey())),
                            Grid.Cell.of(Book.count(kind.getValue()))))));
    List<Grid.Column> columns =
        List.of(
            Grid.Column.text(book.word("ledger-kind"), 1), Grid.Column.numbers(book.word("count")));
    String again = book.word("continued", "", book.word("ledger")).strip();
    new GridLayout(
            book.flow(), new Grid(columns, rows, Look.TABLE), book.section().add("Table"), again)
        .draw();
  }
}
