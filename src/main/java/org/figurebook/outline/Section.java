package org.figurebook.outline;

/**
 * A run of lines that belong together. The sections of a document cover it without gap or overlap.
 *
 * @param part what it is
 * @param reply the reply it belongs to, as an index into {@link Outline#replies()}; -1 outside
 * @param heading its heading: an annex's name, or the headings above a body text joined with {@code
 *     " / "}; may be empty
 * @param firstLine first line, counted from 1
 * @param lastLine last line, inclusive
 */
public record Section(Part part, int reply, String heading, int firstLine, int lastLine) {}
