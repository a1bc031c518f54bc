package org.figurebook.harvest;

import java.util.List;
import org.figurebook.notation.PeriodMention;
import org.figurebook.notation.Reading;
import org.figurebook.notation.Understanding;

/**
 * The words around a quantity that say what it measures: from the number before it, or the start of
 * its clause, to the number after it, or the clause's end; periods and bounds left out.
 *
 * @param text those words
 */
record Phrase(String text) {
  private static final String CLAUSE_ENDS = "，。；：！？;!?";
  private static final int ENOUGH = 8;
  private static final int LONGEST = 60;

  /** What the {@code k}-th quantity of a paragraph measures. */
  static Phrase of(String text, Sentence sentence, Understanding understood, int k) {
    List<Reading> readings = understood.quantities();
    Reading reading = readings.get(k);
    int previous = k == 0 ? 0 : readings.get(k - 1).end();
    int next = k + 1 < readings.size() ? readings.get(k + 1).start() : text.length();
    int left = clauseStart(text, reading.start(), Math.max(previous, sentence.start()));
    int right = clauseEnd(text, reading.end(), Math.min(next, sentence.end()));
    String before = words(text, left, reading.start(), understood.periods());
    String after = words(text, reading.end(), right, understood.periods());
    while ((before + after).length() < ENOUGH && left > sentence.start()) {
      int further = clauseStart(text, left - 1, sentence.start());
      before = words(text, further, left, understood.periods()) + before;
      left = further;
    }
    return new Phrase(shortened(tidy(before), tidy(after)));
  }

  private static int clauseStart(String text, int from, int least) {
    int i = from;
    while (i > least && CLAUSE_ENDS.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  private static int clauseEnd(String text, int from, int most) {
    int i = from;
    while (i < most && CLAUSE_ENDS.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** The text between two places without the periods in it. */
  private static String words(String text, int from, int to, List<PeriodMention> periods) {
    StringBuilder words = new StringBuilder();
    int at = from;
    for (PeriodMention period : periods) {
      if (period.end() <= at || period.start() >= to) {
        continue;
      }
      if (period.start() > at) {
        words.append(text, at, period.start());
      }
      at = Math.min(to, period.end());
    }
    if (at < to) {
      words.append(text, at, to);
    }
    return words.toString();
  }

  private static String tidy(String words) {
    return words.strip().replaceAll("^[\\s，、；：。()（）,;:]+|[\\s，、；：。(（,;:]+$", "");
  }

  private static String shortened(String before, String after) {
    boolean latin = !before.isEmpty() && before.charAt(before.length() - 1) < 128;
    String joined =
        before.isEmpty() || after.isEmpty() || !latin ? before + after : before + " … " + after;
    int cut = joined.length() - 2 * LONGEST;
    return cut > 0 ? joined.substring(cut) : joined;
  }
}
