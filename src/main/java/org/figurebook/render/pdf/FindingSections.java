package org.figurebook.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.figurebook.document.Place;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.harvest.Gap;
import org.figurebook.harvest.Harvest;
import org.figurebook.render.chart.Look;
import org.figurebook.report.CheckRemarks;
import org.figurebook.report.Disagreement;

/** Where papers disagree, what they do not tell, and which sums hold. */
final class FindingSections {
  private final Book book;
  private final Flow flow;

  FindingSections(Book book) {
    this.book = book;
    this.flow = book.flow();
  }

  void disagreements() {
    book.shortChapter(book.word("disagreements"), "disagreements");
    List<Disagreement> all = book.report().disagreements();
    if (all.isEmpty()) {
      book.paragraph(book.word("disagreements-none"));
      return;
    }
    book.paragraph(book.word("disagreements-intro", all.size()));
    List<Grid.Row> rows = new ArrayList<>();
    for (Disagreement one : all) {
      rows.add(Grid.Row.group(Grid.Cell.of(title(one))));
      for (int v = 0; v < one.versions().size(); v++) {
        Disagreement.Version version = one.versions().get(v);
        String use = v == 0 ? book.word("version-used") : "";
        rows.add(row(version.printed(), use, version.source(), version.quote()));
      }
      List<String> remark = new ArrayList<>(List.of(one.difference(), one.rule()));
      remark.removeIf(String::isBlank);
      if (!remark.isEmpty()) {
        rows.add(
            new Grid.Row(
                Grid.Kind.MINOR,
                List.of(
                    Grid.Cell.of(""),
                    Grid.Cell.of(""),
                    Grid.Cell.of(book.word("version-rule")),
                    Grid.Cell.of(String.join(book.word("semicolon"), remark))),
                ""));
      }
    }
    grid(
        rows,
        "disagreements",
        text("value", 2),
        text("version", 1),
        text("source", 3),
        text("quote", 5));
  }

  private static String title(Disagreement one) {
    List<String> parts =
        new ArrayList<>(List.of(one.statistic(), one.subject(), one.period(), one.unit()));
    parts.removeIf(String::isBlank);
    return String.join(" · ", parts);
  }

  void gaps() {
    book.shortChapter(book.word("gaps"), "gaps");
    List<Gap> all = new ArrayList<>();
    Map<String, Integer> reasons = new LinkedHashMap<>();
    for (Harvest harvest : book.report().harvests()) {
      for (Gap gap : harvest.gaps()) {
        all.add(gap);
        reasons.merge(book.term("gap", gap.reason()), 1, Integer::sum);
      }
    }
    if (all.isEmpty()) {
      book.paragraph(book.word("gaps-none"));
      return;
    }
    List<String> counts = new ArrayList<>();
    reasons.forEach((reason, count) -> counts.add(book.word("item-count", reason, count)));
    book.paragraph(book.word("gaps-intro", all.size(), String.join(book.word("comma"), counts)));
    List<Grid.Row> rows = new ArrayList<>();
    String document = "";
    for (Gap gap : all) {
      document = groupByDocument(rows, document, gap.place());
      rows.add(
          row(
              gap.reply().isEmpty() ? gap.question() : gap.reply(),
              gap.member(),
              book.term("gap", gap.reason()),
              gap.quote(),
              at(gap.place())));
    }
    grid(
        rows,
        "gaps",
        text("reply", 1),
        text("member", 1),
        text("reason", 1),
        text("quote", 6),
        text("place", 2));
  }

  void checks() {
    book.shortChapter(book.word("checks"), "checks");
    List<Check> all = book.report().checks();
    if (all.isEmpty()) {
      book.paragraph(book.word("checks-none"));
      return;
    }
    book.paragraph(book.word("checks-intro", Book.count(all.size())));
    Map<String, int[]> counts = new TreeMap<>();
    for (Check check : all) {
      counts
          .computeIfAbsent(check.kind(), k -> new int[CheckStatus.values().length])[
          check.status().ordinal()]++;
    }
    List<Grid.Row> rows = new ArrayList<>();
    counts.forEach((kind, count) -> rows.add(countRow(book.term("check", kind), count)));
    List<Grid.Column> columns = new ArrayList<>(List.of(text("check-kind", 1)));
    for (CheckStatus status : CheckStatus.values()) {
      columns.add(Grid.Column.numbers(book.term("status", status.word())));
    }
    draw(new Grid(columns, rows, Look.TABLE), "checks");
    differing(all.stream().filter(c -> c.status() == CheckStatus.DIFFERS).toList());
  }

  private static Grid.Row countRow(String label, int[] counts) {
    List<Grid.Cell> cells = new ArrayList<>(List.of(Grid.Cell.of(label)));
    for (int count : counts) {
      cells.add(Grid.Cell.of(Book.count(count)));
    }
    return Grid.Row.body(cells);
  }

  private void differing(List<Check> checks) {
    if (checks.isEmpty()) {
      return;
    }
    book.heading(book.word("checks-differ"));
    List<Grid.Row> rows = new ArrayList<>();
    String document = "";
    for (Check check : checks) {
      document = groupByDocument(rows, document, check.place());
      rows.add(
          row(
              book.term("check", check.kind()),
              check.expected(),
              check.found(),
              check.detail().isBlank() ? check.object() : remark(check),
              at(check.place())));
    }
    grid(
        rows,
        "checks-differ",
        text("check-kind", 1),
        text("printed", 1),
        text("computed", 1),
        text("detail", 4),
        text("place", 2));
  }

  private String remark(Check check) {
    return CheckRemarks.of(check.detail(), book.report().language());
  }

  /** Puts a document's name over its rows. */
  private static String groupByDocument(List<Grid.Row> rows, String before, Place place) {
    if (!place.document().equals(before)) {
      rows.add(Grid.Row.group(Grid.Cell.of(place.document())));
    }
    return place.document();
  }

  private String at(Place place) {
    List<String> parts = new ArrayList<>();
    if (place.page() > 0) {
      parts.add(book.word("at-page", place.page()));
    }
    if (place.line() > 0) {
      parts.add(book.word("at-line", place.line()));
    }
    return String.join(" · ", parts);
  }

  private Grid.Column text(String key, double share) {
    return Grid.Column.text(book.word(key), share);
  }

  private static Grid.Row row(String... texts) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(Grid.Cell.of(text));
    }
    return Grid.Row.body(cells);
  }

  private void grid(List<Grid.Row> rows, String title, Grid.Column... columns) {
    draw(new Grid(List.of(columns), rows, Look.SMALL), title);
  }

  private void draw(Grid grid, String title) {
    flow.space(4);
    String again = book.word("continued", "", book.word(title)).strip();
    new GridLayout(flow, grid, book.section().add("Table"), again).draw();
  }
}
