package org.figurebook.recover.piece;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
  @ParameterizedTest
  @CsvSource({
    "'', 西區, 西區",
    "西區, '', 西區",
    "'1', '053', '1,053'",
    "'3,360', (+6%), '3,360 (+6%)'",
    "山頂, 花園, 山頂花園",
    "Harbour, Hill, Harbour Hill"
  })
  void joinsTheTextsOfACell(String before, String next, String joined) {
    assertThat(CellText.join(before, next, Link.LINE)).isEqualTo(joined);
  }
}
