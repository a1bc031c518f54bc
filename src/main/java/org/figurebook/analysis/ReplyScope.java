package org.figurebook.analysis;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurebook.figure.Figure;
import org.figurebook.figure.SectionName;
import org.figurebook.harvest.Harvest;

/**
 * What a reply is about: the one body of some kinds that its sentences name. A table that names
 * nobody is about that body; where a reply names several, it is about nobody that can be told.
 */
final class ReplyScope {
  private final Map<String, Set<String>> sentences = new HashMap<>();
  private final Map<String, Optional<Subject>> found = new HashMap<>();
  private final Subjects subjects;

  ReplyScope(Harvest harvest, Subjects subjects) {
    this.subjects = subjects;
    for (Figure figure : harvest.figures()) {
      if (!figure.inTable() && !figure.reply().isEmpty()) {
        boolean asked = figure.section() == SectionName.QUESTION;
        sentences
            .computeIfAbsent(key(figure, asked), key -> new LinkedHashSet<>())
            .add(figure.quote());
      }
    }
  }

  /** The body that the answer of a figure's reply is about, or else its question. */
  Optional<Subject> subject(Figure figure, List<String> kinds) {
    if (figure.reply().isEmpty()) {
      return Optional.empty();
    }
    return found.computeIfAbsent(
        key(figure, false) + kinds,
        key -> only(key(figure, false), kinds).or(() -> unnamed(figure, kinds)));
  }

  /** The body of the question, when the answer names none. */
  private Optional<Subject> unnamed(Figure figure, List<String> kinds) {
    boolean answerNames =
        sentences.getOrDefault(key(figure, false), Set.of()).stream()
            .anyMatch(s -> kinds.stream().anyMatch(kind -> !subjects.all(s, kind).isEmpty()));
    return answerNames ? Optional.empty() : only(key(figure, true), kinds);
  }

  private Optional<Subject> only(String key, List<String> kinds) {
    Set<Subject> named = new LinkedHashSet<>();
    for (String sentence : sentences.getOrDefault(key, Set.of())) {
      kinds.forEach(kind -> named.addAll(subjects.all(sentence, kind)));
    }
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  private static String key(Figure figure, boolean asked) {
    return figure.reply() + "|" + figure.question() + "|" + asked;
  }
}
