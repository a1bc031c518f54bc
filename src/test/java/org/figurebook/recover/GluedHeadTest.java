package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings printed with nothing between them: parted by known words, or to be checked. */
class GluedHeadTest {
  /** What rows are called is parted from the measure behind it. */
  @Test
  void stubBeforeMeasure() {
    Table table =
        Papers.only(
            "計劃名稱 資助金額(萬元) 參賽數目\n2019 2020 2019 2020\n".replace("名稱 ", "名稱")
                + "甲計劃 51.0 23.4 13,216 1,518\n乙計劃 79.9 58.1 1,592 6,546\n丙計劃 60.0 49.2 1,011 1,675\n合計 190.9 130.7 15,819 9,739\n");
    assertThat(table.columns().get(0)).isEqualTo("計劃名稱");
    assertThat(table.columns().get(1)).isEqualTo("資助金額(萬元) / 2019");
  }

  /** Two measures in one heading, two stubs in one, the number of a table in another. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "種類 巡查次數受惠人數 費用(元)\n甲類 4 27 1,020\n乙類 8 39 3,090\n丙類 9 24 4,010\n",
        "種類 參賽宗數實際費用(百萬元) 面積(公頃)\n甲類 84 705.5 87.8\n乙類 42 467.3 45.9\n丙類 31 400.1 22.2\n",
        "年份 巡查次數主要範疇\n2021 27 生物\n2022 39 航天\n2023 24 生物\n",
        "原居地主要範疇 2020-21 2021-22\n日本生物 8,912.0 1,232.0\n法國航天 3,533.3 2,927.7\n德國生物 5,172.1 7,896.7\n"
      })
  void severalInOne(String paper) {
    assertThat(Papers.tables(paper)).allMatch(t -> t.confidence() == Confidence.CHECK);
  }
}
