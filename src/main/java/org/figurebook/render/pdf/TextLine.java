package org.figurebook.render.pdf;

import java.util.List;

/**
 * A line of laid-out text.
 *
 * @param pieces its pieces, left to right
 * @param width its width
 * @param size its largest type
 */
record TextLine(List<Piece> pieces, double width, double size) {
  TextLine {
    pieces = List.copyOf(pieces);
  }

  /**
   * A piece of a line.
   *
   * @param text the text
   * @param span the span it is part of
   * @param x where it starts, from the left of the line
   * @param width its width
   */
  record Piece(String text, Span span, double x, double width) {}
}
