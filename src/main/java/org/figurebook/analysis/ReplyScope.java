package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.figurebook.figure.Figure;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.ShortNames;
import org.figurebook.outline.Part;
import org.figurebook.outline.Passage;
import org.figurebook.outline.Passages;
import org.figurebook.outline.Reply;
import org.figurebook.outline.Section;

/**
 * What holds within one reply: the short names it defines, and the one body of some kinds that its
 * answer names. A table that names nobody is about that body; where a reply names several, it is
 * about nobody that can be told.
 */
final class ReplyScope {
  private static final String NO_REPLY = "";

  /** A short name such as 計劃 stands for its body in quotation marks alone. */
  private static final int COMMON = 2;

  private final Subjects subjects;
  private final Map<String, List<String>> answers = new HashMap<>();
  private final Map<String, ShortNames> shortNames = new HashMap<>();
  private final Map<String, Optional<Subject>> found = new HashMap<>();

  ReplyScope(Harvest harvest, Subjects subjects) {
    this.subjects = subjects;
    if (harvest.document().lines().isEmpty()) {
      return;
    }
    boolean[] cells = new boolean[harvest.document().lines().size() + 2];
    harvest
        .tables()
        .forEach(
            table -> {
              int last = Math.min(table.lineEnd(), cells.length - 1);
              for (int line = table.lineStart(); line <= last; line++) {
                cells[line] = true;
              }
            });
    for (Passage passage :
        Passages.of(harvest.document(), harvest.outline(), line -> cells[line])) {
      learn(harvest, passage);
    }
  }

  private void learn(Harvest harvest, Passage passage) {
    Section section = harvest.outline().sections().get(passage.section());
    String reply = NO_REPLY;
    if (section.reply() >= 0) {
      Reply of = harvest.outline().replies().get(section.reply());
      reply = key(of.number(), of.question());
    }
    String text = passage.text().text();
    shortNames.computeIfAbsent(reply, key -> new ShortNames()).learn(text);
    if (section.part() == Part.ANSWER || section.part() == Part.ANNEX) {
      answers.computeIfAbsent(reply, key -> new ArrayList<>()).add(text);
    }
  }

  /** The full name of a short one within the reply of a figure; the name itself when it is none. */
  String fullName(Figure figure, String name) {
    ShortNames names = shortNames.get(key(figure));
    return names == null ? name : names.full(name);
  }

  /** The one body of some kinds that the answer of a figure's reply names. */
  Optional<Subject> subject(Figure figure, List<String> kinds) {
    return figure.reply().isEmpty() && figure.question().isEmpty()
        ? Optional.empty()
        : found.computeIfAbsent(key(figure) + kinds, key -> only(key(figure), kinds));
  }

  /** The bodies of some kinds that the sentence of a figure names, under whatever name. */
  Set<Subject> named(Figure figure, List<String> kinds) {
    String reply = key(figure);
    Set<Subject> named = new LinkedHashSet<>();
    for (String kind : kinds) {
      subjects.all(figure.quote(), kind).forEach(subject -> named.add(inFull(subject, reply)));
    }
    ShortNames names = shortNames.get(reply);
    if (names != null) {
      names
          .all()
          .forEach(
              (name, full) -> {
                boolean common = name.length() <= COMMON && Character.isIdeographic(name.charAt(0));
                if (figure.quote().contains(common ? "「" + name + "」" : name)) {
                  subjects.exact(full).filter(s -> kinds.contains(s.kind())).ifPresent(named::add);
                }
              });
    }
    return named;
  }

  private Optional<Subject> only(String reply, List<String> kinds) {
    Set<Subject> named = new LinkedHashSet<>();
    for (String sentence : answers.getOrDefault(reply, List.of())) {
      for (String kind : kinds) {
        subjects.all(sentence, kind).forEach(subject -> named.add(inFull(subject, reply)));
      }
    }
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }

  /** A body under the short name that its reply defines is the body of the full one. */
  private Subject inFull(Subject subject, String reply) {
    ShortNames names = shortNames.get(reply);
    String full = names == null ? "" : names.full(subject.name().zh());
    return full.isEmpty() || full.equals(subject.name().zh())
        ? subject
        : subjects.exact(full).orElse(subject);
  }

  private static String key(Figure figure) {
    return figure.reply().isEmpty() && figure.question().isEmpty()
        ? NO_REPLY
        : key(figure.reply(), figure.question());
  }

  private static String key(String reply, String question) {
    return reply + "|" + question;
  }
}
