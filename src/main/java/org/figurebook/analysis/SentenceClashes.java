package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One sentence does not contradict itself: where two of its numbers come out as the same value, one
 * of them was put to the wrong year or measure. The one that another sentence or table bears out is
 * kept; where none is borne out, none can be told to be right, and none is.
 */
final class SentenceClashes {
  private SentenceClashes() {}

  /** The observations without those that their own sentence shows to be another's. */
  static List<Observation> settled(List<Observation> observations) {
    Map<Value, List<Observation>> byValue = new LinkedHashMap<>();
    for (Observation observation : observations) {
      if (!observation.figure().inTable()) {
        byValue.computeIfAbsent(value(observation), key -> new ArrayList<>());
      }
    }
    if (byValue.isEmpty()) {
      return List.copyOf(observations);
    }
    for (Observation observation : observations) {
      List<Observation> all = byValue.get(value(observation));
      if (all != null) {
        all.add(observation);
      }
    }
    Set<Observation> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    byValue.values().forEach(all -> dropped.addAll(contradictions(all)));
    return observations.stream().filter(observation -> !dropped.contains(observation)).toList();
  }

  private static Value value(Observation observation) {
    return new Value(observation.key(), observation.timing().year());
  }

  private static List<Observation> contradictions(List<Observation> statements) {
    Map<String, List<Observation>> bySentence = new LinkedHashMap<>();
    for (Observation statement : statements) {
      if (!statement.figure().inTable()) {
        String sentence = statement.figure().document() + "|" + statement.figure().quote();
        bySentence.computeIfAbsent(sentence, key -> new ArrayList<>()).add(statement);
      }
    }
    List<Observation> dropped = new ArrayList<>();
    for (List<Observation> sentence : bySentence.values()) {
      if (clash(sentence)) {
        List<Observation> others = new ArrayList<>(statements);
        others.removeAll(sentence);
        sentence.stream()
            .filter(o -> others.stream().noneMatch(other -> agree(o, other)))
            .forEach(dropped::add);
      }
    }
    return dropped;
  }

  private static boolean clash(List<Observation> sentence) {
    return sentence.stream().anyMatch(o -> !agree(o, sentence.get(0)));
  }

  private static boolean agree(Observation a, Observation b) {
    return Statement.agree(a.figure().quantity(), b.figure().quantity());
  }

  /** What two observations of one value have in common. */
  private record Value(Observation.SeriesKey series, Year year) {}
}
