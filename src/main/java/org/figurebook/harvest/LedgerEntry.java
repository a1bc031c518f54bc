package org.figurebook.harvest;

import org.figurebook.document.Place;

/**
 * What became of one run of digits or one numeral word.
 *
 * @param printed as printed
 * @param kind {@code figure}, {@code date}, {@code name}, {@code reference}, {@code list}, {@code
 *     page}, {@code footnote}, {@code contact}, {@code ordinal}, {@code heading}, {@code noise},
 *     {@code unexplained} …
 * @param rule name of the rule that classed it
 * @param figure id of the figure it is part of; empty when none
 * @param place where it stands
 */
public record LedgerEntry(String printed, String kind, String rule, String figure, Place place) {}
