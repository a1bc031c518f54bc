package org.figurebook.harvest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.notation.Mark;
import org.figurebook.notation.PeriodMention;
import org.figurebook.notation.Reading;
import org.figurebook.notation.Rule;
import org.figurebook.notation.Understanding;

/**
 * The words around a quantity that say what it measures: what leads its clause, what stands before
 * it since the last separator, and what follows it up to the next. Numbers, periods, bounds and
 * list numbers are left out. A short phrase takes in the clause before.
 */
final class Phrase {
  private static final String CLAUSE_ENDS = "，。；：！？;!?";
  private static final Form ITEM = Form.of("^[(（]?[a-zA-Z\\d]{1,4}[)）.]\\s*");
  private static final Form EDGE = Form.of("^[\\s，、；：。()（）,;:.]+|[\\s，、；：。(（,;:]+$");
  private static final Form BOUND = Form.of("(?:超過|大約|約為|約有|接近|不少於|不多於|至少|最少|約|逾|近)$");
  private static final int ENOUGH = 14;
  private static final int LONGEST = 90;

  private final String text;
  private final Sentence sentence;
  private final List<Reading> readings;
  private final List<int[]> numbers = new ArrayList<>();

  Phrase(String text, Sentence sentence, Understanding understood) {
    this.text = text;
    this.sentence = sentence;
    this.readings = understood.quantities();
    for (Reading reading : readings) {
      add(reading.start(), reading.end());
    }
    for (PeriodMention period : understood.periods()) {
      add(period.start(), period.end());
    }
    for (Mark mark : understood.marks()) {
      if (mark.rule() == Rule.LIST_MARK
          || mark.rule() == Rule.FOOTNOTE
          || mark.rule() == Rule.BRACKETED) {
        add(mark.start(), mark.end());
      }
    }
    numbers.sort(Comparator.comparingInt(span -> span[0]));
  }

  private void add(int start, int end) {
    if (end > sentence.start() && start < sentence.end()) {
      numbers.add(new int[] {start, end});
    }
  }

  /** What the {@code k}-th quantity of the paragraph measures. */
  String of(int k) {
    Reading reading = readings.get(k);
    int left = clauseStart(reading.start());
    int right = clauseEnd(reading.end());
    int first = k;
    while (first > 0 && readings.get(first - 1).start() >= left) {
      first--;
    }
    boolean last = k + 1 >= readings.size() || readings.get(k + 1).start() >= right;
    String lead = words(left, readings.get(first).start());
    String own =
        first == k
            ? ""
            : words(afterSeparator(readings.get(k - 1).end(), reading.start()), reading.start());
    String tail =
        words(
            reading.end(),
            last ? right : beforeSeparator(reading.end(), readings.get(k + 1).start()));
    String phrase = join(join(tidy(lead), tidy(own)), tidy(tail));
    while (phrase.length() < ENOUGH && left > sentence.start()) {
      int further = clauseStart(left - 1);
      phrase = join(tidy(words(further, left)), phrase);
      left = further;
    }
    while (phrase.length() < ENOUGH && last && right + 1 < sentence.end()) {
      int further = clauseEnd(right + 1);
      phrase = join(phrase, tidy(words(right + 1, further)));
      right = further;
    }
    return phrase.length() > LONGEST ? phrase.substring(phrase.length() - LONGEST) : phrase;
  }

  private int clauseStart(int from) {
    int i = from;
    while (i > sentence.start() && CLAUSE_ENDS.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }

  private int clauseEnd(int from) {
    int i = from;
    while (i < sentence.end() && CLAUSE_ENDS.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private int afterSeparator(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if ("、及和與".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return from;
  }

  private int beforeSeparator(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if ("、及和與".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return to;
  }

  /** The text between two places without numbers and periods. */
  private String words(int from, int to) {
    StringBuilder words = new StringBuilder();
    int at = from;
    for (int[] span : numbers) {
      if (span[1] <= at || span[0] >= to) {
        continue;
      }
      if (span[0] > at) {
        words.append(text, at, span[0]);
      }
      at = Math.min(to, span[1]);
    }
    if (at < to) {
      words.append(text, at, to);
    }
    return words.toString();
  }

  private static String tidy(String words) {
    String plain = words.strip();
    plain = ITEM.mayMatch(plain) ? ITEM.matcher(plain).replaceFirst("") : plain;
    plain = EDGE.replacedIn(plain, "");
    return BOUND.replacedIn(plain, "");
  }

  private static String join(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before + after;
    }
    boolean latin = before.charAt(before.length() - 1) < 128 && after.charAt(0) < 128;
    return latin ? before + " " + after : before + after;
  }
}
