package org.figurebook.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Figure;
import org.figurebook.template.Indicator;
import org.figurebook.template.Template;

/** Rates and averages: one series divided by another of the same subject, year by year. */
final class Ratios {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Ratios() {}

  /** The computed series of a template's ratio indicators. */
  static List<Series> of(Template template, List<Series> series) {
    List<Series> computed = new ArrayList<>();
    for (Indicator indicator : template.indicators()) {
      if (indicator.ratio() != null) {
        computed.addAll(of(indicator, series));
      }
    }
    return computed;
  }

  private static List<Series> of(Indicator indicator, List<Series> all) {
    Map<String, Series> below = new HashMap<>();
    for (Series series : all) {
      if (series.indicator().equals(indicator.ratio().to())) {
        below.putIfAbsent(subject(series), series);
      }
    }
    List<Series> computed = new ArrayList<>();
    for (Series above : all) {
      Series divisor = below.get(subject(above));
      if (above.indicator().equals(indicator.ratio().of()) && divisor != null) {
        List<Point> points =
            above.points().stream()
                .map(point -> divisor.at(point.year()).flatMap(to -> ratio(point, to, indicator)))
                .flatMap(Optional::stream)
                .toList();
        String unit = indicator.ratio().percent() ? "percent" : above.unit();
        if (!points.isEmpty()) {
          computed.add(
              new Series(
                  indicator.id(),
                  above.subject(),
                  above.breakdown(),
                  unit,
                  "",
                  above.order(),
                  points,
                  Set.of()));
        }
      }
    }
    return computed;
  }

  private static String subject(Series series) {
    return series.subject().key() + "|" + series.breakdown();
  }

  private static Optional<Point> ratio(Point of, Point to, Indicator indicator) {
    if (to.value().signum() == 0 || of.standing() != to.standing()) {
      return Optional.empty();
    }
    BigDecimal value = of.value().divide(to.value(), MathContext.DECIMAL64);
    if (indicator.ratio().percent()) {
      value = value.multiply(HUNDRED);
    }
    boolean exact = of.bound() == Bound.EXACT && to.bound() == Bound.EXACT;
    List<Figure> figures = new ArrayList<>();
    figures.add(of.used().get(0));
    figures.add(to.used().get(0));
    return Optional.of(
        new Point(
            of.year(),
            value,
            exact ? Bound.EXACT : Bound.ABOUT,
            of.standing(),
            of.confidence().and(to.confidence()),
            figures,
            List.of()));
  }
}
