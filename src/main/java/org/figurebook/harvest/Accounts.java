package org.figurebook.harvest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.figurebook.document.Place;

/**
 * What became of the characters of a document: the figure or the rule that explains each numeral,
 * kept by line and character while figures are taken. Parts of a document that are worked on side
 * by side each have accounts of their own, which are joined in the order of the document.
 */
final class Accounts {
  /** Why a numeral is what it is. */
  record Entry(String kind, String rule, int marker) {}

  static final int NO_FIGURE = -1;

  private final Map<Integer, Entry[]> lines = new HashMap<>();
  private final Map<Integer, String> ids = new HashMap<>();
  private final AtomicInteger markers;

  Accounts() {
    this(new AtomicInteger());
  }

  private Accounts(AtomicInteger markers) {
    this.markers = markers;
  }

  /** Empty accounts whose markers are no other's, to be {@linkplain #take taken} later. */
  Accounts part() {
    return new Accounts(markers);
  }

  /** Takes what a part says of characters that nothing was said of before. */
  void take(Accounts part) {
    part.lines.forEach(
        (line, entries) -> {
          Entry[] own = lines.putIfAbsent(line, entries);
          for (int i = 0; own != null && i < entries.length; i++) {
            put(line, i, entries[i]);
          }
        });
  }

  /** A new marker for a figure. */
  int marker() {
    return markers.getAndIncrement();
  }

  void name(int marker, String id) {
    ids.put(marker, id);
  }

  /** The id of the figure with that marker; empty when it is none. */
  String id(int marker) {
    return ids.getOrDefault(marker, "");
  }

  void put(int line, int character, Entry entry) {
    Entry[] entries = lines.get(line);
    if (entries == null || entries.length <= character) {
      int length = Math.max(character + 1, entries == null ? 0 : entries.length * 2);
      entries = entries == null ? new Entry[length] : Arrays.copyOf(entries, length);
      lines.put(line, entries);
    }
    if (entries[character] == null) {
      entries[character] = entry;
    }
  }

  /** Accounts for the digits of a cell whose text starts at a place. */
  void cell(Place place, String text, Entry entry) {
    for (int i = 0; i < text.length(); i++) {
      put(place.line(), place.character() + i, entry);
    }
  }

  /** Why the character is what it is; null when nobody said. */
  Entry at(int line, int character) {
    Entry[] entries = lines.get(line);
    return entries == null || character >= entries.length ? null : entries[character];
  }
}
