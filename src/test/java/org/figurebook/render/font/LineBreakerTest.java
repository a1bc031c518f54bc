package org.figurebook.render.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {
  private static List<String> wrap(String text, int columns) {
    return LineBreaker.wrap(text, columns, String::length);
  }

  @ParameterizedTest(name = "{0} in {1} columns")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          香港九龍新界           | 4 | 香港九龍/新界
          香港九龍。新界         | 4 | 香港九/龍。新界
          the harbour office     | 11 | the harbour/office
          撥款為120億元          | 6 | 撥款為/120億元
          https://example.org/a  | 8 | https:///example./org/a
          """)
  void linesEndWhereUnicodeAllowsIt(String text, int columns, String lines) {
    assertThat(String.join("/", wrap(text, columns))).isEqualTo(lines);
  }

  @Test
  void noLineIsWiderThanTheLimitHoweverLongAWord() {
    assertThat(wrap("x".repeat(95) + "香".repeat(7), 10)).allMatch(line -> line.length() <= 10);
  }

  @Test
  void nothingIsLost() {
    String text = "根據2024-25年度預算，撥款約為1,204.5萬元(見附件)。";
    assertThat(String.join("", wrap(text, 9))).isEqualTo(text);
  }

  @Test
  void tooManyLinesAreCutWithAnEllipsis() {
    assertThat(LineBreaker.wrap("香港九龍新界離島", 3, 2, String::length)).containsExactly("香港九", "龍新…");
  }
}
