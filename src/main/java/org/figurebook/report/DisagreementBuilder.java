package org.figurebook.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.analysis.Analysis;
import org.figurebook.analysis.Point;
import org.figurebook.analysis.Series;
import org.figurebook.figure.Figure;
import org.figurebook.template.Indicator;

/** Tells where papers state one value differently. */
final class DisagreementBuilder {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Analysis analysis;
  private final Sentences sentences;

  DisagreementBuilder(Analysis analysis, Sentences sentences) {
    this.analysis = analysis;
    this.sentences = sentences;
  }

  List<Disagreement> all() {
    List<Disagreement> result = new ArrayList<>();
    for (Series series : analysis.series()) {
      for (Point point : series.points()) {
        if (point.isDisputed()) {
          result.add(disagreement(series, point));
        }
      }
    }
    return result;
  }

  private Disagreement disagreement(Series series, Point point) {
    List<Disagreement.Version> versions = new ArrayList<>();
    point.used().forEach(figure -> versions.add(version(figure)));
    point.differing().forEach(figure -> versions.add(version(figure)));
    String statistic =
        analysis
            .template()
            .indicator(series.indicator())
            .map(Indicator::name)
            .map(name -> name.in(sentences.language()))
            .orElse(series.indicator());
    String subject =
        series.subject().isTotal()
            ? Wording.of(sentences.language()).get("total")
            : series.subject().name().in(sentences.language());
    return new Disagreement(
        "d-" + point.used().get(0).id(),
        statistic,
        series.breakdown().isEmpty() ? subject : subject + " / " + series.breakdown(),
        point.year().text(),
        series.unit(),
        difference(point),
        sentences.get("rule"),
        versions);
  }

  private Disagreement.Version version(Figure figure) {
    return new Disagreement.Version(
        figure.quantity().printed(), figure.id(), Sources.of(figure, sentences), figure.quote());
  }

  private String difference(Point point) {
    BigDecimal least = point.value();
    BigDecimal most = point.value();
    for (Figure figure : point.differing()) {
      least = least.min(figure.quantity().value());
      most = most.max(figure.quantity().value());
    }
    BigDecimal gap = most.subtract(least);
    String percent =
        least.signum() == 0
            ? "–"
            : ShownUnit.number(gap.multiply(HUNDRED).divide(least.abs(), MathContext.DECIMAL64), 1);
    return sentences.get("difference", plain(least), plain(most), plain(gap), percent);
  }

  private static String plain(BigDecimal value) {
    return ShownUnit.number(value, Math.max(0, value.stripTrailingZeros().scale()));
  }
}
