package org.figurebook.render.chart;

import java.awt.Color;
import java.util.List;

/**
 * How reports look: colours, sizes of type, widths of lines. Charts and pages both take everything
 * from here.
 *
 * <p>The colours of the series differ in hue and, in their order, in lightness, so that they can be
 * told apart by colour-blind readers and in grey print.
 */
public final class Look {
  /** Text. */
  public static final Color INK = new Color(0x1D2733);

  /** Text that steps back: sources, notes, axis labels. */
  public static final Color MUTED = new Color(0x56616F);

  /** The one accent: headings, rules, links. */
  public static final Color ACCENT = new Color(0x12406B);

  /** Something to look at: differences, doubts. */
  public static final Color ALERT = new Color(0x9C3F1B);

  public static final Color PAPER = Color.WHITE;

  /** Background of tiles and row groups. */
  public static final Color TINT = new Color(0xEFF3F7);

  /** Lines between rows, grid lines. */
  public static final Color HAIR = new Color(0xD3DAE2);

  /** Stronger rules. */
  public static final Color RULE = new Color(0x8795A5);

  private static final List<Color> SERIES =
      List.of(
          new Color(0x12406B),
          new Color(0xB8552B),
          new Color(0x2E978C),
          new Color(0xE3A83B),
          new Color(0x9CC4E4),
          new Color(0x7272C4));

  /** What is left over: 其他. */
  public static final Color REST = new Color(0xC4C8CD);

  /** Most series that are told apart by colour alone. */
  public static final int COLOURS = SERIES.size();

  public static final double COVER_TITLE = 28;
  public static final double H1 = 19;
  public static final double H2 = 12.5;
  public static final double BODY = 9.6;
  public static final double TABLE = 8.4;
  public static final double SMALL = 7.6;
  public static final double CHART_LABEL = 7.8;
  public static final double FIGURE = 21;

  /** Distance of lines as a multiple of the size of the type. */
  public static final double LEADING = 1.55;

  public static final double HAIRLINE = 0.5;
  public static final double THIN = 0.8;
  public static final double THICK = 1.6;

  private Look() {}

  /** Colour of a series by its place in the legend. */
  public static Color series(int index) {
    return SERIES.get(index % SERIES.size());
  }

  /** A lighter shade of a colour, still opaque: archives want no transparency. */
  public static Color lighter(Color color, double share) {
    return new Color(
        towardsWhite(color.getRed(), share),
        towardsWhite(color.getGreen(), share),
        towardsWhite(color.getBlue(), share));
  }

  private static int towardsWhite(int channel, double share) {
    return (int) Math.round(channel + (255 - channel) * share);
  }

  /** Black or white text, whichever reads better on a colour. */
  public static Color inkOn(Color background) {
    return lightness(background) > 0.55 ? INK : PAPER;
  }

  /** Perceived lightness from 0 to 1: weighted channels, by ITU-R BT.709. */
  public static double lightness(Color color) {
    return (0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue()) / 255;
  }
}
