package org.figurebook.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.figurebook.analysis.Pivot;
import org.figurebook.analysis.Point;

/** A chart's title, as a statement, and what it shows in words. */
final class ChartWords {
  private static final int SERIES_IN_WORDS = 6;

  private ChartWords() {}

  static String title(BuiltTable table, Sentences sentences, TableBuilder labels) {
    if (!table.spec().chart().title().isEmpty()) {
      return table.spec().chart().title().in(sentences.language());
    }
    Optional<Trend> trend = Trend.of(table).filter(t -> t.last() > 0);
    if (trend.isPresent()) {
      Trend t = trend.get();
      BigDecimal first = t.values().get(0);
      return sentences.get(
          "chart-" + Narrative.direction(t.lastValue().compareTo(first)),
          table.name(),
          t.years().get(0).label(),
          t.text(0, table.unit(), sentences),
          t.lastYear().label(),
          t.text(t.last(), table.unit(), sentences));
    }
    Pivot pivot = table.pivot();
    int year = pivot.lastSettledYear();
    if (year < 0 || !largest(pivot, year).points().get(year).isSettled()) {
      // nothing is sure enough to be said of it
      return table.name();
    }
    return sentences.get(
        "chart-largest",
        table.name(),
        labels.label(table.spec(), largest(pivot, year).series()),
        pivot.years().get(year).label());
  }

  private static Pivot.Row largest(Pivot pivot, int year) {
    Pivot.Row best = pivot.rows().get(0);
    for (Pivot.Row row : pivot.rows()) {
      Point point = row.points().get(year);
      Point most = best.points().get(year);
      if (point != null && (most == null || point.value().compareTo(most.value()) > 0)) {
        best = row;
      }
    }
    return best;
  }

  static String alternative(
      String title,
      Chart.Kind kind,
      List<String> categories,
      List<Chart.Series> series,
      int notDrawn,
      ShownUnit unit,
      Sentences sentences) {
    List<String> parts = new ArrayList<>();
    parts.add(
        sentences.get(
            "alt",
            title,
            sentences.get(kindKey(kind)),
            categories.get(0),
            categories.get(categories.size() - 1),
            String.valueOf(series.size())));
    for (Chart.Series one : series.subList(0, Math.min(SERIES_IN_WORDS, series.size()))) {
      parts.add(words(one, categories, unit, sentences));
    }
    int more = notDrawn + Math.max(0, series.size() - SERIES_IN_WORDS);
    if (more > 0) {
      parts.add(sentences.get("alt-more", String.valueOf(more)));
    }
    return String.join(" ", parts);
  }

  private static String words(
      Chart.Series series, List<String> categories, ShownUnit unit, Sentences sentences) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < categories.size(); i++) {
      BigDecimal value = series.values().get(i);
      if (value != null) {
        values.add(
            sentences.get(
                "alt-value",
                categories.get(i),
                unit.before() + ShownUnit.number(value, unit.decimals()),
                unit.after()));
      }
    }
    return sentences.get(
        "alt-series", series.name(), String.join(sentences.get("list-comma"), values));
  }

  private static String kindKey(Chart.Kind kind) {
    return switch (kind) {
      case BAR, GROUPED_BAR, STACKED_BAR, SHARE_BAR -> "kind-bar";
      case LINE, SMALL_MULTIPLES -> "kind-line";
      case AREA -> "kind-area";
      case RANKED_DOT -> "kind-dot";
    };
  }
}
