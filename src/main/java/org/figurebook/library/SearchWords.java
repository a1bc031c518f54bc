package org.figurebook.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * Text in the form it is searched in: full-width and compatibility characters plain, small letters,
 * no space but single ones. Parts stand on lines of their own and two line breaks end the whole, so
 * that every character begins a run of three: what trigrams find, whatever its length.
 */
final class SearchWords {
  private SearchWords() {}

  /** The words of a figure or table, each part once. */
  static String of(List<String> parts) {
    LinkedHashSet<String> folded = new LinkedHashSet<>();
    parts.forEach(part -> folded.add(folded(part)));
    folded.remove("");
    return String.join("\n", folded) + "\n\n";
  }

  /** A text as it is searched. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{Cntrl}\\s]+", " ")
        .strip();
  }

  /** What is asked for: the pieces between spaces, each looked for as it stands. */
  static List<String> terms(String asked) {
    String folded = folded(asked);
    return folded.isEmpty()
        ? List.of()
        : Arrays.stream(folded.split(" ")).distinct().limit(16).toList();
  }

  /** The trigrams of a term; none when it is shorter. */
  static Collection<String> trigrams(String term) {
    int[] points = term.codePoints().toArray();
    List<String> trigrams = new ArrayList<>();
    for (int i = 0; i + 3 <= points.length; i++) {
      trigrams.add(new String(points, i, 3));
    }
    return new LinkedHashSet<>(trigrams);
  }

  /** A text as a literal of an FTS5 query. */
  static String literal(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
