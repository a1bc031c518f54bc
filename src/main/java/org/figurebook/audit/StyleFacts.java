package org.figurebook.audit;

/**
 * What a cell looks like.
 *
 * @param heading level of the named heading style, 1 for a title; 0 for none
 * @param font the font's name
 * @param points the font's size
 * @param ink colour of the text, {@code RRGGBB}; empty for automatic
 * @param fill colour of the background; empty for none
 * @param patterned whether the background has a pattern
 * @param formatWords words that the number format adds to the number
 */
record StyleFacts(
    int heading,
    String font,
    int points,
    boolean bold,
    boolean italic,
    boolean raised,
    boolean rotated,
    boolean wrapped,
    String ink,
    String fill,
    boolean patterned,
    String formatWords) {
  static final StyleFacts PLAIN =
      new StyleFacts(0, "", 11, false, false, false, false, false, "", "", false, "");
}
