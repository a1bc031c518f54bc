package org.figurebook.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class LookTest {
  @Test
  void firstColoursPartInGreyPrint() {
    for (int i = 1; i < 4; i++) {
      double before = Look.lightness(Look.series(i - 1));
      assertThat(Look.lightness(Look.series(i))).isGreaterThan(before + 0.07);
    }
  }

  /** Viénot, Brettel and Mollon's 1999 projection for people without green cones. */
  private static double[] deuteranope(Color color) {
    double r = Math.pow(color.getRed() / 255.0, 2.2);
    double g = Math.pow(color.getGreen() / 255.0, 2.2);
    double b = Math.pow(color.getBlue() / 255.0, 2.2);
    double yellow = 0.29275 * r + 0.70725 * g;
    double blue = -0.02234 * r + 0.02234 * g + b;
    return new double[] {Math.pow(yellow, 1 / 2.2), Math.pow(Math.max(0, blue), 1 / 2.2)};
  }

  @Test
  void everyPairPartsForColourBlindReaders() {
    for (int i = 0; i < Look.COLOURS; i++) {
      for (int j = 0; j < i; j++) {
        double[] one = deuteranope(Look.series(i));
        double[] other = deuteranope(Look.series(j));
        assertThat(Math.hypot(one[0] - other[0], one[1] - other[1]))
            .as("colours " + i + " and " + j)
            .isGreaterThan(0.12);
      }
    }
  }

  @Test
  void textReadsOnEveryColour() {
    for (int i = 0; i < Look.COLOURS; i++) {
      Color ground = Look.series(i);
      double contrast = Math.abs(Look.lightness(ground) - Look.lightness(Look.inkOn(ground)));
      assertThat(contrast).isGreaterThan(0.4);
    }
  }
}
