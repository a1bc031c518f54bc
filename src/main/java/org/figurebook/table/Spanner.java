package org.figurebook.table;

/**
 * A heading over several columns.
 *
 * @param text the heading
 * @param from first column it covers, from 0
 * @param to last column it covers
 */
public record Spanner(String text, int from, int to) {}
