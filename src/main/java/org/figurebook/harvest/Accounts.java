package org.figurebook.harvest;

import java.util.HashMap;
import java.util.Map;
import org.figurebook.document.Place;

/**
 * What became of the characters of a document: the figure or the rule that explains each numeral,
 * kept by line and character while figures are taken.
 */
final class Accounts {
  /** Why a numeral is what it is. */
  record Entry(String kind, String rule, int marker) {}

  static final int NO_FIGURE = -1;

  private final Map<Long, Entry> entries = new HashMap<>();
  private final Map<Integer, String> ids = new HashMap<>();
  private int markers;

  /** A new marker for a figure. */
  int marker() {
    return markers++;
  }

  void name(int marker, String id) {
    ids.put(marker, id);
  }

  /** The id of the figure with that marker; empty when it is none. */
  String id(int marker) {
    return ids.getOrDefault(marker, "");
  }

  void put(int line, int character, Entry entry) {
    entries.putIfAbsent(key(line, character), entry);
  }

  /** Accounts for the digits of a cell whose text starts at a place. */
  void cell(Place place, String text, Entry entry) {
    for (int i = 0; i < text.length(); i++) {
      put(place.line(), place.character() + i, entry);
    }
  }

  /** Why the character is what it is; null when nobody said. */
  Entry at(int line, int character) {
    return entries.get(key(line, character));
  }

  private static long key(int line, int character) {
    return ((long) line << 24) + character;
  }
}
