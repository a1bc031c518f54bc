package org.figurebook.analysis;

import java.util.List;
import org.figurebook.template.Words;

/** A condition on words, ready to be put to texts in {@link MatchText}'s form. */
final class WordTest {
  private final String[][] any;
  private final String[][] all;
  private final String[][] none;

  WordTest(Words words, MatchText form) {
    any = alternatives(words.any(), form);
    all = alternatives(words.all(), form);
    none = alternatives(words.none(), form);
  }

  private static String[][] alternatives(List<String> words, MatchText form) {
    return words.stream()
        .map(
            word ->
                java.util.Arrays.stream(word.split("\\|"))
                    .map(form::of)
                    .filter(alternative -> !alternative.isEmpty())
                    .toArray(String[]::new))
        .toArray(String[][]::new);
  }

  boolean isEmpty() {
    return any.length + all.length + none.length == 0;
  }

  /** Whether the texts, taken together, meet the condition. */
  boolean holds(List<String> texts) {
    for (String[] word : none) {
      if (occurs(word, texts)) {
        return false;
      }
    }
    for (String[] word : all) {
      if (!occurs(word, texts)) {
        return false;
      }
    }
    if (any.length == 0) {
      return true;
    }
    for (String[] word : any) {
      if (occurs(word, texts)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has a word that is asked for. */
  boolean names(String text) {
    List<String> one = List.of(text);
    for (String[][] words : new String[][][] {any, all}) {
      for (String[] word : words) {
        if (occurs(word, one)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean occurs(String[] alternatives, List<String> texts) {
    for (String text : texts) {
      for (String alternative : alternatives) {
        if (text.contains(alternative)) {
          return true;
        }
      }
    }
    return false;
  }
}
