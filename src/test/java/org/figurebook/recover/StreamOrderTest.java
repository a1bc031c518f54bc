package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Tables as a PDF gives them cell by cell: wrapped headings on lines of their own. */
class StreamOrderTest {
  /**
   * Paragraphs end in a space, cells in none: then lines of a table do not go on for lack of one.
   */
  @Test
  void rowsWithoutSpacesAtTheirEndsSayNothingOfCells() {
    assertThat(
            Papers.grid(
                Papers.only(
                    """
                    審核開支預算·
                    管制人員·
                    總目：·
                    分目：·
                    綱領：·
                    海事處處長·
                    提問人：·
                    管制人員的答覆·
                    局長：·
                    問題：·
                    答覆：·
                    委員的問題編號為 12·
                    有關的總目為 95·
                    泊位數目載列於下表：·
                    碼頭 每日平均班次
                    2020 2021 2022
                    東碼頭 436 483 534
                    西碼頭 200 184 223
                    南碼頭 316 293 337
                    總計 952 960 1,094
                    註：數字為年底數字。·
                    備註：不包括街渡。·
                    - 完 -·
                    """)))
        .isEqualTo(
            """
            碼頭|每日平均班次 / 2020|每日平均班次 / 2021|每日平均班次 / 2022
            東碼頭|436|483|534
            西碼頭|200|184|223
            南碼頭|316|293|337
            總計|952|960|1,094
            """);
  }

  /** The mark of a note between a label and its number is told by the total. */
  @Test
  void theTotalTellsAMarkFromThousands() {
    assertThat(
            Papers.grid(
                Papers.only(
                    """
                    職系  2023年  2024年  增減
                    領航員 1 394 401 +7
                    輪機員 3 014 3 120 +106
                    水手長 118 131 +13
                    總計 3 526 3 652 +126
                    """)))
        .contains("|394|401|+7\n");
  }

  /** Brackets of negative amounts end their rows, with a space behind them or without. */
  @Test
  void bracketsEndTheirRows() {
    assertThat(
            Papers.grid(
                Papers.only(
                    """
                    審核開支預算··
                    管制人員··
                    總目：··
                    分目：··
                    綱領：··
                    提問人：··
                    答覆：··
                    如上所述··
                    提問完··
                    基金的財政狀況如下：··
                    項目··2021-22 2022-23 2023-24·
                    年初結餘··5,912.4 5,688.0 5,731.5·
                    支出··(297.3) (159.0) (241.2)
                    – 特惠款項··(284.6) (148.2) (230.5)
                    – 行政費用··(12.7) (10.8) (10.7)
                    年終結餘··5,615.1 5,529.0 5,490.3·
                    數字為年底數字··
                    """)))
        .contains("–特惠款項|(284.6)|(148.2)|(230.5)\n–行政費用|(12.7)|(10.8)|(10.7)\n");
  }

  /** What the values are, with its unit, stands beside the heading of the labels over years. */
  @Test
  void aMeasureWithItsUnitOverYears() {
    assertThat(
            Papers.only(
                    "Source Emissions (thousand tonnes CO2-e)\n2005 2010 2015\n"
                        + "Ferries 28,265 25,823 23,466\nDredgers 7,135 6,923 5,883\n")
                .columns())
        .containsExactly(
            "Source",
            "Emissions (thousand tonnes CO2-e) / 2005",
            "Emissions (thousand tonnes CO2-e) / 2010",
            "Emissions (thousand tonnes CO2-e) / 2015");
  }

  /** Men and women are headings of one character each. */
  @Test
  void menAndWomen() {
    assertThat(
            Papers.only(
                    """
                    院所類別 院所數目 收容額 男 女 收容率
                    北島院所 6 5,231 4,810 104 93.9%
                    南島院所 3 2,077 1,604 299 91.6%
                    總數 9 7,308 6,414 403 93.3%
                    """)
                .columns())
        .containsExactly("院所類別", "院所數目", "收容額", "男", "女", "收容率");
  }

  /** A mark without a number stands before thousands printed with a space. */
  @Test
  void aMarkBeforeThousands() {
    assertThat(
            Papers.grid(
                Papers.only(
                    """
                    申請類別  2022-23年度  2023-24年度
                    一般申請 註 27 286 19 137
                    逾期申請 19 946 7 770
                    特快申請 3 072 1 279
                    """)))
        .contains("一般申請|27,286|19,137\n");
  }

  /** A unit alone on its line belongs to the heading above it, which is none of rows. */
  @Test
  void aUnitEndsAHeading() {
    Table table =
        Papers.only(
            """
            節目類別  場次  入場人次  總開支
            (萬元)
            平均票價
            (元)
            總計  1 103 412 860 29 310 -
            音樂  388 170 245 11 024 268
            戲劇  214 81 502 6 418 232
            舞蹈  131 56 877 4 960 255
            戲曲  203 78 316 5 105 196
            親子節目  167 25 920 1 803 免費
            """);
    assertThat(table.columns()).containsExactly("節目類別", "場次", "入場人次", "總開支(萬元)", "平均票價(元)");
  }

  /** English headings of one line, printed again under each year and cut at their capitals. */
  @Test
  void wordsUnderEachYear() {
    Table table =
        Papers.only(
            """
            Section 1 : Seafarers
            Table 1.1 Seafarers by age group and sex
            Thousands
            Age group 2022 2023
            M F Both
            sexes
            M F Both
            sexes
            0 - 14 409.9 485.4 895.3 386.2 415.1 801.3
            15 - 24 314.6 352.4 667.0 333.5 346.0 679.5
            65 and over 744.2 768.9 1,513.1 714.5 731.8 1,446.3
            """);
    assertThat(table.columns())
        .containsExactly(
            "Age group",
            "2022 / M",
            "2022 / F",
            "2022 / Both sexes",
            "2023 / M",
            "2023 / F",
            "2023 / Both sexes");
  }

  /** The next part of a reply, below the total of a table, is the title of another. */
  @Test
  void theNextPartBelowATotal() {
    List<Table> tables =
        Papers.tables(
            """
            (1) 過去3年巡查的次數如下：
            地點 2022年 2023年
            東灘 66 143
            西灘 38 43
            總計 104 186
            (2) 投訴數字由管理處提供：
            過去2年就主要投訴種類採取的行動數字
            種類 2022 2023
            噪音 838 204
            氣味 512 133
            總計 1,350 337
            """);
    assertThat(tables).hasSize(2);
    assertThat(tables.get(1).columns()).containsExactly("種類", "2022", "2023");
  }

  /**
   * A space between a day and the next heading parts them, though spaces stand beside digits too.
   */
  @Test
  void aHeadingBehindADay() {
    assertThat(
            Papers.only(
                    """
                    職系 截至 2023 年
                    12 月 31 日
                    截至 2024 年
                    12 月 31 日 增減
                    領航員 394 401 +7
                    輪機員 3,014 3,120 +106
                    水手長 118 131 +13
                    總計 3,526 3,652 +126
                    """)
                .columns())
        .containsExactly("職系", "截至2023年12月31日", "截至2024年12月31日", "增減");
  }
}
