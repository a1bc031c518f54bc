package org.figurebook.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.figurebook.analysis.Observation.SeriesKey;
import org.figurebook.analysis.Point.Standing;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Quantity;
import org.figurebook.template.PeriodKind;

/** Joins observations to series, and decides which statement of a value is used. */
final class SeriesBuilder {
  /** An observation with how precisely it is printed, which takes long to tell. */
  private record Printed(Observation observation, BigDecimal place) {
    static Printed of(Observation observation) {
      return new Printed(observation, Statement.precision(observation.figure().quantity()));
    }

    Figure figure() {
      return observation.figure();
    }
  }

  private static final Comparator<Printed> MORE_PRECISE =
      Comparator.comparing((Printed one) -> one.figure().quantity().bound() != Bound.EXACT)
          .thenComparing(Printed::place);

  /** The stated rule: a figure not in doubt, then the latest document, then the most precise. */
  private static final Comparator<Printed> FIRST_USED =
      Comparator.comparing((Printed one) -> inDoubt(one.observation()))
          .thenComparing(one -> one.observation().date(), Comparator.reverseOrder())
          .thenComparing(MORE_PRECISE)
          .thenComparing(one -> one.figure().confidence())
          .thenComparing(one -> !one.figure().inTable())
          .thenComparing(one -> one.observation().order());

  private SeriesBuilder() {}

  /** The series of all observations, in the order the papers have them. */
  static List<Series> series(List<Observation> observations) {
    Map<SeriesKey, List<Observation>> byKey = new LinkedHashMap<>();
    for (Observation observation : observations) {
      byKey.computeIfAbsent(observation.key(), key -> new ArrayList<>()).add(observation);
    }
    List<Series> series = new ArrayList<>();
    byKey.forEach((key, all) -> series.add(series(key, all)));
    return series;
  }

  private static Series series(SeriesKey key, List<Observation> all) {
    boolean financial = mostlyFinancial(all);
    Map<Year, List<Observation>> byYear = new TreeMap<>();
    for (Observation observation : all) {
      Year year = observation.timing().in(financial).year();
      byYear.computeIfAbsent(year, ignored -> new ArrayList<>()).add(observation);
    }
    List<Point> points = new ArrayList<>();
    byYear.forEach((year, statements) -> points.add(point(year, statements)));
    Observation first = all.get(0);
    return new Series(
        key.indicator(),
        first.subject(),
        key.breakdown(),
        key.unit(),
        counter(all),
        first.order(),
        points,
        Set.of());
  }

  private static boolean mostlyFinancial(List<Observation> all) {
    long financial =
        all.stream().filter(o -> o.timing().kind() == PeriodKind.FINANCIAL_YEAR).count();
    long calendar = all.stream().filter(o -> o.timing().kind() == PeriodKind.CALENDAR_YEAR).count();
    return financial > calendar;
  }

  private static Point point(Year year, List<Observation> statements) {
    List<Observation> comparable = comparable(year, statements);
    Observation used = used(comparable);
    List<Figure> agreeing = new ArrayList<>();
    List<Figure> differing = new ArrayList<>();
    agreeing.add(used.figure());
    for (Observation other : comparable) {
      if (other != used) {
        boolean agrees = Statement.agree(used.figure().quantity(), other.figure().quantity());
        (agrees ? agreeing : differing).add(other.figure());
      }
    }
    return new Point(
        year,
        used.figure().quantity().value(),
        used.figure().quantity().bound(),
        standing(year, used),
        confidence(used.figure(), agreeing),
        agreeing,
        differing);
  }

  /**
   * Two statements that agree bear each other out. A sentence alone is never certain to speak of
   * this very statistic.
   */
  private static Confidence confidence(Figure used, List<Figure> agreeing) {
    Confidence own = used.confidence();
    if (own == Confidence.CHECK) {
      return own;
    }
    boolean borneOut = agreeing.size() > 1;
    return borneOut || used.inTable() && own == Confidence.CERTAIN
        ? Confidence.CERTAIN
        : Confidence.LIKELY;
  }

  /** The first by the rule; where a more precise statement agrees with it, that one. */
  private static Observation used(List<Observation> comparable) {
    if (comparable.size() == 1) {
      return comparable.get(0);
    }
    List<Printed> all = comparable.stream().map(Printed::of).toList();
    Observation first = all.stream().min(FIRST_USED).orElseThrow().observation();
    Quantity said = first.figure().quantity();
    return all.stream()
        .filter(one -> inDoubt(one.observation()) == inDoubt(first))
        .filter(one -> Statement.agree(said, one.figure().quantity()))
        .min(MORE_PRECISE.thenComparing(FIRST_USED))
        .map(Printed::observation)
        .orElse(first);
  }

  private static boolean inDoubt(Observation observation) {
    return observation.figure().confidence() == Confidence.CHECK;
  }

  /**
   * The statements that speak of the same thing: of the whole year if any does, otherwise up to the
   * latest date; and of those, the ones with the best basis. The others are earlier states of a
   * value, not other versions of it.
   */
  private static List<Observation> comparable(Year year, List<Observation> statements) {
    int latest = statements.stream().mapToInt(o -> lastMonth(year, o)).max().orElseThrow();
    List<Observation> atLatest =
        statements.stream().filter(o -> lastMonth(year, o) == latest).toList();
    int best = atLatest.stream().mapToInt(Observation::basisRank).min().orElseThrow();
    return atLatest.stream().filter(o -> o.basisRank() == best).toList();
  }

  private static int lastMonth(Year year, Observation observation) {
    return observation.timing().in(year.financial()).lastMonth();
  }

  private static Standing standing(Year year, Observation used) {
    if (used.basisRank() >= 4) {
      return Standing.LIMIT;
    }
    if (!used.isActual()) {
      return Standing.ESTIMATE;
    }
    return used.timing().in(year.financial()).partial() ? Standing.PART_OF_YEAR : Standing.FINAL;
  }

  private static String counter(List<Observation> all) {
    Map<String, Integer> times = new HashMap<>();
    String best = "";
    for (Observation observation : all) {
      String counter = observation.figure().quantity().counter();
      if (!counter.isEmpty()) {
        int now = times.merge(counter, 1, Integer::sum);
        best = now > times.getOrDefault(best, 0) || counter.equals(best) ? counter : best;
      }
    }
    return best;
  }
}
