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
 * @param named the last period that the paragraph named, for 該年度; null when it named none
 */
record Carried(
    Period period, PeriodMention mention, boolean holds, boolean forecast, PeriodMention named) {
  static final Carried NOTHING = new Carried(Period.NONE, null, false, false, null);

  /** A paragraph with a date of its own takes what it inherits for what refers back alone. */
  static Carried of(Inherited inherited, List<PeriodMention> own) {
    boolean dated = own.stream().anyMatch(PeriodMention::isDated);
    return new Carried(inherited.period(), null, inherited.holds() && !dated, false, null);
  }

  /** The same, with the period that a sentence without quantities named last. */
  Carried naming(PeriodMention last) {
    return new Carried(period, mention, holds, forecast, last);
  }
}
