package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Where a boxhead begins and ends between the text before it and the rows below it. */
class BoxheadPlaceTest {
  private static final String PROSE =
      "The department keeps the arrangements under review and adjusts its manpower and other\n"
          + "resources as operational needs require, so that the services meet the demand of the\n"
          + "public at all times. The figures that were asked for are set out in the table below.\n";

  /** A title, a unit and a boxhead as wide as the text are none of it. */
  @Test
  void wideBoxheadBelowText() {
    Table table =
        Papers.only(
            PROSE
                + "Fees for moorings, berths and other services of the harbour office by kind\n"
                + "($'000)\n"
                + "Kind of fee 2014-15 (Actual) 2015-16 (Actual) 2016-17 (Revised) 2017-18 (Estimate)\n"
                + "Mooring fees 78,412 75,960 74,310 75,100\n"
                + "Berthing fees 61,205 58,877 60,042 61,300\n"
                + "Other fees 11,930 10,064 9,725 9,800\n");
    assertThat(Papers.grid(table))
        .isEqualTo(
            "Kind of fee|2014-15(Actual)|2015-16(Actual)|2016-17(Revised)|2017-18(Estimate)\n"
                + "Mooring fees|78,412|75,960|74,310|75,100\n"
                + "Berthing fees|61,205|58,877|60,042|61,300\n"
                + "Other fees|11,930|10,064|9,725|9,800\n");
  }

  /** A row with changes behind its values may be as wide as the text, and is a row all the same. */
  @Test
  void wideRowsWithChanges() {
    Table table =
        Papers.only(
            "當局一直留意有關情況，並會按需要調整各項服務的安排，以便市民使用有關設施及服務。\n"
                + "各項津貼的開支載於下表：\n"
                + "津貼 2020-21年度 2021-22年度 2022-23年度\n"
                + "校舍維修及改善工程津貼(百萬元) 687.2 741.0 (+7.8%) 768.9 (+3.8%)\n"
                + "課後學習及成長支援津貼(百萬元) 141.5 98.6 (-30.3%) 126.3 (+28.1%)\n"
                + "駐校專業人員諮詢服務津貼(百萬元) 602.4 619.7 (+2.9%) 633.1 (+2.2%)\n");
    assertThat(table.rows())
        .extracting(row -> row.get(1))
        .containsExactly("687.2", "141.5", "602.4");
  }

  /** Words alone on a line over the heading of the stub are a title, not a heading of columns. */
  @Test
  void titleOverTheHeadingOfTheStub() {
    Table table =
        Papers.only(
            "巡查組的編制及實際人數\n職系 2021年 2022年 2023年\n督察 218 224 229\n主任 37 38 38\n文員 12 11 14\n");
    assertThat(table.columns()).containsExactly("職系", "2021年", "2022年", "2023年");
    assertThat(table.caption()).isEqualTo("巡查組的編制及實際人數");
  }

  /** What says the unit ends the title. */
  @Test
  void unitEndsTheTitle() {
    Table table =
        Papers.only(
            "財政撥款分析\n單位：百萬元\n綱領 2022-23(實際) 2023-24(修訂) 2024-25(預算)\n"
                + "(1) 基礎設施 149.6 163.9 171.5\n(2) 港口服務 486.3 498.4 534.8\n(3) 海事服務 171.0 178.8 183.2\n");
    assertThat(table.columns()).containsExactly("綱領", "2022-23(實際)", "2023-24(修訂)", "2024-25(預算)");
    assertThat(table.unit()).isEqualTo("百萬元");
  }

  /** The first label is no heading, though the stub has none and a heading more would fit. */
  @Test
  void firstLabelIsNoHeading() {
    Table table =
        Papers.only(
            "各項目標如下：\n目標 2022(實際) 2023(實際) 2024(計劃)\n在三十分鐘內處理緊急求助(%)\n99 100 100 99\n"
                + "在兩個工作天內答覆查詢(%)\n97 98.6 98.9 97\n在抵港前批核許可證(%)\n100 99.5 99.7 100\n");
    assertThat(table.rows())
        .extracting(row -> row.get(0))
        .containsExactly("在三十分鐘內處理緊急求助(%)", "在兩個工作天內答覆查詢(%)", "在抵港前批核許可證(%)");
    assertThat(table.columns()).containsExactly("", "目標", "2022(實際)", "2023(實際)", "2024(計劃)");
  }

  /** Ages and years of use may head columns, though each has a number. */
  @Test
  void classesHeadColumns() {
    Table table =
        Papers.only(
            "水管物料 15年或以下 超過15年至30年 超過30年\n鑄鐵 1,105 1,348 249\n低碳鋼 388 504 819\n聚乙烯 916 422 57\n");
    assertThat(table.columns()).containsExactly("水管物料", "15年或以下", "超過15年至30年", "超過30年");
    assertThat(table.rows()).hasSize(3);
  }

  /** Nothing but their number says what stands under which of two spanners: it is not said sure. */
  @Test
  void spannersOverUnlikeHeadingsAreDoubted() {
    Table table =
        Papers.only(
            "地區 小型工程計劃 社區活動計劃\n完成工程數目 進行中工程數目 開支(百萬元) 活動數目\n"
                + "東區 11 84 6.2 1,310\n西區 9 61 4.8 905\n南區 7 40 3.1 611\n總計 27 185 14.1 2,826\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  /** Months stand under the financial year they are of, the other years alone. */
  @Test
  void monthsUnderTheirYear() {
    Table table =
        Papers.only(
            "地區 2021-22 2022-23 2023-24 總數\n2022年4月至12月 2023年1月至3月\n"
                + "內地 70 35 39 25 169\n美國 1 7 2 0 10\n其他 49 10 8 7 74\n");
    assertThat(table.columns())
        .containsExactly(
            "地區", "2021-22", "2022-23 / 2022年4月至12月", "2022-23 / 2023年1月至3月", "2023-24", "總數");
  }
}
