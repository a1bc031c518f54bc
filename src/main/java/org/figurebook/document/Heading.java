package org.figurebook.document;

/**
 * A heading that the format itself declares, by a style, an outline level, a bookmark or a tag.
 *
 * @param line the line it begins on, counted from 1
 * @param level how deep it is; 1 is outermost
 * @param text its words as printed, those of all its lines
 */
public record Heading(int line, int level, String text) {}
