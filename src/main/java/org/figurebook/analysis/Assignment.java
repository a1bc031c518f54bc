package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.figurebook.figure.Figure;
import org.figurebook.figure.SectionName;
import org.figurebook.harvest.Harvest;
import org.figurebook.table.Table;
import org.figurebook.template.Indicator;
import org.figurebook.template.Template;

/** Puts figures to the indicators of a template. */
final class Assignment {
  /** Characters of a caption that tell one statistic from all others. */
  private static final int TELLING_CAPTION = 12;

  private final List<Rule> rules = new ArrayList<>();
  private final MatchText form;
  private final Subjects subjects;
  private final Scope scope;
  private final List<Observation> observations = new ArrayList<>();
  private ReplyScope replyScope;

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

  Subjects subjects() {
    return subjects;
  }

  /** The observations of all documents, in order of document and figure. */
  List<Observation> observations(List<Harvest> harvests) {
    for (int number = 0; number < harvests.size(); number++) {
      Harvest harvest = harvests.get(number);
      if (scope.holds(harvest)) {
        add(harvest, number);
      }
    }
    return List.copyOf(observations);
  }

  private void add(Harvest harvest, int number) {
    Map<String, Table> tables = new HashMap<>();
    harvest.tables().forEach(table -> tables.put(table.id(), table));
    String date = PaperDate.of(harvest);
    replyScope = new ReplyScope(harvest, subjects);
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
    if (timing == null) {
      return;
    }
    Timing seen = InProgress.seen(timing, figure, date);
    for (Rule rule : rules) {
      if (rule.mayHold(figure, timing) && rule.wordsHold(texts)) {
        Optional<Found> found = subject(rule, figure, texts);
        if (found.isPresent()) {
          observations.add(
              new Observation(
                  figure,
                  number,
                  date,
                  rule.indicator().id(),
                  found.get().subject(),
                  found.get().breakdown(),
                  seen,
                  observations.size()));
          return;
        }
      }
    }
  }

  /** Whom a figure is about, as its indicator wants it; empty when it is about somebody else. */
  private Optional<Found> subject(Rule rule, Figure figure, FigureTexts texts) {
    Indicator indicator = rule.indicator();
    if (texts.inTotalRow() || texts.inTotalColumn() && texts.rowLabel().isEmpty()) {
      return total(rule, figure, texts);
    }
    if (!indicator.whole().isEmpty()) {
      return rule.subjectHolds(form.of(figure.subject()))
          ? Optional.of(new Found(whole(indicator), breakdownOfWhole(rule, texts)))
          : Optional.empty();
    }
    List<String> kinds = indicator.subject().kinds();
    if (kinds.isEmpty()) {
      String label = figure.subject().isBlank() ? texts.rowLabel() : figure.subject();
      String name = PeriodLabel.matches(label) || isRemark(label) ? texts.caption() : label;
      return name.isBlank() || subjects.isTotal(name) || !rule.subjectHolds(form.of(name))
          ? Optional.empty()
          : Optional.of(new Found(ofTable(subjects.named(name), name, texts), ""));
    }
    return new SubjectSearch(subjects, kinds, replyScope, indicator.subject().fromReply())
        .find(figure, texts, label -> rule.names(form.of(label)))
        .filter(found -> rule.subjectHolds(form.of(found.subject().name().zh())));
  }

  private Optional<Found> total(Rule rule, Figure figure, FigureTexts texts) {
    Indicator indicator = rule.indicator();
    if (!indicator.whole().isEmpty()) {
      return Optional.of(new Found(whole(indicator), ""));
    }
    // the total of a table about one body is that body's value
    List<String> kinds = indicator.subject().kinds();
    Optional<Subject> named =
        kinds.isEmpty()
            ? Optional.empty()
            : new SubjectSearch(subjects, kinds, replyScope, false)
                .inCaption(figure, texts.caption());
    if (named.isEmpty() && indicator.subject().fromReply() && !texts.listsBodies(subjects)) {
      named = replyScope.subject(figure, kinds);
    }
    return Optional.of(new Found(named.orElseGet(() -> Subject.totalOf(texts.table())), ""));
  }

  /** A label that is nothing but a remark, such as (實際), names nobody. */
  private static boolean isRemark(String label) {
    String text = label.strip();
    return !text.isEmpty() && "(（".indexOf(text.charAt(0)) >= 0 && text.matches("[(（][^()（）]*[)）]");
  }

  /** A short caption that stands for a subject, such as 詳情, is no name outside its table. */
  private static Subject ofTable(Subject subject, String name, FigureTexts texts) {
    boolean caption = name.equals(texts.caption()) && name.length() < TELLING_CAPTION;
    return caption ? new Subject(subject.key() + "@" + texts.table(), subject.name(), "") : subject;
  }

  private static Subject whole(Indicator indicator) {
    return new Subject("*whole*" + indicator.whole().zh(), indicator.whole(), "");
  }

  /** A row of a table about a whole that is neither measure, period nor total is a part of it. */
  private String breakdownOfWhole(Rule rule, FigureTexts texts) {
    String label = texts.rowLabel();
    return label.isEmpty()
            || rule.names(form.of(label))
            || subjects.isTotal(label)
            || PeriodLabel.matches(form.of(label))
        ? ""
        : label;
  }

  /**
   * Whom a figure is about.
   *
   * @param breakdown the part of the subject it is about; empty for the whole
   */
  record Found(Subject subject, String breakdown) {}
}
