package org.figurebook.read;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/** One printed character: where it stands in reading direction, in points from the top left. */
final class PdfGlyph {
  final String text;
  final double left;
  final double right;
  final double base;
  final double size;
  final int direction;
  private final PDFont font;

  /** Where it ends up, set when its line is made; lines and characters count from 1. */
  int line;

  int character;

  PdfGlyph(TextPosition position) {
    this.text = position.getUnicode();
    this.left = position.getXDirAdj();
    this.right = left + position.getWidthDirAdj();
    this.base = position.getYDirAdj();
    this.size = Math.max(1, position.getFontSizeInPt());
    this.font = position.getFont();
    this.direction = Math.round(position.getDir());
  }

  /** Whether its font is a bold one by its name. */
  boolean isBold() {
    String name = font == null ? null : font.getName();
    return name != null && name.contains("Bold");
  }

  boolean isSpace() {
    return text.isBlank();
  }

  boolean isWide() {
    return !text.isEmpty() && CharacterFold.isWide(text.charAt(0));
  }

  /** Whether it stands right behind another, larger one. */
  boolean isBehind(PdfGlyph other) {
    double gap = left - other.right;
    return !other.isSpace() && gap > -0.3 * other.size && gap < 0.25 * other.size;
  }

  double middle() {
    return (left + right) / 2;
  }
}
