package org.figurebook.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that bind a quantity to a period or cut it off from one, by class. */
final class ScopeWords {
  private static final Map<String, List<String>> CLASSES = new HashMap<>();

  static {
    for (String[] row : Resource.rows("scope-words.tsv")) {
      List<String> words = new ArrayList<>();
      String[] languages = row[1].split("\\|");
      for (String word : languages[0].split(" ")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
      words.addAll(List.of(languages).subList(1, languages.length));
      CLASSES.put(row[0], List.copyOf(words));
    }
  }

  private ScopeWords() {}

  /** Whether a text holds a word of a class. */
  static boolean in(String text, String name) {
    for (String word : CLASSES.get(name)) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A text without the words of a class, where part of them would be taken for another word. */
  static String without(String text, String name) {
    String plain = text;
    for (String word : CLASSES.get(name)) {
      plain = plain.replace(word, "");
    }
    return plain;
  }

  /** Whether a text begins with a word of a class. */
  static boolean opens(String text, String name) {
    for (String word : CLASSES.get(name)) {
      if (text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text ends with a word of a class. */
  static boolean ends(String text, String name) {
    for (String word : CLASSES.get(name)) {
      if (text.endsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
