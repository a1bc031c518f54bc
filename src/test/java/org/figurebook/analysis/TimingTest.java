package org.figurebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.figure.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which year of a series a period belongs to, and whether it covers the whole of it. */
class TimingTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # period,                calendar series, financial series, part of the year
          2024,                    2024,            2024,             false
          FY2024-25,               FY2024-25,       FY2024-25,        false
          FY2024-25;asof:2025-02,  FY2024-25,       FY2024-25,        true
          FY2023-24;asof:2025-02,  FY2023-24,       FY2023-24,        false
          2025;asof:2025-02,       2025,            2025,             true
          asof:2025-02,            2025,            FY2024-25,        true
          asof:2024-12,            2024,            FY2024-25,        false
          2024-04..2025-01,        FY2024-25,       FY2024-25,        true
          2024-04..2025-03,        FY2024-25,       FY2024-25,        false
          2025-01..2025-02,        2025,            2025,             true
          """)
  void yearOfAPeriod(String period, String calendar, String financial, boolean partial) {
    Timing timing = Timing.of(new Period(period));

    assertThat(timing.in(false).year().text()).isEqualTo(calendar);
    assertThat(timing.in(true).year().text()).isEqualTo(financial);
    assertThat(timing.in(false).partial()).isEqualTo(partial);
  }

  /** A value over several years, or since a start, is no value of a year. */
  @ParameterizedTest
  @CsvSource({
    "FY2021-22..FY2023-24",
    "since:2020-07",
    "since:2020-07;asof:2024-12",
    "2017-04..2021-02",
    "by:2035",
    "2024-12",
    "''"
  })
  void noYear(String period) {
    assertThat(Timing.of(new Period(period))).isNull();
  }
}
