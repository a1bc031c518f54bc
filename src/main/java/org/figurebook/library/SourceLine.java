package org.figurebook.library;

/**
 * A line of a source.
 *
 * @param line its number, from 1
 * @param page its page
 * @param text as the source has it
 */
public record SourceLine(int line, int page, String text) {}
