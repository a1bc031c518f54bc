package org.figurebook.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.figurebook.analysis.Scope;
import org.figurebook.harvest.Gap;
import org.figurebook.harvest.Harvest;
import org.figurebook.outline.Reply;
import org.figurebook.report.StatTable.Cell;
import org.figurebook.report.StatTable.Column;
import org.figurebook.template.TableSpec;

/** Makes the tables that count replies, gaps and contents of documents. */
final class CountTables {
  private final List<Harvest> harvests;
  private final Sentences sentences;
  private final Scope scope;

  CountTables(List<Harvest> harvests, Sentences sentences, Scope scope) {
    this.harvests = harvests.stream().filter(scope::holds).toList();
    this.sentences = sentences;
    this.scope = scope;
  }

  /** The table; it has no rows when nothing is there to count. */
  StatTable table(TableSpec spec) {
    List<String> heads =
        switch (spec.count()) {
          case REPLIES -> List.of("count-replies", "count-gaps");
          case GAPS -> List.of("count-gaps");
          case CONTENTS -> List.of("count-replies", "count-tables", "count-figures", "count-gaps");
        };
    Map<String, int[]> counts = new LinkedHashMap<>();
    harvests.forEach(harvest -> count(harvest, spec, heads.size(), counts));
    List<StatTable.Row> rows = new ArrayList<>();
    counts.forEach((label, numbers) -> rows.add(row(label, numbers)));
    if (spec.order() == TableSpec.Order.VALUE) {
      rows.sort(Comparator.comparing((StatTable.Row row) -> row.cells().get(0).value()).reversed());
    } else if (spec.order() == TableSpec.Order.NAME) {
      rows.sort(Comparator.comparing(StatTable.Row::label));
    }
    int shown = spec.top() > 0 ? Math.min(spec.top(), rows.size()) : rows.size();
    List<Column> columns =
        heads.stream().map(h -> new Column(sentences.get(h), "", Column.Kind.VALUE)).toList();
    StatTable.Total total =
        spec.total() && shown > 1
            ? new StatTable.Total(
                Wording.of(sentences.language()).get("total"),
                heads.stream().map(head -> Cell.MISSING).toList())
            : null;
    return new StatTable(
        spec.id(),
        spec.title().in(sentences.language()),
        sentences.get("unit-items"),
        BigDecimal.ONE,
        0,
        spec.stubHead().isEmpty()
            ? sentences.get("stub-" + spec.rows().name().toLowerCase(Locale.ROOT))
            : spec.stubHead().in(sentences.language()),
        columns,
        rows.subList(0, shown),
        total,
        List.of());
  }

  private void count(Harvest harvest, TableSpec spec, int width, Map<String, int[]> counts) {
    switch (spec.count()) {
      case REPLIES -> {
        for (Reply reply : harvest.outline().replies()) {
          if (scope.holds(reply)) {
            labels(spec, reply, harvest).forEach(l -> add(counts, l, width, 0, 1));
          }
        }
        harvest.gaps().forEach(gap -> add(counts, label(spec, gap, harvest), width, 1, 1));
      }
      case GAPS -> harvest.gaps().forEach(g -> add(counts, label(spec, g, harvest), width, 0, 1));
      case CONTENTS -> {
        String name = harvest.document().name();
        add(counts, name, width, 0, harvest.outline().replies().size());
        add(counts, name, width, 1, harvest.tables().size());
        add(counts, name, width, 2, harvest.figures().size());
        add(counts, name, width, 3, harvest.gaps().size());
      }
    }
  }

  private void add(Map<String, int[]> counts, String label, int width, int column, int number) {
    String known = label.isBlank() ? sentences.get("unknown") : label;
    counts.computeIfAbsent(known, key -> new int[width])[column] += number;
  }

  private List<String> labels(TableSpec spec, Reply reply, Harvest harvest) {
    return switch (spec.rows()) {
      case MEMBER -> List.of(reply.member());
      case HEAD -> List.of((reply.head() + " " + reply.headName()).strip());
      case PROGRAMME -> reply.programmes().isEmpty() ? List.of("") : reply.programmes();
      case OFFICER -> List.of(reply.officer());
      default -> List.of(harvest.document().name());
    };
  }

  private String label(TableSpec spec, Gap gap, Harvest harvest) {
    return switch (spec.rows()) {
      case MEMBER -> gap.member();
      case PROGRAMME -> gap.programme();
      case REASON -> {
        String key = "reason-" + gap.reason().replace(' ', '-');
        yield sentences.has(key) ? sentences.get(key) : gap.reason();
      }
      case HEAD ->
          harvest.outline().replies().stream()
              .filter(reply -> reply.head().equals(gap.head()))
              .map(reply -> (reply.head() + " " + reply.headName()).strip())
              .findFirst()
              .orElse(gap.head());
      case OFFICER ->
          harvest.outline().replies().stream()
              .filter(reply -> reply.question().equals(gap.question()))
              .map(Reply::officer)
              .findFirst()
              .orElse("");
      default -> harvest.document().name();
    };
  }

  private static StatTable.Row row(String label, int[] numbers) {
    List<Cell> cells = new ArrayList<>();
    for (int number : numbers) {
      cells.add(new Cell(BigDecimal.valueOf(number), "", "", List.of(), List.of()));
    }
    return new StatTable.Row(label, "", cells);
  }
}
