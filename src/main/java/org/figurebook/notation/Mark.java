package org.figurebook.notation;

/**
 * A stretch of text whose numerals are not figures, and the rule that says so.
 *
 * @param start first character
 * @param end after the last
 * @param rule why
 */
public record Mark(int start, int end, Rule rule) {}
