package org.figurebook.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.figurebook.analysis.Pivot;
import org.figurebook.analysis.Point;
import org.figurebook.analysis.Year;
import org.figurebook.template.ChartSpec;

/** Makes the chart of a table. */
final class ChartBuilder {
  private static final int MOST_LINES = 8;
  private static final int MOST_STACKED = 6;
  private static final int MOST_PANELS = 12;

  private final Sentences sentences;
  private final TableBuilder labels;

  ChartBuilder(Sentences sentences, TableBuilder labels) {
    this.sentences = sentences;
    this.labels = labels;
  }

  Optional<Chart> chart(BuiltTable table) {
    ChartSpec spec = table.spec().chart();
    if (spec == null) {
      return Optional.empty();
    }
    Chart.Kind kind = kind(spec, table.pivot());
    return Optional.of(
        isAcrossRows(kind, table.pivot()) ? byRow(table, kind) : byYear(table, kind));
  }

  /** One row has nothing to stack; one year is no line. */
  private static Chart.Kind kind(ChartSpec spec, Pivot pivot) {
    Chart.Kind kind = Chart.Kind.valueOf(spec.kind().name());
    boolean stacked =
        kind == Chart.Kind.STACKED_BAR
            || kind == Chart.Kind.SHARE_BAR
            || kind == Chart.Kind.GROUPED_BAR;
    if (pivot.years().size() == 1 && pivot.rows().size() > 1) {
      return Chart.Kind.RANKED_DOT;
    }
    return stacked && pivot.rows().size() == 1 ? Chart.Kind.BAR : kind;
  }

  private static boolean isAcrossRows(Chart.Kind kind, Pivot pivot) {
    return kind == Chart.Kind.RANKED_DOT;
  }

  private Chart byYear(BuiltTable table, Chart.Kind kind) {
    Pivot pivot = table.pivot();
    List<Pivot.Row> rows = largest(table, kind);
    List<Chart.Series> series = new ArrayList<>();
    for (Pivot.Row row : rows) {
      series.addAll(unbroken(row, table, kind));
    }
    List<Pivot.Row> rest = new ArrayList<>(pivot.rows());
    rest.removeAll(rows);
    if (!rest.isEmpty() && isStacked(kind)) {
      series.add(others(rest, table));
    }
    List<String> categories = pivot.years().stream().map(Year::label).toList();
    return chart(table, kind, categories, series, rest.size());
  }

  private Chart byRow(BuiltTable table, Chart.Kind kind) {
    Pivot pivot = table.pivot();
    int year = Math.max(0, pivot.lastSettledYear());
    List<Pivot.Row> rows = new ArrayList<>(pivot.rows());
    rows.removeIf(row -> row.points().get(year) == null);
    rows.sort(Comparator.comparing((Pivot.Row row) -> row.points().get(year).value()).reversed());
    int top = table.spec().chart().top();
    List<Pivot.Row> shown = top > 0 && rows.size() > top ? rows.subList(0, top) : rows;
    List<BigDecimal> values = new ArrayList<>();
    List<Boolean> provisional = new ArrayList<>();
    List<String> categories = new ArrayList<>();
    for (Pivot.Row row : shown) {
      Point point = row.points().get(year);
      categories.add(labels.label(table.spec(), row.series()));
      values.add(table.unit().scaled(point.value()));
      provisional.add(!point.isSettled());
    }
    Chart.Series only = new Chart.Series(pivot.years().get(year).label(), values, provisional);
    return chart(table, kind, categories, List.of(only), rows.size() - shown.size());
  }

  /** The rows drawn, in the order of the table. */
  private static List<Pivot.Row> largest(BuiltTable table, Chart.Kind kind) {
    List<Pivot.Row> rows = table.pivot().rows();
    int asked = table.spec().chart().top();
    int most = most(kind);
    int top = asked > 0 ? asked : rows.size() > most ? most - 1 : rows.size();
    if (rows.size() <= top) {
      return rows;
    }
    int year = Math.max(0, table.pivot().lastSettledYear());
    List<Pivot.Row> byValue = new ArrayList<>(rows);
    byValue.sort(Comparator.comparing((Pivot.Row row) -> value(row, year)).reversed());
    List<Pivot.Row> kept = byValue.subList(0, top);
    return rows.stream().filter(kept::contains).toList();
  }

  /** More than this and a reader cannot tell the colours apart. */
  private static int most(Chart.Kind kind) {
    return switch (kind) {
      case SMALL_MULTIPLES -> MOST_PANELS;
      case LINE -> MOST_LINES;
      default -> MOST_STACKED;
    };
  }

  private static BigDecimal value(Pivot.Row row, int year) {
    Point point = row.points().get(year);
    return point == null ? BigDecimal.valueOf(-1) : point.value();
  }

  private static boolean isStacked(Chart.Kind kind) {
    return kind == Chart.Kind.STACKED_BAR || kind == Chart.Kind.SHARE_BAR;
  }

  /** A line stops where its series is counted otherwise; what comes after is a line of its own. */
  private List<Chart.Series> unbroken(Pivot.Row row, BuiltTable table, Chart.Kind kind) {
    String name = labels.label(table.spec(), row.series());
    List<Year> years = table.pivot().years();
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int year = 1; isLine(kind) && year < years.size(); year++) {
      if (row.series().breaks().containsKey(years.get(year))) {
        starts.add(year);
      }
    }
    List<Chart.Series> lines = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : years.size();
      List<Point> part = new ArrayList<>(Collections.nCopies(years.size(), null));
      for (int year = from; year < to; year++) {
        part.set(year, row.points().get(year));
      }
      String own = i == 0 ? name : sentences.get("chart-from", name, years.get(from).label());
      lines.add(series(own, part, table, kind));
    }
    return lines;
  }

  private static boolean isLine(Chart.Kind kind) {
    return kind == Chart.Kind.LINE || kind == Chart.Kind.AREA || kind == Chart.Kind.SMALL_MULTIPLES;
  }

  private static Chart.Series series(
      String name, List<Point> points, BuiltTable table, Chart.Kind kind) {
    boolean line = isLine(kind);
    List<BigDecimal> values = new ArrayList<>();
    List<Boolean> provisional = new ArrayList<>();
    for (Point point : points) {
      // a line through a part of a year would show a fall that is none
      boolean drawn =
          point != null
              && !(line
                  && (point.standing() == Point.Standing.PART_OF_YEAR
                      || point.standing() == Point.Standing.LIMIT));
      values.add(drawn ? table.unit().scaled(point.value()) : null);
      provisional.add(drawn && !point.isSettled());
    }
    return new Chart.Series(name, values, provisional);
  }

  private Chart.Series others(List<Pivot.Row> rest, BuiltTable table) {
    int years = table.pivot().years().size();
    List<BigDecimal> values = new ArrayList<>(Collections.nCopies(years, null));
    List<Boolean> provisional = new ArrayList<>(Collections.nCopies(years, false));
    for (Pivot.Row row : rest) {
      for (int year = 0; year < years; year++) {
        Point point = row.points().get(year);
        if (point != null) {
          BigDecimal sum = values.get(year);
          BigDecimal added = table.unit().scaled(point.value());
          values.set(year, sum == null ? added : sum.add(added));
          provisional.set(year, provisional.get(year) || !point.isSettled());
        }
      }
    }
    return new Chart.Series(
        sentences.get("others", String.valueOf(rest.size())), values, provisional);
  }

  private Chart chart(
      BuiltTable table,
      Chart.Kind kind,
      List<String> categories,
      List<Chart.Series> series,
      int notDrawn) {
    String title = ChartWords.title(table, sentences, labels);
    String unit = table.unit().label();
    return new Chart(
        table.spec().id() + "-chart",
        table.spec().id(),
        kind,
        title,
        unit.isEmpty() ? "" : sentences.get("unit-subtitle", unit),
        "",
        unit,
        categories,
        series,
        ChartWords.alternative(title, kind, categories, series, notDrawn, table.unit(), sentences));
  }
}
