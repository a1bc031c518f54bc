package org.figurebook.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.figurebook.report.Chart;
import org.figurebook.report.Chart.Kind;
import org.figurebook.report.Chart.Series;
import org.figurebook.report.Wording;

/**
 * Makes a chart readable before it is drawn: too many series become small multiples or the largest
 * ones and the rest; too many categories become the largest ones and the rest; kinds that the data
 * do not allow become ones that they do.
 */
final class Folding {
  private static final int PANELS = 16;
  private static final int NAMED_CATEGORIES = 20;

  private final Wording words;
  private final List<String> notes = new ArrayList<>();

  private Folding(Wording words) {
    this.words = words;
  }

  /** A chart that can be drawn readably, and what was left out. */
  record Folded(Chart chart, List<String> notes) {}

  static Folded fold(Chart chart, Wording words) {
    Folding folding = new Folding(words);
    Chart drawn = folding.allowed(chart);
    drawn = folding.fewerSeries(drawn);
    drawn = folding.fewerCategories(drawn);
    return new Folded(drawn, folding.notes);
  }

  /** Whether the categories are years or other periods, which keep their order. */
  static boolean isTime(Chart chart) {
    return !chart.categories().isEmpty()
        && chart.categories().stream().allMatch(c -> c.matches("(FY)?(19|20)\\d\\d.{0,12}"));
  }

  private Chart allowed(Chart chart) {
    boolean onePoint = chart.categories().size() == 1;
    boolean gaps = values(chart).anyMatch(Objects::isNull);
    boolean negative = values(chart).anyMatch(v -> v != null && v.signum() < 0);
    return switch (chart.kind()) {
      case LINE -> onePoint ? with(chart, Kind.GROUPED_BAR) : chart;
      case AREA -> {
        Kind kind = onePoint ? Kind.STACKED_BAR : gaps || negative ? Kind.LINE : Kind.AREA;
        yield with(chart, kind);
      }
      case SHARE_BAR -> negative ? with(chart, Kind.GROUPED_BAR) : shares(chart);
      case BAR -> chart.series().size() > 1 ? with(chart, Kind.GROUPED_BAR) : chart;
      default -> chart;
    };
  }

  private static Stream<BigDecimal> values(Chart chart) {
    return chart.series().stream().flatMap(series -> series.values().stream());
  }

  private Chart fewerSeries(Chart chart) {
    int count = chart.series().size();
    return switch (chart.kind()) {
      case LINE ->
          count > Look.COLOURS ? largest(with(chart, Kind.SMALL_MULTIPLES), PANELS) : chart;
      case SMALL_MULTIPLES -> largest(chart, PANELS);
      case GROUPED_BAR -> {
        boolean crowded = count > 4 || count > 2 && count * chart.categories().size() > 36;
        yield crowded && isTime(chart)
            ? largest(with(chart, Kind.SMALL_MULTIPLES), PANELS)
            : largest(chart, Look.COLOURS);
      }
      case STACKED_BAR, SHARE_BAR, AREA -> largest(chart, Look.COLOURS);
      default -> chart;
    };
  }

  /** Keeps the largest series in their order and adds up the others. */
  private Chart largest(Chart chart, int most) {
    if (chart.series().size() <= most) {
      return chart;
    }
    List<Integer> bySize =
        IntStream.range(0, chart.series().size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> size(chart.series().get(i))).reversed())
            .toList();
    List<Integer> kept = bySize.subList(0, most - 1).stream().sorted().toList();
    List<Series> series = new ArrayList<>();
    kept.forEach(i -> series.add(chart.series().get(i)));
    List<Series> rest =
        bySize.subList(most - 1, bySize.size()).stream().sorted().map(chart.series()::get).toList();
    if (addsUp(chart)) {
      series.add(sum(rest, chart.categories().size()));
      notes.add(words.get("chart-rest", String.valueOf(rest.size())));
    } else {
      notes.add(words.get("chart-left-out", String.valueOf(rest.size())));
    }
    return with(chart, chart.kind(), chart.categories(), series);
  }

  /** Shares and averages cannot be added up. */
  private static boolean addsUp(Chart chart) {
    String unit = chart.valueAxis() + " " + chart.subtitle();
    return !unit.matches("(?is).*(%|percent|per cent|百分|比率|率|平均|average|mean|median|中位).*");
  }

  private static BigDecimal size(Series series) {
    return series.values().stream()
        .filter(Objects::nonNull)
        .map(BigDecimal::abs)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Series sum(List<Series> rest, int categories) {
    List<BigDecimal> values = new ArrayList<>();
    List<Boolean> provisional = new ArrayList<>();
    for (int c = 0; c < categories; c++) {
      int at = c;
      List<BigDecimal> known =
          rest.stream().map(s -> s.values().get(at)).filter(Objects::nonNull).toList();
      values.add(known.isEmpty() ? null : known.stream().reduce(BigDecimal::add).orElseThrow());
      provisional.add(rest.stream().anyMatch(s -> s.provisional().get(at)));
    }
    return new Series(words.get("chart-others"), values, provisional);
  }

  private Chart fewerCategories(Chart chart) {
    boolean ranked = chart.kind() == Kind.RANKED_DOT;
    boolean many = chart.categories().size() > NAMED_CATEGORIES && !isTime(chart);
    if (chart.series().isEmpty() || !ranked && !many || chart.kind() == Kind.SMALL_MULTIPLES) {
      return chart;
    }
    Comparator<Integer> bySize = Comparator.comparing(c -> size(chart, c));
    List<Integer> order =
        IntStream.range(0, chart.categories().size()).boxed().sorted(bySize.reversed()).toList();
    if (!many) {
      return pick(chart, order, List.of());
    }
    List<Integer> kept = order.subList(0, NAMED_CATEGORIES);
    List<Integer> rest = order.subList(NAMED_CATEGORIES, order.size());
    boolean sum = addsUp(chart) && !ranked;
    notes.add(
        words.get(
            sum ? "chart-rest-categories" : "chart-left-out-categories",
            String.valueOf(rest.size())));
    List<Integer> shown = ranked ? kept : kept.stream().sorted().toList();
    return pick(chart, shown, sum ? rest : List.of());
  }

  private static BigDecimal size(Chart chart, int category) {
    return chart.series().stream()
        .map(s -> s.values().get(category))
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The chart with some of its categories, and one more that adds up others. */
  private Chart pick(Chart chart, List<Integer> kept, List<Integer> rest) {
    List<String> categories = new ArrayList<>(kept.stream().map(chart.categories()::get).toList());
    List<Series> series = new ArrayList<>();
    for (Series one : chart.series()) {
      List<BigDecimal> values = new ArrayList<>(kept.stream().map(one.values()::get).toList());
      List<Boolean> provisional =
          new ArrayList<>(kept.stream().map(one.provisional()::get).toList());
      if (!rest.isEmpty()) {
        values.add(
            rest.stream()
                .map(one.values()::get)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        provisional.add(rest.stream().anyMatch(one.provisional()::get));
      }
      series.add(new Series(one.name(), values, provisional));
    }
    if (!rest.isEmpty()) {
      categories.add(words.get("chart-others"));
    }
    return with(chart, chart.kind(), categories, series);
  }

  /** Values as percentages of their category's sum. */
  private static Chart shares(Chart chart) {
    List<Series> series = new ArrayList<>();
    for (Series one : chart.series()) {
      List<BigDecimal> values = new ArrayList<>();
      for (int c = 0; c < chart.categories().size(); c++) {
        BigDecimal sum = size(chart, c);
        BigDecimal value = one.values().get(c);
        values.add(
            value == null || sum.signum() == 0
                ? null
                : value.movePointRight(2).divide(sum, 4, RoundingMode.HALF_UP));
      }
      series.add(new Series(one.name(), values, one.provisional()));
    }
    return with(chart, Kind.SHARE_BAR, chart.categories(), series);
  }

  private static Chart with(Chart chart, Kind kind) {
    return with(chart, kind, chart.categories(), chart.series());
  }

  private static Chart with(Chart chart, Kind kind, List<String> categories, List<Series> series) {
    return new Chart(
        chart.id(),
        chart.table(),
        kind,
        chart.title(),
        chart.subtitle(),
        chart.categoryAxis(),
        chart.valueAxis(),
        categories,
        series,
        chart.alternative());
  }
}
