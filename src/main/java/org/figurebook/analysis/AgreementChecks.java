package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.figure.Figure;

/** Turns values stated more than once into checks. */
final class AgreementChecks {
  private AgreementChecks() {}

  static List<Check> of(List<Series> series) {
    List<Check> checks = new ArrayList<>();
    for (Series one : series) {
      for (Point point : one.points()) {
        if (point.used().size() + point.differing().size() > 1) {
          checks.add(check(one, point));
        }
      }
    }
    return checks;
  }

  private static Check check(Series series, Point point) {
    Figure used = point.used().get(0);
    Figure other = point.isDisputed() ? point.differing().get(0) : point.used().get(1);
    boolean equal =
        point.used().stream()
            .allMatch(figure -> figure.quantity().value().compareTo(point.value()) == 0);
    CheckStatus status =
        point.isDisputed() ? CheckStatus.DIFFERS : equal ? CheckStatus.HOLDS : CheckStatus.ROUNDING;
    String others =
        Stream.concat(point.used().stream().skip(1), point.differing().stream())
            .map(figure -> figure.quantity().printed() + " (" + figure.id() + ")")
            .distinct()
            .limit(10)
            .collect(Collectors.joining(", "));
    return new Check(
        "c-agree-" + used.id(),
        "agreement",
        used.id(),
        status,
        used.quantity().printed(),
        other.quantity().printed(),
        series.indicator() + " " + point.year().text() + ": also stated as " + others,
        used.place());
  }
}
