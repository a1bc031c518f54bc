package org.figurebook.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0           | 0 | 0
          999         | 0 | 999
          1000        | 0 | 1,000
          1234567.895 | 2 | 1,234,567.90
          -1234.5     | 1 | -1,234.5
          -0.04       | 1 | 0.0
          0.05        | 1 | 0.1
          1E+11       | 0 | 100,000,000,000
          """)
  void thousandsAreMarkedAndDecimalsFixed(BigDecimal value, int decimals, String text) {
    assertThat(NumberText.plain(value, decimals)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "500, 1000, 200, true, 500",
    "2.5, 10, 2.5, true, 2.5",
    "100000000000, 100000000000, 20000000000, true, '1,000億'",
    "200000000, 500000000, 100000000, false, 200m",
    "0, 500000000, 100000000, true, 0"
  })
  void ticksOfVeryLargeValuesAreShortened(
      double value, double high, double step, boolean chinese, String text) {
    assertThat(NumberText.tick(value, new Scale(0, high, step), chinese)).isEqualTo(text);
  }
}
