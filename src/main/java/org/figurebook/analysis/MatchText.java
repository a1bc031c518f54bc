package org.figurebook.analysis;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.template.Vocabulary;

/**
 * Brings texts into the form they are compared in: compatibility forms folded (NFKC), lower case,
 * variant characters as one, no quotation marks, spaces only between Latin words.
 */
final class MatchText {
  private static final String DROPPED = "「」『』《》〈〉“”\"'‘’`";
  private static final int CACHED_LENGTH = 80;

  private final Map<Character, Character> variants = new HashMap<>();
  private final Map<String, String> cache = new HashMap<>();

  MatchText(List<Vocabulary> vocabularies) {
    for (Vocabulary vocabulary : vocabularies) {
      vocabulary.variants().forEach((from, to) -> variants.put(from.charAt(0), to.charAt(0)));
    }
  }

  String of(String text) {
    if (text.isEmpty()) {
      return "";
    }
    // headings recur by the thousand; sentences hardly ever do
    return text.length() <= CACHED_LENGTH
        ? cache.computeIfAbsent(text, this::folded)
        : folded(text);
  }

  private String folded(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder result = new StringBuilder(normal.length());
    boolean space = false;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (DROPPED.indexOf(c) >= 0) {
        continue;
      }
      if (Character.isWhitespace(c)) {
        space = true;
        continue;
      }
      c = variants.getOrDefault(c, Character.toLowerCase(c));
      if (space && c < 0x250 && result.length() > 0 && last(result) < 0x250) {
        result.append(' ');
      }
      space = false;
      result.append(c);
    }
    return result.toString();
  }

  private static char last(StringBuilder text) {
    return text.charAt(text.length() - 1);
  }
}
