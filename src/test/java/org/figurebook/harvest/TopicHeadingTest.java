package org.figurebook.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which headings name what the text under them is about. */
class TopicHeadingTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          二、碼頭的維修            | 碼頭的維修
          第2部分：碼頭的維修        | 碼頭的維修
          PART 3: Piers          | Piers
          2.1 Ferry services     | Ferry services
          海港 / 渡輪服務           | 渡輪服務
          # names of parts of a paper, sentences, numbers and remarks name nothing
          背景                    | ''
          其中：                   | ''
          ANALYSIS OF FINANCIAL PROVISION | ''
          如獲批准，我們會作出下述安排－ | ''
          The cash flow is as follows: | ''
          Ferries carried 42 passengers in | ''
          $4,037.4m               | ''
          (百萬元)                  | ''
          3.2 審計署抽查了30個檔位，發現     | ''
          Audit visited 12 piers, all of | ''
          2016年2017年2018年        | ''
          """)
  void namesATopic(String heading, String topic) {
    assertThat(TopicHeading.of(heading)).isEqualTo(topic);
  }
}
