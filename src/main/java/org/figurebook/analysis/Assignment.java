package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurebook.analysis.Whom.Found;
import org.figurebook.figure.Figure;
import org.figurebook.figure.SectionName;
import org.figurebook.harvest.Harvest;
import org.figurebook.table.Table;
import org.figurebook.template.Indicator;
import org.figurebook.template.PeriodKind;
import org.figurebook.template.Template;

/** Puts figures to the indicators of a template. */
final class Assignment {
  private final List<Rule> rules = new ArrayList<>();
  private final MatchText form;
  private final Subjects subjects;
  private final Scope scope;
  private final List<Observation> observations = new ArrayList<>();
  private final LeftOut leftOut = new LeftOut();
  private Whom whom;

  Assignment(Template template) {
    form = new MatchText(template.vocabularies());
    subjects = new Subjects(template.vocabularies(), form);
    scope = new Scope(template);
    for (Indicator indicator : template.indicators()) {
      if (indicator.ratio() == null) {
        rules.add(new Rule(indicator, form));
      }
    }
  }

  /** The figures of tables that have the words of an indicator and are in no series of it. */
  LeftOut leftOut() {
    return leftOut;
  }

  /** The observations of all documents, in order of document and figure. */
  List<Observation> observations(List<Harvest> harvests) {
    for (int number = 0; number < harvests.size(); number++) {
      Harvest harvest = harvests.get(number);
      if (scope.holds(harvest)) {
        add(harvest, number);
      }
    }
    return SentenceClashes.settled(observations);
  }

  private void add(Harvest harvest, int number) {
    Map<String, Table> tables = new HashMap<>();
    harvest.tables().forEach(table -> tables.put(table.id(), table));
    String date = PaperDate.of(harvest);
    whom = new Whom(subjects, form, new ReplyScope(harvest, subjects));
    Scope.Replies replies = scope.replies(harvest);
    for (Figure figure : harvest.figures()) {
      if (figure.section() == SectionName.QUESTION
          || figure.quantity().value() == null
          || !replies.holds(figure)) {
        continue;
      }
      Table table = figure.inTable() ? tables.get(figure.cell().table()) : null;
      add(figure, new FigureTexts(figure, table, form), number, date);
    }
  }

  private void add(Figure figure, FigureTexts texts, int number, String date) {
    Timing timing = Timing.of(figure.period());
    Rule almost = null;
    boolean almostDated = false;
    for (Rule rule : rules) {
      boolean dated = timing != null && rule.holdsFor(timing);
      boolean asked = dated || figure.inTable() && almost == null;
      if (!asked || !rule.isCounted(figure) || !rule.wordsHold(texts)) {
        continue;
      }
      Optional<Found> found = dated ? whom.of(rule, figure, texts) : Optional.empty();
      if (found.isPresent()) {
        Timing seen = InProgress.seen(timing, figure, date);
        observations.add(observation(figure, number, date, rule, found.get(), seen));
        return;
      }
      almostDated = almost == null ? dated : almostDated;
      almost = almost == null ? rule : almost;
    }
    if (figure.inTable()) {
      leftOut.add(figure, almost, almostDated);
    }
  }

  private Observation observation(
      Figure figure, int number, String date, Rule rule, Found found, Timing seen) {
    boolean apart = seen.kind() == PeriodKind.AS_OF && !rule.indicator().stock();
    return new Observation(
        figure,
        number,
        date,
        rule.indicator().id(),
        apart ? found.subject().atDate() : found.subject(),
        found.breakdown(),
        seen,
        observations.size());
  }
}
