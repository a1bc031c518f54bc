package org.figurebook.audit;

/** Contrast of text and background as the Web Content Accessibility Guidelines 2.1 count it. */
final class Contrast {
  private static final double USUAL = 4.5;
  private static final double LARGE = 3;
  private static final int LARGE_POINTS = 18;
  private static final int LARGE_BOLD_POINTS = 14;
  private static final String BLACK = "000000";
  private static final String WHITE = "FFFFFF";

  private Contrast() {}

  /** Says what is too faint; empty when nothing is. */
  static String fault(StyleFacts style) {
    String ink = style.ink().isEmpty() ? BLACK : style.ink();
    String fill = style.fill().isEmpty() ? WHITE : style.fill();
    boolean large =
        style.points() >= LARGE_POINTS || style.bold() && style.points() >= LARGE_BOLD_POINTS;
    double ratio = ratio(ink, fill);
    return ratio >= (large ? LARGE : USUAL)
        ? ""
        : "#%s on #%s: %.1f to 1".formatted(ink, fill, Math.floor(ratio * 10) / 10);
  }

  /** From 1 for the same colour to 21 for black on white. */
  static double ratio(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String rgb) {
    int value = Integer.parseInt(rgb, 16);
    return 0.2126 * linear(value >> 16 & 0xFF)
        + 0.7152 * linear(value >> 8 & 0xFF)
        + 0.0722 * linear(value & 0xFF);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
