package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings whose order says that they may stand over the wrong columns, and rows that look odd. */
class HeadingOrderTest {
  /** What the columns are called says that one of them is not what its heading says. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a level of periods that is printed below the level over it
          Rank | Number of posts | Salary ($) | 2023-24 | 2024-25
          # a heading of two: what is counted, and when
          職系 | 全職等同人數2023-24年度增聘人數 | 總計 | 分配 | 餘數
          # words of a label behind the years
          帳目 | 2022-23 Operating | 2021-22 income | 2020-21 other | 2019-20 gains
          """)
  void doubtedByTheirOrder(String a, String b, String c, String d, String e) {
    Table table =
        Papers.only(
            String.join("  ", a, b, c, d, e)
                + "\n甲組  12  340  56  78\n乙組  22  440  66  88\n丙組  32  540  76  98\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  /** Two headings of the stub, then years, each with the same two headings below. */
  @Test
  void twoStubsBesideSpanners() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "區域 學校類別 2021年 2022年 2023年\n官立 資助 官立 資助 官立 資助\n港島 小學 7 83 7 83 7 82\n中學 8 66 8 65 8 65\n"
                        + "九龍 小學 10 141 10 140 10 139\n中學 9 118 9 117 9 116\n新界 小學 17 198 17 199 17 199\n中學 14 179 14 179 14 179\n")))
        .startsWith(
            "區域|學校類別|2021年 / 官立|2021年 / 資助|2022年 / 官立|2022年 / 資助|2023年 / 官立|2023年 / 資助\n"
                + "港島|小學|7|83|7|83|7|82\n港島|中學|8|66|8|65|8|65\n九龍|小學|10|141|10|140|10|139\n");
  }

  /** A total without a label, its changes in brackets broken over lines, is cut by its sums. */
  @Test
  void namelessTotalWithBrokenBrackets() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "Programme 2017–18\n(Actual)\n($m)\n2018–19\n(Original)\n($m)\n2018–19\n(Revised)\n($m)\n"
                        + "(1) Prisons 2 531.0 2 645.3 2 653.9\n(2) Reintegration 1 094.6 1 150.2 1 138.7\n"
                        + "(3) Supervision 88.4 93.6 92.1\n3 714.0 3 889.1 3 884.7 (–\n0.1%)\n")))
        .endsWith("|3,714.0|3,889.1|3,884.7(– 0.1%)\n");
  }

  /** Shares in brackets behind words are the values of the last row. */
  @Test
  void sharesInBracketsMakeARow() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "級別 一 二 三 總計\n使用人數 5,120 1,480 1,275 7,875\n(佔使用人數的百分比) (65.0%) (18.8%) (16.2%) (100.0%)\n")))
        .endsWith("(佔使用人數的百分比)|(65.0%)|(18.8%)|(16.2%)|(100.0%)\n");
  }

  /** A day in a bracket that goes on in the next line is none of the values. */
  @Test
  void dayInABracketBrokenOverLines() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "2021-22 2022-23\n2023-24 (up\nto 29\nFebruary\n2024)\nCapacity 500 510 650\nEstablishment 274 281 305\nStrength 264 261 300\n")))
        .startsWith("|2021-22|2022-23|2023-24(up to 29 February 2024)\nCapacity|500|510|650\n");
  }

  /** A number of a heading on its own line, behind words that only a number follows. */
  @Test
  void limitsInHeadings() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "Region\nCalls\nWithin\n12\nminutes\nWithin\n20\nminutes\nEast 81,220 76,014 80,350\n"
                        + "West 66,408 60,117 65,904\nNorth 70,552 61,909 69,871\n")))
        .startsWith(
            "Region|Calls|Within 12 minutes|Within 20 minutes\nEast|81,220|76,014|80,350\n");
  }

  /** Headings in two languages in turns, each over several lines. */
  @Test
  void languagesInTurns() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "地區\nDistrict\n圖書館\n數目\nNumber of\nLibraries\n館藏\nLibrary\nStock\n登記讀者\nRegistered\nReaders\n"
                        + "東區 Eastern 12 1,204 88,310\n西區 Western 9 980 70,225\n南區 Southern 7 655 51,870\n")))
        .startsWith(
            "地區District|圖書館數目Number of Libraries|館藏Library Stock|登記讀者Registered Readers\n東區Eastern|12|1,204|88,310\n");
  }

  /** The total among headings is of those that stand under the same one. */
  @Test
  void sumsTellWhatStandsUnderOne() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "年份 升降架次 乘客 貨物\n抵港 離港 總計 抵港 離港\n"
                        + "2021 4,530 7,150 5,410 12,560 29.1 22.6\n2022 4,480 6,500 6,170 12,670 30.4 25.3\n"
                        + "2023 4,715 6,710 6,600 13,310 35.2 28.3\n")))
        .startsWith(
            "年份|升降架次|乘客 / 抵港|乘客 / 離港|乘客 / 總計|貨物 / 抵港|貨物 / 離港\n2021|4,530|7,150|5,410|12,560|29.1|22.6\n");
  }

  /** Headings that stand twice in the last line stand once under each of two. */
  @Test
  void twiceUnderTwo() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "特定主題／項目種類\n接獲申請數目 獲批項目數目\n平台項目 合作項目 平台項目 合作項目\n"
                        + "人工智能 26 1 9 1\n新材料 31 0 8 0\n其他 8 0 1 0\n")))
        .startsWith("特定主題/項目種類|接獲申請數目 / 平台項目|接獲申請數目 / 合作項目|獲批項目數目 / 平台項目|獲批項目數目 / 合作項目\n");
  }

  /** The last column is the sum of the others: it is the one called total. */
  @Test
  void totalIsTheSum() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "水管物料\n使用年期\n總計\n15年或以下 超過15年至30年 超過30年至45年 超過45年\n"
                        + "球墨鑄鐵 1,105 1,348 212 37 2,702\n低碳鋼 388 504 671 148 1,711\n其他 68 119 77 24 288\n")))
        .startsWith("水管物料|使用年期 / 15年或以下|使用年期 / 超過15年至30年|使用年期 / 超過30年至45年|使用年期 / 超過45年|總計\n");
  }

  /** What the labels say again, and what stands over them: reasons to look. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a title in place of the heading over the numbers of rows
          財政撥款分析  綱領  2012-13(百萬元)  2013-14(百萬元) | (1)  康樂及體育  3,041.7  3,268.5 | (2)  文物及博物館  812.6  874.3 | (3)  表演藝術  1,020.3  1,133.8
          # two periods in one heading
          業務領域  2021-22  2022-23 2023-24(截至2月) | 資訊科技  156  146 | 生物科技  98  102 | 其他  77  81
          """)
  void doubtedByTheirLabels(String head, String a, String b, String c) {
    assertThat(Papers.only(String.join("\n", head, a, b, c) + "\n").confidence())
        .isEqualTo(Confidence.CHECK);
  }

  /**
   * A heading alone over others, and words over years one by one, may span more than one column.
   */
  @Test
  void headingsThatMaySpanOthersAreDoubted() {
    Table alone =
        Papers.only(
            "過去三年的個案如下：\n\n個案的數字··\n受害人的性別··\n女··男··\n2030年··151宗··148 3·\n"
                + "2031年··167宗··164 3·\n2032年··197宗··195 2·\n");
    assertThat(alone.doubt()).contains("may span those below it");
    Table years =
        Papers.only(
            "The figures of the programme are as follows:\n\nIndicators··Actual··Estimate·\n2030 2031 2032·\n"
                + "data sets released··118 142 165·\nlicences processed··512 498 510·\n");
    assertThat(years.confidence()).isEqualTo(Confidence.CHECK);
  }
}
