package org.figurebook.recover.piece;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for totals. */
class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          經常開支       | 經常開支總額             | true
          機器及設備     | 機器及設備開支總額       | true
          經常開支       | 經營帳目總額             | false
          Recurrent      | Total, Recurrent         | true
          Recurrent      | Sub-total for Recurrent  | true
          Recurrent      | Recurrent expenses       | false
          """)
  void aLabelMayBeTheTotalOfAGroup(String group, String label, boolean total) {
    assertThat(Words.isTotalOf(group, label)).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          總計           | true
          全港整體       | true
          Overall rate   | true
          住戶人數       | false
          Totalisator    | false
          """)
  void aHeadingMayBeForAll(String heading, boolean all) {
    assertThat(Words.saysAll(heading)).isEqualTo(all);
  }
}
