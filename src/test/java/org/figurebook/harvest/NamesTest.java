package org.figurebook.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of schemes, bodies and places, and what only looks like one. */
class NamesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          樹木署推出校園農圃計劃的詳情         | 校園農圃計劃
          於2018年3月12日諮詢園林事務委員會    | 園林事務委員會
          向扶貧諮詢委員會提交文件            | 扶貧諮詢委員會
          # what a body plans to do is no scheme
          樹木署計劃在明年增聘30人            | ''
          我們計劃明年增聘30人               | ''
          樹木署計劃的成效                  | 樹木署計劃
          """)
  void areFound(String text, String name) {
    assertThat(Names.strongestOf(text, new ShortNames())).isEqualTo(name);
  }
}
