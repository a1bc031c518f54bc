package org.figurebook.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short names in brackets, and the full names they stand for. */
class ShortNamesTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          推出「校園農圃計劃」(「計劃」)，,                       計劃,    校園農圃計劃
          在創新及科技基金(「基金」)下,                          基金,    創新及科技基金
          由漁農自然護理署(漁護署)負責,                          漁護署,  漁農自然護理署
          向香港科技園公司(下稱「科技園公司」)撥款,              科技園公司, 香港科技園公司
          設立「校園農圃資助先導計劃」(以下簡稱「先導計劃」)，,  先導計劃, 校園農圃資助先導計劃
          under the School Garden Fund (the Fund),               Fund,    School Garden Fund
          """)
  void isResolved(String text, String shortName, String full) {
    ShortNames names = new ShortNames();
    names.learn(text);
    assertThat(names.full(shortName)).isEqualTo(full);
  }

  @ParameterizedTest
  @CsvSource({"共有五所中心(詳情見附件)，,詳情見附件", "約10億元(以現金計)，,以現金計", "「樹木護理常備協議」(物流服務署),物流服務署"})
  void otherBracketsDefineNothing(String text, String words) {
    ShortNames names = new ShortNames();
    names.learn(text);
    assertThat(names.full(words)).isEqualTo(words);
  }
}
