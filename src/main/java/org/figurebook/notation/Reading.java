package org.figurebook.notation;

import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Basis;
import org.figurebook.figure.Bound;
import org.figurebook.figure.Period;
import org.figurebook.figure.Quantity;

/**
 * A quantity understood in a text.
 *
 * @param start first character
 * @param end after the last
 * @param quantity value, unit, counter, bound
 * @param period when, as far as the text itself says
 * @param basis what the value rests on, as far as the text says
 * @param confidence certain when the notation has one reading only
 * @param rule name of the grammar that read it
 * @param member place in a list that shares its unit, from 0; -1 outside a list
 * @param members length of that list; 0 outside a list
 */
public record Reading(
    int start,
    int end,
    Quantity quantity,
    Period period,
    Basis basis,
    Confidence confidence,
    String rule,
    int member,
    int members) {

  Reading with(Period when, Basis what) {
    return new Reading(start, end, quantity, when, what, confidence, rule, member, members);
  }

  /** The same, but not to be relied on. */
  Reading inDoubt() {
    return new Reading(
        start, end, quantity, period, basis, Confidence.CHECK, rule, member, members);
  }

  Reading under(Bound bound) {
    Quantity q = quantity;
    Quantity bounded =
        new Quantity(q.value(), q.low(), q.high(), q.unit(), q.counter(), bound, q.printed());
    return new Reading(start, end, bounded, period, basis, confidence, rule, member, members);
  }

  /** Whether it says how long something lasts. */
  public boolean isDuration() {
    return Units.isTime(quantity.unit());
  }
}
