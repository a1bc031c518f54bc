package org.figurebook.recover.block;

import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;

/** Tells a line of English running text, which may hold numbers, from a row with a long label. */
final class Sentences {
  private static final Form VERB =
      Form.of("is|are|was|were|be|been|will|would|has|have|had|can|may|should|took|we|it");
  private static final Form SMALL = Form.of("[a-z][a-z’'-]*[,;.]?");

  /** What stands in sentences and not in titles. */
  private static final Form STOP = Form.of("[，。；;]|\\.(?:\\s|$)|[：:]$");

  /** What no heading begins with: the verb of a sentence begun on the line before. */
  private static final Form GOES_ON =
      Form.of("(?:is|are|was|were|will|would|has|have|had|shall|should|may|can) [a-z].*");

  private static final Pattern SPACES = Pattern.compile(" +");
  private static final int FEWEST = 6;
  private static final int MOST_TIMES = 6;

  private Sentences() {}

  /** Whether a text has a stop or a comma, as a title has none. */
  static boolean hasStop(String text) {
    return STOP.isIn(text);
  }

  /** Whether the same few words stand on a line several times over, as headings do. */
  static boolean repeats(String text) {
    String[] words = SPACES.split(text);
    if (words.length == 1) {
      return isRepeated(text);
    }
    for (int period = 1; period * 2 <= words.length && words.length >= 4; period++) {
      boolean same = words.length % period == 0;
      for (int i = period; i < words.length && same; i++) {
        same = words[i].equals(words[i - period]);
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** 退休辭職總數退休辭職總數: headings with no gap between them, once for each spanner. */
  private static boolean isRepeated(String text) {
    for (int times = 2; times <= MOST_TIMES; times++) {
      if (text.length() / times >= FEWEST && CellText.isRepeated(text, times)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has a verb among many words in small letters, or begins with one. */
  static boolean isEnglish(String text) {
    if (GOES_ON.matches(text)) {
      return true;
    }
    int small = 0;
    boolean verb = false;
    for (String word : SPACES.split(text)) {
      small += SMALL.matches(word) ? 1 : 0;
      verb |= VERB.matches(word);
    }
    return verb && small >= FEWEST;
  }
}
