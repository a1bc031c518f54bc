package org.figurebook.read;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on one page: characters and ruling lines. */
final class PdfPage {
  final int number;
  final double width;
  final double height;
  final List<PdfGlyph> glyphs = new ArrayList<>();

  /** Ends of straight lines in the page's own coordinates, four numbers each. */
  final List<double[]> strokes = new ArrayList<>();

  /** Character codes shown, and those among them that have no meaning in Unicode. */
  int codes;

  int nameless;
  boolean hasPictures;

  /** Whether more is drawn on it than is taken. */
  boolean isCrowded;

  PdfPage(int number, double width, double height) {
    this.number = number;
    this.width = width;
    this.height = height;
  }

  /** The direction that most of the text runs in, in degrees. */
  int direction() {
    int[] counts = new int[4];
    for (PdfGlyph glyph : glyphs) {
      counts[glyph.direction / 90 & 3]++;
    }
    int best = 0;
    for (int i = 1; i < 4; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return best * 90;
  }

  /** Turns a point of the page so that text of a direction runs from left to right. */
  double[] turned(double x, double y, int direction) {
    return switch (direction) {
      case 90 -> new double[] {y, x};
      case 180 -> new double[] {width - x, y};
      case 270 -> new double[] {height - y, width - x};
      default -> new double[] {x, height - y};
    };
  }
}
