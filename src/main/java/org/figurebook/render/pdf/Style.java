package org.figurebook.render.pdf;

import java.awt.Color;
import org.figurebook.render.chart.Look;

/**
 * How a piece of text is set.
 *
 * @param size of the type in points
 * @param bold whether bold
 * @param color its colour
 * @param raised how far above the baseline, in points
 */
record Style(double size, boolean bold, Color color, double raised) {
  static final Style BODY = plain(Look.BODY);
  static final Style SMALL = new Style(Look.SMALL, false, Look.MUTED, 0);
  static final Style H1 = new Style(Look.H1, true, Look.ACCENT, 0);
  static final Style H2 = new Style(Look.H2, true, Look.ACCENT, 0);
  static final Style CAPTION = new Style(Look.BODY, true, Look.INK, 0);

  static Style plain(double size) {
    return new Style(size, false, Look.INK, 0);
  }

  Style bolder() {
    return new Style(size, true, color, raised);
  }

  Style in(Color other) {
    return new Style(size, bold, other, raised);
  }

  /** A small mark above the line, such as a note's number. */
  Style asMark() {
    return new Style(size * 0.74, false, Look.ACCENT, size * 0.33);
  }
}
