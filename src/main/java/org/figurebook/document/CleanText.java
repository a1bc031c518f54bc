package org.figurebook.document;

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

  /** Source line of the first character, of all when {@code lines} is null. */
  private final int line;

  /** Source character of the first; those of the rest count upwards unless they are given. */
  private final int character;

  private final Origins lines;
  private final Origins characters;

  private final boolean blank;

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
    this.blank = text.isBlank();
    this.line = lines.length == 0 ? 0 : lines[0];
    this.character = characters.length == 0 ? 0 : characters[0];
    this.lines = Origins.follow(lines, 0) ? null : Origins.of(lines);
    this.characters = Origins.follow(characters, 1) ? null : Origins.of(characters);
  }

  /** The clean characters. */
  public String text() {
    return text;
  }

  /** Source line of the character at {@code index}, counted from 1. */
  public int lineAt(int index) {
    return lines == null ? line : lines.at(index);
  }

  /** Source character, within its line, of the character at {@code index}, counted from 1. */
  public int characterAt(int index) {
    return characters == null ? character + index : characters.at(index);
  }

  /** Whether it holds nothing but spaces. */
  public boolean isBlank() {
    return blank;
  }

  public int length() {
    return text.length();
  }

  /** The part from {@code start} to before {@code end}. */
  public CleanText slice(int start, int end) {
    int[] partLines = new int[end - start];
    int[] partCharacters = new int[end - start];
    origins(start, end, partLines, partCharacters, 0);
    return new CleanText(text.substring(start, end), partLines, partCharacters);
  }

  /** This text with another right behind it; what joins them is the caller's business. */
  public CleanText plus(CleanText next) {
    int[] joinedLines = new int[length() + next.length()];
    int[] joinedCharacters = new int[joinedLines.length];
    origins(0, length(), joinedLines, joinedCharacters, 0);
    next.origins(0, next.length(), joinedLines, joinedCharacters, length());
    return new CleanText(text + next.text, joinedLines, joinedCharacters);
  }

  private void origins(int start, int end, int[] toLines, int[] toCharacters, int at) {
    for (int i = start; i < end; i++) {
      toLines[at + i - start] = lineAt(i);
      toCharacters[at + i - start] = characterAt(i);
    }
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
