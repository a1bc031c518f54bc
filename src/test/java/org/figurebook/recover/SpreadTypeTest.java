package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Tables whose words or lines are set in a way of their own. */
class SpreadTypeTest {
  /** Words broken by one space, cells parted by two. */
  @Test
  void oneSpacePartsNoCells() {
    assertThat(
            Papers.grid(
                Papers.only(
                    """
                    節目 類別  場次  入場 人次  總開 支··
                    (萬元 )··
                    平均 票價··
                    (元 )··
                    音樂  388  170,245  11,024  268
                    中國 戲曲  203  78,316  5,105  196
                    免費 合家 歡  167  25,920  1,803  25
                    """)))
        .isEqualTo(
            """
            節目類別|場次|入場人次|總開支(萬元)|平均票價(元)
            音樂|388|170,245|11,024|268
            中國戲曲|203|78,316|5,105|196
            免費合家歡|167|25,920|1,803|25
            """);
  }

  /** Headings of two lines each under every spanner. */
  @Test
  void headingsOfTwoLinesEach() {
    Table table =
        Papers.only(
            """
            地區  2016-17年度  2017-18年度
            護理安
            老宿位
            護養院
            宿位
            護理安
            老宿位
            護養院
            宿位
            東區  1,120 340 1,150 352
            南區  980 210 990 233
            總數  2,100 550 2,140 585
            """);
    assertThat(table.columns())
        .containsExactly(
            "地區",
            "2016-17年度 / 護理安老宿位",
            "2016-17年度 / 護養院宿位",
            "2017-18年度 / 護理安老宿位",
            "2017-18年度 / 護養院宿位");
  }

  /** Other headings behind the heading of the same labels are those of another table. */
  @Test
  void theHeadingOfTheLabelsBeginsAnotherTable() {
    assertThat(
            Papers.tables(
                """
                學年  公營小學  公營中學
                2022/23 6,872 6,297
                2023/24 6,985 6,408
                學年  離職教師  新聘教師
                2022/23 1,742 1,905
                2023/24 1,533 1,641
                """))
        .hasSize(2);
  }
}
