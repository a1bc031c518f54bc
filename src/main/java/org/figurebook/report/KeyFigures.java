package org.figurebook.report;

import java.util.Optional;
import org.figurebook.analysis.Point;
import org.figurebook.figure.Figure;

/** Makes the large numbers of the first page. */
final class KeyFigures {
  private final Sentences sentences;

  KeyFigures(Sentences sentences) {
    this.sentences = sentences;
  }

  /** The latest value or total of a table. */
  Optional<KeyFigure> of(BuiltTable table) {
    return Trend.of(table).map(trend -> keyFigure(table, trend));
  }

  private KeyFigure keyFigure(BuiltTable table, Trend trend) {
    String change =
        trend
            .change()
            .map(
                c ->
                    sentences.get(
                        "change-" + Narrative.direction(c.signum()),
                        trend.lastYear().previous().label(),
                        ShownUnit.number(c.abs(), 1)))
            .orElse("");
    return new KeyFigure(
        table.name(),
        trend.text(trend.last(), table.unit(), sentences),
        trend.lastYear().label(),
        change,
        trend.figures().get(trend.last()),
        source(table, trend));
  }

  private String source(BuiltTable table, Trend trend) {
    int year = table.pivot().years().indexOf(trend.lastYear());
    return table.pivot().rows().stream()
        .map(row -> row.points().get(year))
        .filter(point -> point != null)
        .map((Point point) -> point.used().get(0))
        .findFirst()
        .map((Figure figure) -> Sources.of(figure, sentences))
        .orElse("");
  }
}
