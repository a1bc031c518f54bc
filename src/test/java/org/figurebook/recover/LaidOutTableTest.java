package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Tables as pages and books have them: gaps and indents kept, the number of the table, its chapter,
 * its title and its unit on lines of their own over the boxhead, several under one another.
 */
class LaidOutTableTest {
  /** Wide gaps part cells; one space stands within a number, and within a label with digits. */
  @Test
  void gapsPartCells() {
    Table table =
        Papers.only(
            "表 7\n( 第 六 章 : 圖 書 )\n \n圖 書 館 讀 者 、 借 閱 及 活 動\n \n  2011   2015   2016 @\n"
                + "讀 者 ( 千 人 )            \n"
                + "    25 歲 以 下 409   396   388  \n    25 - 44 歲 2 044   1 953   1 942  \n"
                + "    45 - 64 歲 929   1 145   1 206  \n    合 計 3 382   3 494   3 536  \n"
                + "借 閱 率 ( % )            \n    成 人 73.0   71.1   71.0  \n    兒 童 50.7   51.9 * 52.6  \n"
                + " \n註 :\n");
    assertThat(Papers.grid(table))
        .endsWith(
            "|2011|2015|2016\n"
                + "讀者(千人) / 25歲以下|409|396|388\n"
                + "讀者(千人) / 25 - 44歲|2,044|1,953|1,942\n"
                + "讀者(千人) / 45 - 64歲|929|1,145|1,206\n"
                + "合計|3,382|3,494|3,536\n"
                + "借閱率(%) / 成人|73.0|71.1|71.0\n借閱率(%) / 兒童|50.7|51.9|52.6\n");
  }

  /** A title without a number, its unit below it, and the next part's title behind the rows. */
  @Test
  void titlesByTheirWords() {
    List<Table> tables =
        Papers.tables(
            "( 甲 ) 按 種 類 劃 分 的 登 記 船 隻 數 目\n千 艘\n種 類 2011   2015   2016  \n"
                + "渡 輪 341   351   360  \n漁 船 27   34   36  \n貨 船 18   18   18  \n"
                + "               \n總 計 386   403   414  \n \n"
                + "( 乙 ) 按 航 線 劃 分 的 每 日 乘 客 人 次\n千 次\n  2011   2015   2016  \n"
                + "港 內 線 1 241   1 918   1 943  \n離 島 線 55   74   82  \n跨 境 線 103   374   401  \n");
    assertThat(tables).hasSize(2);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo("種類|2011|2015|2016\n渡輪|341|351|360\n漁船|27|34|36\n貨船|18|18|18\n總計|386|403|414\n");
    assertThat(tables.get(0).caption()).contains("按種類劃分的登記船隻數目");
    assertThat(Papers.grid(tables.get(1)))
        .isEqualTo("|2011|2015|2016\n港內線|1,241|1,918|1,943\n離島線|55|74|82\n跨境線|103|374|401\n");
    assertThat(tables.get(1).unit()).isEqualTo("千次");
  }

  /** Numbered titles are no rows of a numbered list. */
  @Test
  void numberedTitles() {
    List<Table> tables =
        Papers.tables(
            "資助統計數字(2025-26年度)\n1. 按計劃種類劃分的個案及申請數目\n計劃種類 個案數目\n(於2025年11月30日)\n"
                + "申請數目\n(由2025年4月1日\n至2025年11月30日)\n甲計劃 193 962 26 342\n乙計劃 549 55\n丙計劃 316 65\n"
                + "2. 按個案類別劃分的個案數目(於2025年11月30日)\n個案類別 個案數目\n長者 110 891\n單親 16 406\n失業 67 530\n總計 194 827\n");
    assertThat(tables).hasSize(2);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo(
            "計劃種類|個案數目(於2025年11月30日)|申請數目(由2025年4月1日至2025年11月30日)\n"
                + "甲計劃|193,962|26,342\n乙計劃|549|55\n丙計劃|316|65\n");
    assertThat(Papers.grid(tables.get(1)))
        .isEqualTo("個案類別|個案數目\n長者|110,891\n單親|16,406\n失業|67,530\n總計|194,827\n");
  }

  /** The last line says the same words under each of three spanners. */
  @Test
  void wordsAgainAndAgain() {
    Table table =
        Papers.only(
            "Public Spending on Parks\n\nItem Actual 2017-2018 Actual 2021-2022 Revised Estimate 2022-2023\n"
                + "Recurrent Capital Total Recurrent Capital Total Recurrent Capital Total\n"
                + "Beaches 1,292 198 1,490 1,746 98 1,844 1,888 276 2,164\n"
                + "Gardens 5,022 1,600 6,622 5,502 879 6,381 5,650 684 6,334\n"
                + "Total 6,314 1,798 8,112 7,248 977 8,225 7,538 960 8,498\n");
    assertThat(table.columns())
        .containsExactly(
            "Item",
            "Actual 2017-2018 / Recurrent",
            "Actual 2017-2018 / Capital",
            "Actual 2017-2018 / Total",
            "Actual 2021-2022 / Recurrent",
            "Actual 2021-2022 / Capital",
            "Actual 2021-2022 / Total",
            "Revised Estimate 2022-2023 / Recurrent",
            "Revised Estimate 2022-2023 / Capital",
            "Revised Estimate 2022-2023 / Total");
  }

  /** Chinese words before each period, the stub's heading of many pieces: nothing is lost. */
  @Test
  void wordsOfManyPieces() {
    Table table =
        Papers.only(
            "甲 乙 丙 丁 戊 己 實際 2021年 預算 2022年\n宗數 款額 宗數 款額\n"
                + "子組 12 340 56 780\n丑組 22 440 66 880\n寅組 32 540 76 980\n");
    assertThat(Papers.grid(table)).contains("子組|12|340|56|780\n");
  }

  /** What a gap parts from the boxhead is none of it; the unit over it is the table's. */
  @Test
  void headingOfThePageApart() {
    Table table =
        Papers.only(
            "18 May 2019 : Column 1202W—continued\n\nThousand\n2016-17 2017-18\n"
                + "Region Local total From abroad Local total From abroad\n"
                + "North 705.84 285.13 733.09 292.70\nSouth 51.89 16.33 52.41 17.36\nEast 13.33 6.49 12.23 6.42\n");
    assertThat(table.columns())
        .containsExactly(
            "Region",
            "2016-17 / Local total",
            "2016-17 / From abroad",
            "2017-18 / Local total",
            "2017-18 / From abroad");
    assertThat(table.unit()).isEqualTo("Thousand");
  }

  /** One cell a line: what stands on a line with a space in it is one number. */
  @Test
  void oneCellALine() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "以下是個案數目：\n\n年份\n輕傷個案\n*\n受傷個案\n所有個案\n2019\n14 641\n33 557\n48 198\n"
                        + "2020\n10 269\n28 261\n38 530\n2021\n11 451\n30 846\n42 297\n")))
        .isEqualTo(
            "年份|輕傷個案|受傷個案|所有個案\n2019|14,641|33,557|48,198\n2020|10,269|28,261|38,530\n"
                + "2021|11,451|30,846|42,297\n");
  }

  /** Three digits everywhere: the row of the sum is cut as evenly as the rows under it. */
  @Test
  void sumsAreCutLikeTheirRows() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "行業類別 1997 1998 1999\n採石業 418 462 346\n製造業 309 160 257 042 244 532\n"
                        + "飲品業 22 188 20 918 21 406\n服裝業 55 555 44 933 43 186\n皮革業 1 226 861 767\n"
                        + "紡織業 43 901 35 120 31 786\n紙品業 5 938 4 719 3 846\n印刷業 45 844 44 362 44 037\n")))
        .contains("\n製造業|309,160|257,042|244,532\n");
  }

  /** The number of a note is a mark, no value; a percent sign begins a heading. */
  @Test
  void notesAndShares() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "Permits Issued 2004 2003 % Change\nWork permits Note 1 26 344 22 815 15.5\n"
                        + "Visit permits 6 297 6 552 -3.9\nStudy permits Note 2 4 950 3 717 33.2\n")))
        .isEqualTo(
            "Permits Issued|2004|2003|% Change\nWork permits|26,344|22,815|15.5\n"
                + "Visit permits|6,297|6,552|-3.9\nStudy permits|4,950|3,717|33.2\n");
  }

  /** Where rows alone end in a space, lines of words without one do not go on in the next. */
  @Test
  void rowsThatEndInASpace() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "按地區劃分的單位落成量\n\n單位數目\n\n地區 2002 2003 2004\n\n香港\n\n中區 675 1314 1162·\n\n東區 640 918 142·\n\n"
                        + "小計 1315 2232 1304·\n\n九龍\n\n旺角 5114 5247 3417·\n\n觀塘 114 5418 1588·\n\n小計 5228 10665 5005·\n\n"
                        + "新界\n\n葵涌 1068 1585 0·\n\n大埔 810 4 2·\n\n小計 1878 1589 2·\n")))
        .contains("香港 / 中區|675|1314|1162\n", "九龍 / 旺角|5114|5247|3417\n", "新界 / 大埔|810|4|2\n");
  }

  /** A mark and words some spaces behind it are a note, not the last cell of the last row. */
  @Test
  void notesBehindTheirMarks() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "2016 2017 2018\nAir 48.6 50.9\n(+4.7%)\n53.4\n(+4.9%)\nSea 26.7 26.8\n(+0.4%)\n25.7\n(-4.1%)\n"
                        + "Total 75.3 77.7\n(+3.2%)\n79.1\n(+1.8%)\n\n*  Figures include drivers of vehicles at both points.\n")))
        .endsWith("\nTotal|75.3|77.7 (+3.2%)|79.1 (+1.8%)\n");
  }
}
