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
  private final Origins lines;
  private final Origins characters;

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
    this.lines = Origins.of(lines);
    this.characters = Origins.of(characters);
  }

  private CleanText(String text, Origins lines, Origins characters) {
    this.text = text;
    this.lines = lines;
    this.characters = characters;
  }

  /** The clean characters. */
  public String text() {
    return text;
  }

  /** Source line of the character at {@code index}, counted from 1. */
  public int lineAt(int index) {
    return lines.at(index);
  }

  /** Source character, within its line, of the character at {@code index}, counted from 1. */
  public int characterAt(int index) {
    return characters.at(index);
  }

  public int length() {
    return text.length();
  }

  /** The part from {@code start} to before {@code end}. */
  public CleanText slice(int start, int end) {
    return new CleanText(
        text.substring(start, end), lines.values(start, end), characters.values(start, end));
  }

  /** This text with another right behind it; what joins them is the caller's business. */
  public CleanText plus(CleanText next) {
    return new CleanText(
        text + next.text, lines.plus(next.lines), characters.plus(next.characters));
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
