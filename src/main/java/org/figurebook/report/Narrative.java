package org.figurebook.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurebook.analysis.Pivot;
import org.figurebook.analysis.Point;
import org.figurebook.template.SectionSpec;
import org.figurebook.template.SectionSpec.Sentence;

/** Makes a section's sentences from its tables. */
final class Narrative {
  private final Sentences sentences;
  private final TableBuilder labels;

  Narrative(Sentences sentences, TableBuilder labels) {
    this.sentences = sentences;
    this.labels = labels;
  }

  List<String> of(SectionSpec section, List<BuiltTable> tables) {
    List<String> result = new ArrayList<>();
    for (BuiltTable table : tables) {
      for (Sentence kind : section.narrative()) {
        sentence(kind, table).ifPresent(result::add);
      }
    }
    section.notes().forEach(note -> result.add(note.in(sentences.language())));
    if (tables.isEmpty() && result.isEmpty()) {
      result.add(sentences.get("nothing"));
    }
    return result;
  }

  private Optional<String> sentence(Sentence kind, BuiltTable table) {
    return switch (kind) {
      case LATEST -> Trend.of(table).map(trend -> latest(table, trend));
      case RANGE -> Trend.of(table).filter(trend -> trend.last() > 1).map(t -> range(table, t));
      case LARGEST -> largest(table);
      case DISAGREEMENTS -> disagreements(table);
    };
  }

  /** What the sentences call the table's line. */
  private String what(BuiltTable table) {
    return table.pivot().rows().size() > 1 ? sentences.get("total-of", table.name()) : table.name();
  }

  private String latest(BuiltTable table, Trend trend) {
    String year = trend.lastYear().label();
    String value = trend.text(trend.last(), table.unit(), sentences);
    String direction =
        trend.change().map(change -> "latest-" + direction(change.signum())).orElse("latest");
    String change = trend.change().map(c -> ShownUnit.number(c.abs(), 1)).orElse("");
    return sentences.get(
        direction, year, what(table), value, trend.lastYear().previous().label(), change);
  }

  private String range(BuiltTable table, Trend trend) {
    BigDecimal first = trend.values().get(0);
    return sentences.get(
        "range-" + direction(trend.lastValue().compareTo(first)),
        what(table),
        trend.years().get(0).label(),
        trend.text(0, table.unit(), sentences),
        trend.lastYear().label(),
        trend.text(trend.last(), table.unit(), sentences));
  }

  private Optional<String> largest(BuiltTable table) {
    Pivot pivot = table.pivot();
    int year = pivot.lastSettledYear();
    if (year < 0 || pivot.rows().size() < 2 || !table.spec().total()) {
      return Optional.empty();
    }
    Pivot.Row best = null;
    for (Pivot.Row row : pivot.rows()) {
      Point point = row.points().get(year);
      if (point != null
          && point.isSettled()
          && (best == null || point.value().compareTo(best.points().get(year).value()) > 0)) {
        best = row;
      }
    }
    if (best == null || best.shares().get(year) == null) {
      return Optional.empty();
    }
    return Optional.of(
        sentences.get(
            "largest",
            pivot.years().get(year).label(),
            labels.label(table.spec(), best.series()),
            table.unit().text(best.points().get(year).value()),
            ShownUnit.number(best.shares().get(year), 1)));
  }

  private Optional<String> disagreements(BuiltTable table) {
    long disputed =
        table.pivot().rows().stream()
            .flatMap(row -> row.points().stream())
            .filter(point -> point != null && point.isDisputed())
            .count();
    return disputed == 0 ? Optional.empty() : Optional.of(sentences.get("disagreements", disputed));
  }

  static String direction(int sign) {
    return sign > 0 ? "up" : sign < 0 ? "down" : "same";
  }
}
