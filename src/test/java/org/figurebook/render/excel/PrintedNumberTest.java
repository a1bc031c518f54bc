package org.figurebook.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cells of a recovered table become numbers. */
class PrintedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1,234     | 1234   | #,##0
          1234      | 1234   | 0
          2024      | 2024   | 0
          0         | 0      | 0
          -3        | -3     | 0
          1,310.50  | 1310.5 | #,##0.00
          0.5       | 0.5    | 0.0
          47%       | 0.47   | 0%
          12.3%     | 0.123  | 0.0%
          """)
  void isANumberShownAsPrinted(String printed, BigDecimal value, String format) {
    PrintedNumber number = PrintedNumber.of(printed).orElseThrow();
    assertThat(number.value()).isEqualByComparingTo(value);
    assertThat(number.format()).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "007",
        "約100",
        "(+6%)",
        "+6%",
        "1,23",
        "12,3456",
        "2020-21",
        "不適用",
        "1 053",
        "1234567890123456",
        "1.2.3",
        "[x]",
        "=1"
      })
  void staysText(String printed) {
    assertThat(PrintedNumber.of(printed)).isEmpty();
  }
}
