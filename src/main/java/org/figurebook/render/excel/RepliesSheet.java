package org.figurebook.render.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.harvest.Harvest;
import org.figurebook.outline.Reply;

/** The index of replies. */
final class RepliesSheet implements SheetBody {
  /**
   * A reply as the index shows it.
   *
   * @param document file it is in
   * @param tables tables recovered from it
   * @param figures figures taken from it
   */
  record Entry(String document, Reply reply, long tables, long figures) {}

  private record Numbers(String reply, String question) {}

  private final Book book;
  private final String title;
  private final List<Entry> entries;

  RepliesSheet(Book book, String title, List<Entry> entries) {
    this.book = book;
    this.title = title;
    this.entries = entries;
  }

  /** The replies of all documents, in order. */
  static List<Entry> entries(List<Harvest> harvests) {
    List<Entry> entries = new ArrayList<>();
    for (Harvest harvest : harvests) {
      Map<Numbers, Long> tables = new HashMap<>();
      harvest
          .tables()
          .forEach(t -> tables.merge(new Numbers(t.reply(), t.question()), 1L, Long::sum));
      Map<Numbers, Long> figures = new HashMap<>();
      harvest
          .figures()
          .forEach(f -> figures.merge(new Numbers(f.reply(), f.question()), 1L, Long::sum));
      for (Reply reply : harvest.outline().replies()) {
        Numbers key = new Numbers(reply.number(), reply.question());
        long tableCount = tables.getOrDefault(key, 0L);
        long figureCount = figures.getOrDefault(key, 0L);
        entries.add(new Entry(harvest.document().name(), reply, tableCount, figureCount));
      }
    }
    return entries;
  }

  @Override
  public void write(SheetPen pen) {
    pen.line(Look.TITLE, title);
    pen.about(book.word("workbook.replies.about", entries.size()));
    pen.blank();
    pen.table("replies", columns(), true, entries, entry -> row(pen, entry));
  }

  private List<Column> columns() {
    return List.of(
        Column.text(book.word("workbook.reply")),
        Column.text(book.word("workbook.question")),
        Column.text(book.word("workbook.member")),
        Column.text(book.word("workbook.head")),
        Column.text(book.word("workbook.head-name"), 36),
        Column.text(book.word("workbook.subhead"), 30),
        Column.text(book.word("workbook.programme"), 48),
        Column.text(book.word("workbook.officer"), 36),
        Column.text(book.word("workbook.director"), 36),
        Column.number(book.word("tables")),
        Column.number(book.word("figures")),
        Column.text(book.word("workbook.document"), 40),
        Column.number(book.word("workbook.page")),
        Column.number(book.word("workbook.first-line")),
        Column.number(book.word("workbook.last-line")));
  }

  private void row(SheetPen pen, Entry entry) {
    Reply reply = entry.reply();
    pen.text(reply.number());
    pen.text(reply.question());
    pen.text(reply.member());
    pen.text(reply.head());
    pen.text(reply.headName());
    pen.text(reply.subhead());
    pen.text(String.join("; ", reply.programmes()));
    pen.text(reply.officer());
    pen.text(reply.director());
    pen.whole(entry.tables());
    pen.whole(entry.figures());
    pen.link(entry.document(), book.sources().target(entry.document(), reply.page()));
    pen.ordinal(reply.page());
    pen.ordinal(reply.firstLine());
    pen.ordinal(reply.lastLine());
  }
}
