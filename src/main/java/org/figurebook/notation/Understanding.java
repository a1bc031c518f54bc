package org.figurebook.notation;

import java.util.List;

/**
 * What a text says in numbers. Quantities, mentions of periods and marks do not overlap and stand
 * in the order of the text.
 *
 * @param quantities its quantities
 * @param periods its mentions of periods
 * @param marks its numerals that are no quantities
 */
public record Understanding(
    List<Reading> quantities, List<PeriodMention> periods, List<Mark> marks) {
  public Understanding {
    quantities = List.copyOf(quantities);
    periods = List.copyOf(periods);
    marks = List.copyOf(marks);
  }
}
