package org.figurebook.document;

import java.util.Arrays;

/**
 * Text normalised for matching, in which every character still knows its source.
 *
 * <p>Digits, letters and compatibility ideographs are in their plain form, spaces that extraction
 * put between Chinese characters and inside numbers are gone. Two spaces in a row remain where the
 * source shows a gap, since a gap may part the cells of a table.
 *
 * <p>A text may span several lines: {@link #lineAt} and {@link #characterAt} give the source of
 * each character. Equality is by text alone.
 */
public final class CleanText {
  private final String text;
  private final int[] lines;
  private final int[] characters;

  /**
   * @param text the clean characters
   * @param lines source line of each, counted from 1
   * @param characters source character within that line of each, counted from 1
   */
  public CleanText(String text, int[] lines, int[] characters) {
    if (text.length() != lines.length || text.length() != characters.length) {
      throw new IllegalArgumentException("one origin a character");
    }
    this.text = text;
    this.lines = lines.clone();
    this.characters = characters.clone();
  }

  /** The clean characters. */
  public String text() {
    return text;
  }

  /** Source line of the character at {@code index}, counted from 1. */
  public int lineAt(int index) {
    return lines[index];
  }

  /** Source character, within its line, of the character at {@code index}, counted from 1. */
  public int characterAt(int index) {
    return characters[index];
  }

  public int length() {
    return text.length();
  }

  /** The part from {@code start} to before {@code end}. */
  public CleanText slice(int start, int end) {
    return new CleanText(
        text.substring(start, end),
        Arrays.copyOfRange(lines, start, end),
        Arrays.copyOfRange(characters, start, end));
  }

  /** This text with another right behind it; what joins them is the caller's business. */
  public CleanText plus(CleanText next) {
    int[] joinedLines = Arrays.copyOf(lines, length() + next.length());
    int[] joinedCharacters = Arrays.copyOf(characters, length() + next.length());
    System.arraycopy(next.lines, 0, joinedLines, length(), next.length());
    System.arraycopy(next.characters, 0, joinedCharacters, length(), next.length());
    return new CleanText(text + next.text, joinedLines, joinedCharacters);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CleanText that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
