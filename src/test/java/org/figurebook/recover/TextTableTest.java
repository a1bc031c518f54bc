package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Tables in text whose layout is lost, one habit of these papers each. */
class TextTableTest {

  @Test
  void readsOneRowALine() {
    assertThat(
            one(
                """
            各區的步道長度表列如下：

            地區  步道數目  長度(公里)

            東區  4 12.5

            西區  6 20.1

            總計  10 32.6

            """))
        .isEqualTo(
            """
            地區|步道數目|長度(公里)
            東區|4|12.5
            西區|6|20.1
            總計|10|32.6
            """);
  }

  @Test
  void joinsThousandsPartedByASpace() {
    assertThat(
            one(
                """
            過去三年的訪客人數如下：

            場地  2021 2022 2023

            花園  1 053 1 541 1 699

            溫室  980 1 020 2 004

            """))
        .isEqualTo(
            """
            場地|2021|2022|2023
            花園|1,053|1,541|1,699
            溫室|980|1,020|2,004
            """);
  }

  private static String one(String text) {
    List<Table> tables = Papers.tables(text);
    assertThat(tables).hasSize(1);
    return Papers.grid(tables.get(0));
  }
}
