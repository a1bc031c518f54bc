package org.figurebook.recover;

import java.util.regex.Pattern;

/** Tells a line of English running text, which may hold numbers, from a row with a long label. */
final class Sentences {
  private static final Pattern VERB =
      Pattern.compile("is|are|was|were|be|been|will|would|has|have|had|can|may|should|took|we|it");
  private static final Pattern SMALL = Pattern.compile("[a-z][a-z’'-]*[,;.]?");
  private static final int FEWEST = 6;

  private Sentences() {}

  /** Whether a line has a verb among many words in small letters. */
  static boolean isEnglish(String text) {
    int small = 0;
    boolean verb = false;
    for (String word : text.split(" +")) {
      small += SMALL.matcher(word).matches() ? 1 : 0;
      verb |= VERB.matcher(word).matches();
    }
    return verb && small >= FEWEST;
  }
}
