package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts that may be years, in the first row: what stands below says that it is a row. */
class YearLikeNumbersTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          碼頭 金額(百萬元) 人次; 東岸 891.2 1906/北岸 312.8 3231/南岸 370.5 2883
          碼頭 申請 獲批; 東岸 2891 1906/北岸 3128 3231/南岸 3705 2883
          Pier Berths Ferries; East 2891 1906/North 3128 3231/South 3705 2883
          Pier Berths Ferries; East 305 2016/North 128 2023/South 370 283
          """)
  void firstRow(String heads, String rows) {
    String paper = "Table 1: Numbers/" + heads + "/" + rows;
    Table table = Papers.tables(paper.replace('/', '\n')).get(0);
    assertThat(Papers.grid(table).strip())
        .isEqualTo((heads + "/" + rows).replace('/', '\n').replace(' ', '|'));
  }
}
