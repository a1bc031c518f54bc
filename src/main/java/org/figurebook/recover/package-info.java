/**
 * Finds tables and rebuilds their grid: from ruling lines and markup where the format has them, by
 * candidates and arithmetic where the layout is lost.
 *
 * <p>Here are the steps in order; each is done in a room of its own. Of text: {@code line} cuts
 * lines into {@code piece}s, {@code block} finds where tables may stand, {@code extent} where each
 * begins and ends; {@code boxhead} and {@code body} are tried together by {@code choice}, {@code
 * upright} reads tables of a cell a line, {@code stub} the labels; {@code grid} proves and
 * finishes, {@code doubt} says what stays open. Drawn tables come by {@code drawn} to the same
 * {@code grid}.
 */
package org.figurebook.recover;
