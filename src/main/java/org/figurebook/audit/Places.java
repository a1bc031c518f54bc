package org.figurebook.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something was seen: how often, and the first places.
 *
 * @param count how often
 * @param first the first few places, in order
 */
record Places(long count, List<String> first) {
  static final Places NONE = new Places(0, List.of());

  private static final int NAMED = 5;

  Places {
    first = List.copyOf(first);
  }

  static Places of(List<String> places) {
    return new Places(places.size(), places.subList(0, Math.min(NAMED, places.size())));
  }

  boolean none() {
    return count == 0;
  }

  /** Whether no more places will be named. */
  boolean full() {
    return first.size() >= NAMED;
  }

  /** This and one more. */
  Places plus(String place) {
    if (full()) {
      return new Places(count + 1, first);
    }
    List<String> more = new ArrayList<>(first);
    more.add(place);
    return new Places(count + 1, more);
  }

  /** The places as a line: {@code A1, B7 and 3 more}. */
  String words() {
    long others = count - first.size();
    return String.join(", ", first) + (others > 0 ? " and " + others + " more" : "");
  }
}
