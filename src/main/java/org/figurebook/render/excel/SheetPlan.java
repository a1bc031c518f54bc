package org.figurebook.render.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.figurebook.report.Report;
import org.figurebook.report.Theme;
import org.figurebook.table.Table;

/** The sheets of a workbook in their order, with their names. */
final class SheetPlan {
  /**
   * Rows from which on links are formulas: a sheet can list 65,530 links, and each takes memory.
   */
  private static final int MOST_LISTED = 10_000;

  private final Book book;
  private final SheetNames names = new SheetNames();
  private final Shortenings shortenings = new Shortenings();
  private final List<Leaf> leaves = new ArrayList<>();

  private SheetPlan(Book book) {
    this.book = book;
  }

  static SheetPlan of(Book book) {
    SheetPlan plan = new SheetPlan(book);
    plan.front();
    plan.working();
    plan.tables();
    plan.back();
    return plan;
  }

  /** The sheets in order. */
  List<Leaf> leaves() {
    return leaves;
  }

  /** Sets every sheet up, those last that tell of the others. */
  void setUp() {
    leaves.forEach(leaf -> leaf.open(book));
    Leaf contents = leaves.get(1);
    Leaf notes = leaves.get(leaves.size() - 1);
    leaves.stream().filter(leaf -> leaf != contents && leaf != notes).forEach(l -> l.plan(book));
    sayWhatWasShortened();
    notes.plan(book);
    contents.plan(book);
  }

  private void front() {
    add("cover", new CoverSheet(book));
    add("contents", new ContentsSheet(book, leaves));
    add("key-figures", new KeyFiguresSheet(book));
    for (Theme theme : book.report().themes()) {
      String name = names.take(theme.title());
      book.name("theme:" + theme.id(), name);
      leaves.add(Leaf.of(name, theme));
    }
    split(
        "disagreements",
        false,
        DisagreementsSheet.versions(book.report().disagreements()),
        (title, part) -> new DisagreementsSheet(book, title, part));
  }

  private void working() {
    Report report = book.report();
    split("checks", true, report.checks(), (title, part) -> new ChecksSheet(book, title, part));
    split(
        "gaps",
        false,
        report.harvests().stream().flatMap(h -> h.gaps().stream()).toList(),
        (title, part) -> new GapsSheet(book, title, part));
    split(
        "replies",
        true,
        RepliesSheet.entries(report.harvests()),
        (title, part) -> new RepliesSheet(book, title, part));
  }

  private void tables() {
    List<Table> tables =
        book.report().harvests().stream().flatMap(h -> h.tables().stream()).toList();
    add("tables", new TablesListSheet(book, tables));
    for (Table table : tables) {
      String title = table.caption().isBlank() ? table.id() : table.caption();
      int parts = parts(table.rows().size());
      for (int p = 0; p < parts; p++) {
        int from = p * book.limits().rows();
        int to = Math.min(table.rows().size(), from + book.limits().rows());
        String part = part(title, p);
        String name = names.take(table.id() + " " + part(table.caption(), p));
        if (p == 0) {
          book.name("table:" + table.id(), name);
        }
        leaves.add(Leaf.of(name, part, false, new TableSheet(book, part, table, from, to)));
      }
      sayParts(title, parts);
    }
  }

  private void back() {
    split("figures", true, book.figures(), (title, part) -> new FiguresSheet(book, title, part));
    split(
        "ledger",
        true,
        LedgerSheet.lines(book.report().harvests()),
        (title, part) -> new LedgerSheet(book, title, part));
    add("notes", new NotesSheet(book, shortenings));
  }

  private void add(String key, SheetBody body) {
    String name = names.take(book.word(key));
    book.name(key, name);
    leaves.add(Leaf.of(name, book.word(key), false, body));
  }

  /** A list on as many sheets as it needs; part {@code p} is named {@code key:p}. */
  private <T> void split(
      String key, boolean working, List<T> rows, BiFunction<String, List<T>, SheetBody> body) {
    int parts = parts(rows.size());
    for (int p = 0; p < parts; p++) {
      int from = p * book.limits().rows();
      List<T> part = rows.subList(from, Math.min(rows.size(), from + book.limits().rows()));
      String title = part(book.word(key), p);
      String name = names.take(title);
      book.name(key + ":" + p, name);
      if (p == 0) {
        book.name(key, name);
      }
      boolean linksAsFormulas = working || part.size() > MOST_LISTED;
      leaves.add(Leaf.of(name, title, linksAsFormulas, body.apply(title, part)));
    }
    sayParts(book.word(key), parts);
  }

  private int parts(int rows) {
    return Math.max(1, (rows + book.limits().rows() - 1) / book.limits().rows());
  }

  private String part(String title, int part) {
    return part == 0 ? title : book.word("workbook.part", title, part + 1);
  }

  private void sayParts(String title, int parts) {
    if (parts > 1) {
      shortenings.add(title, book.word("workbook.split", parts));
    }
  }

  private void sayWhatWasShortened() {
    say("workbook.shortened.names", names.shortened());
    say("workbook.shortened.cells", book.text().shortened());
    say("workbook.shortened.characters", book.text().cleaned());
    book.cellsWithoutWords()
        .forEach((table, n) -> shortenings.add(table, book.word("workbook.shortened.formats", n)));
    book.sources()
        .ambiguous()
        .forEach(name -> shortenings.add(name, book.word("workbook.shortened.same-name")));
  }

  private void say(String key, int count) {
    if (count > 0) {
      shortenings.add(book.word(key + ".topic"), book.word(key, count));
    }
  }
}
