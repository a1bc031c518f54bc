package org.figurebook.recover.piece;

import java.util.Arrays;
import java.util.Set;

/** English words that join others: titles and labels have them, headings side by side hardly. */
public final class JoiningWords {
  private static final Set<String> WORDS =
      Set.of(
          "by", "of", "in", "for", "from", "to", "at", "on", "and", "under", "between", "with",
          "during", "the", "or", "per", "as", "a");

  private JoiningWords() {}

  /** Whether a word is one, in small letters. */
  public static boolean is(String word) {
    return WORDS.contains(word);
  }

  /** Whether there are so many words, and two different ones of them or more join others. */
  public static boolean arePhrase(String[] words, int fewest) {
    return words.length >= fewest
        && Arrays.stream(words).filter(JoiningWords::is).distinct().count() >= 2;
  }
}
