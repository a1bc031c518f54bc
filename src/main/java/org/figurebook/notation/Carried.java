package org.figurebook.notation;

import java.util.List;
import org.figurebook.figure.Period;

/**
 * What one sentence hands on to the next.
 *
 * @param period its period
 * @param mention the mention it came from; null when a paragraph or heading handed it on
 * @param holds whether it holds unless a sentence leaves it, as under the opening of a list
 * @param forecast whether the sentence spoke of what is to come
 */
record Carried(Period period, PeriodMention mention, boolean holds, boolean forecast) {
  static final Carried NOTHING = new Carried(Period.NONE, null, false, false);

  /** A paragraph with a date of its own takes what it inherits for what refers back alone. */
  static Carried of(Inherited inherited, List<PeriodMention> own) {
    boolean dated = own.stream().anyMatch(PeriodMention::isDated);
    return new Carried(inherited.period(), null, inherited.holds() && !dated, false);
  }
}
