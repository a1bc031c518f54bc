package org.figurebook.render.pdf;

import java.util.List;

/**
 * A piece of text in one style.
 *
 * @param text the text
 * @param style how it is set
 * @param target where it leads; empty for nowhere
 */
record Span(String text, Style style, String target) {
  static Span of(String text, Style style) {
    return new Span(text, style, "");
  }

  static List<Span> list(String text, Style style) {
    return List.of(of(text, style));
  }
}
