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

  @ParameterizedTest
  @CsvSource({
    "Estimate 2025– 26, Estimate 2025–26",
    "2024- 25 (Revised), 2024-25 (Revised)",
    "2024– 2025, 2024– 2025",
    "1 053 267, '1,053,267'"
  })
  void finishesTheTextOfACell(String printed, String text) {
    assertThat(CellText.finish(printed)).isEqualTo(text);
  }
}
