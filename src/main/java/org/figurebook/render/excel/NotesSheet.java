package org.figurebook.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.figurebook.document.Finding;
import org.figurebook.harvest.Harvest;
import org.figurebook.report.FindingWords;

/** The numbered notes, the shorthand, how the workbook was made, and what had to be shortened. */
final class NotesSheet implements SheetBody {
  private static final List<String> SHORTHAND = List.of("x", "z", "p", "c", "u", "s");
  private static final List<String> METHOD =
      List.of(
          "reading",
          "figures",
          "confidence",
          "totals",
          "growth",
          "charts",
          "bounds",
          "links",
          "filters",
          "filters-why",
          "freeze-why",
          "text");

  private record Entry(String name, String text) {}

  private final Book book;
  private final Shortenings shortenings;

  NotesSheet(Book book, Shortenings shortenings) {
    this.book = book;
    this.shortenings = shortenings;
  }

  @Override
  public void write(SheetPen pen) {
    pen.line(Look.TITLE, book.word("notes"));
    // shorthand and method always have their table
    int tables = 2 + table(notes()) + table(shortened()) + table(found());
    pen.about(book.word("workbook.notes.about", tables));
    section(pen, "notes", "workbook.note", notes());
    section(pen, "shorthand", "workbook.shorthand", shorthand());
    section(pen, "shortened", "workbook.topic", shortened());
    findings(pen);
    section(pen, "method", "workbook.topic", method());
  }

  private static int table(List<?> rows) {
    return rows.isEmpty() ? 0 : 1;
  }

  private void section(SheetPen pen, String key, String firstColumn, List<Entry> entries) {
    pen.blank();
    pen.line(Look.HEADING, book.word("workbook.notes." + key));
    List<Column> columns =
        List.of(
            Column.wrapped(book.word(firstColumn), 28),
            Column.wrapped(book.word("workbook.meaning"), 110));
    pen.table(
        "notes_" + key,
        columns,
        false,
        entries,
        entry -> {
          pen.text(entry.name());
          pen.text(entry.text());
        });
  }

  private List<Entry> notes() {
    List<String> notes = book.report().notes();
    return IntStream.range(0, notes.size())
        .mapToObj(n -> new Entry(book.word("workbook.note-mark", n + 1), notes.get(n)))
        .toList();
  }

  private List<Entry> shorthand() {
    return SHORTHAND.stream()
        .map(mark -> new Entry("[" + mark + "]", book.word("workbook.shorthand." + mark)))
        .toList();
  }

  private List<Entry> method() {
    return METHOD.stream()
        .map(
            topic ->
                new Entry(
                    book.word("workbook.method." + topic + ".topic"),
                    book.word("workbook.method." + topic)))
        .toList();
  }

  private List<Entry> shortened() {
    return shortenings.lines().stream().map(line -> new Entry(line.object(), line.what())).toList();
  }

  private List<Finding> found() {
    List<Finding> findings = new ArrayList<>();
    for (Harvest harvest : book.report().harvests()) {
      findings.addAll(harvest.document().findings());
      findings.addAll(harvest.outline().findings());
    }
    return findings;
  }

  private void findings(SheetPen pen) {
    pen.blank();
    pen.line(Look.HEADING, book.word("workbook.notes.findings"));
    List<Column> columns =
        List.of(
            Column.wrapped(book.word("workbook.document"), 28),
            Column.wrapped(book.word("workbook.finding"), 110),
            Column.wrapped(book.word("workbook.remedy"), 50),
            Column.number(book.word("workbook.page")),
            Column.number(book.word("workbook.line")));
    pen.table("notes_findings", columns, false, found(), finding -> finding(pen, finding));
  }

  private void finding(SheetPen pen, Finding finding) {
    pen.link(finding.place().document(), book.sources().target(finding.place()));
    FindingWords words = FindingWords.of(book.report().language());
    pen.text(words.what(finding));
    pen.text(words.remedy(finding));
    pen.ordinal(finding.place().page());
    pen.ordinal(finding.place().line());
  }
}
