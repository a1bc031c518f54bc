package org.figurebook.notation;

import org.figurebook.figure.Period;

/**
 * The period that a paragraph inherits from what stands around it: its heading, the sentence that
 * opens its list, the paragraph it goes on from.
 *
 * @param period the period; {@link Period#NONE} when there is none
 * @param holds whether it holds for the whole paragraph, as that of a list's opening does, rather
 *     than for sentences that refer back
 */
public record Inherited(Period period, boolean holds) {
  /** Nothing to inherit. */
  public static final Inherited NOTHING = new Inherited(Period.NONE, false);
}
