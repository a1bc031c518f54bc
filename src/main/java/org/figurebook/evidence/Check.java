package org.figurebook.evidence;

import org.figurebook.document.Place;

/**
 * One check that ran.
 *
 * @param id stable id, {@code c-} and what it checks
 * @param kind such as {@code column-total}, {@code row-total}, {@code printed-change}, {@code
 *     percentages-of-100}, {@code agreement}
 * @param object id of the table or figure it is about
 * @param status what it found
 * @param expected the printed number
 * @param found the number computed
 * @param detail in words, for people
 * @param place where the checked number stands
 */
public record Check(
    String id,
    String kind,
    String object,
    CheckStatus status,
    String expected,
    String found,
    String detail,
    Place place) {}
