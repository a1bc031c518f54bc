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
  private final boolean fromReply;

  /**
   * A search.
   *
   * @param reply what holds within the replies of the document
   * @param fromReply whether a table that names nobody is about the body that its reply names
   */
  SubjectSearch(Subjects subjects, List<String> kinds, ReplyScope reply, boolean fromReply) {
    this.subjects = subjects;
    this.kinds = kinds;
    this.reply = reply;
    this.fromReply = fromReply;
  }

  /**
   * The body, with the row label as breakdown when the body is named outside the table's body.
   *
   * @param isMeasure whether a label is words of the measure
   */
  Optional<Found> find(Figure figure, FigureTexts texts, Predicate<String> isMeasure) {
    Optional<Subject> own =
        exact(texts.rowLabel())
            .or(() -> exact(reply.fullName(figure, texts.rowLabel())))
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
            .or(() -> inCaption(figure, texts.caption()));
    if (around.isEmpty() && !figure.inTable()) {
      around = subjects.within(texts.clause(), kinds);
    }
    if (around.isEmpty() && fromReply && figure.inTable()) {
      around = reply.subject(figure, kinds);
    }
    return around.map(subject -> new Found(subject, breakdown(figure, texts, isMeasure)));
  }

  /** A caption names a body outright, or by the short name that its reply defines. */
  Optional<Subject> inCaption(Figure figure, String caption) {
    Optional<Subject> outright = subjects.within(caption, kinds);
    if (outright.isPresent()) {
      return outright;
    }
    for (String name : Subjects.quoted(caption)) {
      Optional<Subject> full = exact(reply.fullName(figure, name));
      if (full.isPresent()) {
        return full;
      }
    }
    return Optional.empty();
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
