package org.figurebook.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.figurebook.analysis.Whom.Found;
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
        inLevels(texts.rowLabel())
            .or(() -> exact(reply.fullName(figure, texts.rowLabel())))
            .or(() -> inLevels(texts.columnLabel()))
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
    if (around.isEmpty() && fromReply && figure.inTable()) {
      around = reply.subject(figure, kinds);
    }
    return around.map(subject -> new Found(subject, breakdown(figure, texts, isMeasure)));
  }

  /**
   * The one body of the kinds that a sentence is about: the only one it names; or, where it names
   * none, the only one its reply names, when the figure was taken to be about that very one and a
   * vocabulary has it. None where there can be doubt.
   */
  Optional<Subject> ofSentence(Figure figure) {
    Set<Subject> named = reply.named(figure, kinds);
    Optional<Subject> own = exact(figure.subject());
    if (named.isEmpty()) {
      return reply
          .subject(figure, kinds)
          .filter(one -> one.isKnown() && own.equals(Optional.of(one)));
    }
    boolean another = own.filter(subject -> !named.contains(subject)).isPresent();
    return named.size() > 1 || another ? Optional.empty() : named.stream().findFirst();
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

  /** A heading or label of several levels may name the body in any of them, the last one first. */
  private Optional<Subject> inLevels(String heading) {
    String[] levels = heading.split(" / ");
    for (int level = levels.length - 1; level >= 0; level--) {
      Optional<Subject> found = exact(levels[level]);
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
