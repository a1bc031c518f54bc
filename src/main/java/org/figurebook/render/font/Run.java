package org.figurebook.render.font;

/**
 * A piece of text that one font draws.
 *
 * @param font the font
 * @param text its characters, all of which the font has
 * @param thickened whether bold was asked for and the font has none, so that the outline has to be
 *     thickened
 */
public record Run(FontFile font, String text, boolean thickened) {
  /** Width in ems. */
  public double width() {
    return text.codePoints().mapToDouble(font::advance).sum();
  }
}
