package org.figurebook.table;

/**
 * A note under a table.
 *
 * @param mark as printed, such as {@code 註1} or {@code *}
 * @param text the note
 */
public record Footnote(String mark, String text) {}
