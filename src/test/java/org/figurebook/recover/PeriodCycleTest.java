package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same periods again and again below headings of which the first two are of labels. */
class PeriodCycleTest {
  @ParameterizedTest(name = "{1} | {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          編號  性質  機構數目  離職人數 | 1 東倉 | 2 西倉 | 編號,性質 | 1,東倉 | 2,西倉
          編號  性質  機構數目  離職人數 | A01 東倉 | A02 西倉 | 編號,性質 | A01,東倉 | A02,西倉
          """)
  void spanOneTimeEach(
      String heads, String one, String other, String stubs, String first, String second) {
    assertThat(
            Papers.grid(
                Papers.only(
                    heads
                        + "\n2014 2015 2016 2014 2015 2016\n"
                        + one
                        + "  2,167 2,228 2,060 19,925 18,375 14,627\n"
                        + other
                        + "  1,822 2,482 465 11,819 9,954 2,228\n")))
        .isEqualTo(
            stubs.replace(',', '|')
                + "|機構數目 / 2014|機構數目 / 2015|機構數目 / 2016|離職人數 / 2014|離職人數 / 2015|離職人數 / 2016\n"
                + first.replace(',', '|')
                + "|2,167|2,228|2,060|19,925|18,375|14,627\n"
                + second.replace(',', '|')
                + "|1,822|2,482|465|11,819|9,954|2,228\n");
  }
}
