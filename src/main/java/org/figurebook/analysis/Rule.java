package org.figurebook.analysis;

import java.util.List;
import java.util.Set;
import org.figurebook.figure.Figure;
import org.figurebook.template.Indicator;
import org.figurebook.template.Words;

/** An indicator, ready to be put to figures. */
final class Rule {
  private final Indicator indicator;
  private final Set<String> units;
  private final Set<String> counters;
  private final WordTest measure;
  private final WordTest labels;
  private final WordTest context;
  private final WordTest subject;

  Rule(Indicator indicator, MatchText form) {
    this.indicator = indicator;
    units = Set.copyOf(indicator.units());
    counters = Set.copyOf(indicator.counters());
    measure = new WordTest(indicator.measure(), form);
    labels = new WordTest(indicator.labels(), form);
    context = new WordTest(indicator.context(), form);
    Words words = indicator.subject().words();
    subject = new WordTest(words, form);
  }

  Indicator indicator() {
    return indicator;
  }

  /** Whether figures such as this one, of this unit, belong to it at all. */
  boolean isCounted(Figure figure) {
    String counter = figure.quantity().counter();
    return (figure.inTable() || indicator.prose())
        && (units.isEmpty() || units.contains(figure.quantity().unit()))
        && (counters.isEmpty() || counter.isEmpty() || counters.contains(counter));
  }

  /** Whether it is stated for such periods. */
  boolean holdsFor(Timing timing) {
    return indicator.periods().contains(timing.kind());
  }

  boolean wordsHold(FigureTexts texts) {
    return texts.mayStand()
        && (measure.isEmpty() || measure.holds(texts.measure()))
        && (labels.isEmpty() || labels.holds(texts.labels()))
        && (context.isEmpty() || context.holds(texts.context()));
  }

  boolean subjectHolds(String name) {
    return subject.isEmpty() || subject.holds(List.of(name));
  }

  /** Whether a label is words of the measure. */
  boolean names(String label) {
    return measure.names(label) || labels.names(label);
  }
}
