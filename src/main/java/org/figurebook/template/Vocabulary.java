package org.figurebook.template;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The names of bodies, schemes and other subjects: full, short and English ones of each.
 *
 * @param id its name
 * @param kinds the kinds of subject it has
 * @param entries the subjects
 * @param variants characters that are written in two ways: the other way of each
 * @param totals words that label a total
 * @param codes words that stand with a number before a name, such as {@code 分目}
 */
public record Vocabulary(
    String id,
    SortedMap<String, Kind> kinds,
    List<Entry> entries,
    SortedMap<String, String> variants,
    List<String> totals,
    List<String> codes) {
  public Vocabulary {
    kinds = Collections.unmodifiableSortedMap(kinds == null ? new TreeMap<>() : kinds);
    entries = entries == null ? List.of() : List.copyOf(entries);
    variants = Collections.unmodifiableSortedMap(variants == null ? new TreeMap<>() : variants);
    totals = totals == null ? List.of() : List.copyOf(totals);
    codes = codes == null ? List.of() : List.copyOf(codes);
  }

  /**
   * The latest name of a subject: the entry that succeeds it, and the one that succeeds that. In a
   * circle of successions there is no latest one, and each stands for itself.
   */
  public Entry latest(Entry entry) {
    Entry last = entry;
    for (int steps = 0; steps <= entries.size(); steps++) {
      String id = last.id();
      Optional<Entry> next =
          entries.stream().filter(e -> e.was().equals(id) && !e.id().equals(id)).findFirst();
      if (next.isEmpty()) {
        return last;
      }
      last = next.get();
    }
    return entry;
  }

  /**
   * A kind of subject, such as universities.
   *
   * @param name what it is called
   * @param endings how names of this kind end, so that ones not listed are known too
   * @param never words that end so and are none
   * @param without words that occur in no name of this kind
   */
  public record Kind(
      LocalText name, List<String> endings, List<String> never, List<String> without) {
    public Kind {
      name = LocalText.orEmpty(name);
      endings = endings == null ? List.of() : List.copyOf(endings);
      never = never == null ? List.of() : List.copyOf(never);
      without = without == null ? List.of() : List.copyOf(without);
    }
  }

  /**
   * A subject.
   *
   * @param id unique in the vocabulary
   * @param kind its kind
   * @param name its full name
   * @param aliases every other name it is printed under
   * @param was id of the subject it succeeds under another name; empty when there is none
   */
  public record Entry(String id, String kind, LocalText name, List<String> aliases, String was) {
    public Entry {
      kind = kind == null ? "" : kind;
      name = LocalText.orEmpty(name);
      aliases = aliases == null ? List.of() : List.copyOf(aliases);
      was = was == null ? "" : was;
    }

    /** Its full name in each language that it has one in. */
    public List<String> ownNames() {
      return Stream.of(name.zh(), name.en()).filter(own -> !own.isBlank()).distinct().toList();
    }
  }
}
