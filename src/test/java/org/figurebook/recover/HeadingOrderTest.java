package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings whose order says that they may stand over the wrong columns, and rows that look odd. */
class HeadingOrderTest {
  private static Table only(String paper) {
    List<Table> tables = Papers.tables(paper);
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

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
        only(
            String.join("  ", a, b, c, d, e)
                + "\n甲組  12  340  56  78\n乙組  22  440  66  88\n丙組  32  540  76  98\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  /** Two headings of the stub, then years, each with the same two headings below. */
  @Test
  void twoStubsBesideSpanners() {
    assertThat(
            Papers.grid(
                only(
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
                only(
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
                only(
                    "級別 一 二 三 總計\n使用人數 5,120 1,480 1,275 7,875\n(佔使用人數的百分比) (65.0%) (18.8%) (16.2%) (100.0%)\n")))
        .endsWith("(佔使用人數的百分比)|(65.0%)|(18.8%)|(16.2%)|(100.0%)\n");
  }

  /** A day in a bracket that goes on in the next line is none of the values. */
  @Test
  void dayInABracketBrokenOverLines() {
    assertThat(
            Papers.grid(
                only(
                    "2021-22 2022-23\n2023-24 (up\nto 29\nFebruary\n2024)\nCapacity 500 510 650\nEstablishment 274 281 305\nStrength 264 261 300\n")))
        .startsWith("|2021-22|2022-23|2023-24(up to 29 February 2024)\nCapacity|500|510|650\n");
  }
}
