package org.figurebook.analysis;

import java.util.List;
import java.util.Optional;
import org.figurebook.figure.Figure;
import org.figurebook.template.Indicator;

/** Whom the figures of a document are about, as indicators want it. */
final class Whom {
  /** Characters of a caption that tell one statistic from all others. */
  private static final int TELLING_CAPTION = 12;

  private final Subjects subjects;
  private final MatchText form;
  private final ReplyScope reply;

  /**
   * @param reply what holds within the replies of the document
   */
  Whom(Subjects subjects, MatchText form, ReplyScope reply) {
    this.subjects = subjects;
    this.form = form;
    this.reply = reply;
  }

  /** Whom a figure is about, as its indicator wants it; empty when it is about somebody else. */
  Optional<Found> of(Rule rule, Figure figure, FigureTexts texts) {
    Indicator indicator = rule.indicator();
    if (!figure.inTable()) {
      return ofSentence(rule, figure, texts);
    }
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
    return new SubjectSearch(subjects, kinds, reply, indicator.subject().fromReply())
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
            : new SubjectSearch(subjects, kinds, reply, false).inCaption(figure, texts.caption());
    if (named.isPresent()) {
      return Optional.of(new Found(named.get(), ""));
    }
    Subject all = Subject.totalOf(texts.table());
    if (kinds.isEmpty() || texts.listsBodies(label -> isOf(kinds, label))) {
      return Optional.of(new Found(all, ""));
    }
    boolean ofReply =
        indicator.subject().fromReply()
            && !texts.listsBodies(label -> subjects.exact(label).isPresent());
    return ofReply
        ? reply.subject(figure, kinds).map(subject -> new Found(subject, ""))
        : Optional.empty();
  }

  private boolean isOf(List<String> kinds, String label) {
    for (String level : label.split(" / ")) {
      if (subjects.exact(level).filter(body -> kinds.contains(body.kind())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A sentence's figure is about a body only where that is beyond doubt. */
  private Optional<Found> ofSentence(Rule rule, Figure figure, FigureTexts texts) {
    Indicator indicator = rule.indicator();
    String own = form.of(figure.subject());
    if (!indicator.whole().isEmpty()) {
      return rule.subjectHolds(own)
          ? Optional.of(new Found(whole(indicator), ""))
          : Optional.empty();
    }
    List<String> kinds = indicator.subject().kinds();
    if (kinds.isEmpty()) {
      // what a sentence seems to be about may be anything; only a body of a vocabulary is beyond
      // doubt
      boolean said = !own.isEmpty() && form.of(figure.quote()).contains(own);
      return said && rule.subjectHolds(own)
          ? subjects.exact(figure.subject()).filter(Subject::isKnown).map(s -> new Found(s, ""))
          : Optional.empty();
    }
    return new SubjectSearch(subjects, kinds, reply, false)
        .ofSentence(figure)
        .filter(subject -> rule.subjectHolds(form.of(subject.name().zh())))
        .map(subject -> new Found(subject, ""));
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
