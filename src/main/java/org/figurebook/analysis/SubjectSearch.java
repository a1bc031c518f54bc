package org.figurebook.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.figurebook.analysis.Assignment.Found;
import org.figurebook.figure.Figure;

/**
 * Finds the body of some kinds that a figure is about: in its own subject and headings first, then
 * in its caption or sentence, then in what its reply is about.
 */
final class SubjectSearch {
  private final Subjects subjects;
  private final List<String> kinds;

  private final ReplyScope reply;

  /**
   * A search.
   *
   * @param reply what replies are about; null when that does not count
   */
  SubjectSearch(Subjects subjects, List<String> kinds, ReplyScope reply) {
    this.subjects = subjects;
    this.kinds = kinds;
    this.reply = reply;
  }

  /**
   * The body, with the row label as breakdown when the body is named outside the table's body.
   *
   * @param isMeasure whether a label is words of the measure
   */
  Optional<Found> find(Figure figure, FigureTexts texts, Predicate<String> isMeasure) {
    Optional<Subject> own =
        exact(texts.rowLabel())
            .or(() -> inColumn(texts.columnLabel()))
            .or(
                () ->
                    figure.dimensions().stream()
                        .map(this::exact)
                        .flatMap(Optional::stream)
                        .findFirst());
    if (own.isPresent()) {
      return Optional.of(new Found(own.get(), ""));
    }
    Optional<Subject> around =
        exact(figure.subject())
            .or(() -> subjects.within(figure.subject(), kinds))
            .or(() -> subjects.within(figure.measure(), kinds))
            .or(() -> subjects.within(texts.caption(), kinds));
    if (around.isEmpty() && !figure.inTable()) {
      around = subjects.within(texts.clause(), kinds);
    }
    if (around.isEmpty() && reply != null && figure.inTable()) {
      around = reply.subject(figure, kinds);
    }
    return around.map(subject -> new Found(subject, breakdown(figure, texts, isMeasure)));
  }

  private Optional<Subject> exact(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : subjects.exact(text).filter(subject -> kinds.contains(subject.kind()));
  }

  /** A column heading of several levels may name the body in any of them. */
  private Optional<Subject> inColumn(String heading) {
    for (String level : heading.split(" / ")) {
      Optional<Subject> found = exact(level);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private String breakdown(Figure figure, FigureTexts texts, Predicate<String> isMeasure) {
    String label = texts.rowLabel();
    boolean plain =
        !figure.inTable()
            || label.isEmpty()
            || isMeasure.test(label)
            || subjects.isTotal(label)
            || PeriodLabel.matches(label);
    return plain ? "" : label;
  }
}
