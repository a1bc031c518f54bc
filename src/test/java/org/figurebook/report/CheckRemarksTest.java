package org.figurebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.document.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckRemarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          differs by -1234.5                     | 相差 -1234.5
          12 parts                               | 12 項相加
          change from the column before          | 與前一欄比較
          the text before the table says 7 rows  | 表前文字所述為 7 行
          as the text before the table says      | 與表前文字所述相同
          a remark of a person                   | a remark of a person
          """)
  void aRemarkIsInTheLanguageOfTheReport(String detail, String chinese) {
    assertThat(CheckRemarks.of(detail, Language.CHINESE)).isEqualTo(chinese);
    assertThat(CheckRemarks.of(detail, Language.ENGLISH)).isEqualTo(detail);
  }
}
