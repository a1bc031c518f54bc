package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One sentence does not contradict itself: where two of its numbers come out as the same value, one
 * of them was put to the wrong year or measure. The one that another sentence or table bears out is
 * kept; where none is borne out, all are.
 */
final class SentenceClashes {
  private SentenceClashes() {}

  /** The statements of one value without those that their own sentence shows to be another's. */
  static List<Observation> settled(List<Observation> statements) {
    Map<String, List<Observation>> bySentence = new LinkedHashMap<>();
    for (Observation statement : statements) {
      if (!statement.figure().inTable()) {
        String sentence = statement.figure().document() + "|" + statement.figure().quote();
        bySentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(statement);
      }
    }
    Set<Observation> dropped = new HashSet<>();
    for (List<Observation> sentence : bySentence.values()) {
      if (clash(sentence)) {
        List<Observation> others = new ArrayList<>(statements);
        others.removeAll(sentence);
        List<Observation> alone =
            sentence.stream().filter(o -> others.stream().noneMatch(x -> agree(o, x))).toList();
        if (alone.size() < sentence.size()) {
          dropped.addAll(alone);
        }
      }
    }
    return dropped.isEmpty()
        ? statements
        : statements.stream().filter(statement -> !dropped.contains(statement)).toList();
  }

  private static boolean clash(List<Observation> sentence) {
    return sentence.stream().anyMatch(o -> !agree(o, sentence.get(0)));
  }

  private static boolean agree(Observation a, Observation b) {
    return Statement.agree(a.figure().quantity(), b.figure().quantity());
  }
}
