package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** Cells parted by single spaces, no blank lines, the years' line as long as running text. */
  @Test
  void readsAHeadingOverARowOfYears() {
    assertThat(
            one(
                """
            表1 各場地的維修開支

            場地 開支(百萬元)
            2020-21年度 2021-22年度 2022-23年度 2023-24年度 2024-25年度
            花園 412.5 455.0 498.2 530.6 561.3
            溫室 120.4 210.8 305.1 288.7 254.9
            總計 532.9 665.8 803.3 819.3 816.2
            """))
        .isEqualTo(
            """
            場地|開支(百萬元) / 2020-21年度|開支(百萬元) / 2021-22年度|開支(百萬元) / 2022-23年度|開支(百萬元) / 2023-24年度|開支(百萬元) / 2024-25年度
            花園|412.5|455.0|498.2|530.6|561.3
            溫室|120.4|210.8|305.1|288.7|254.9
            總計|532.9|665.8|803.3|819.3|816.2
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

  /** The column totals decide: 1 200 stands in one cell, since 300 and 900 make it. */
  @Test
  void totalsProveTheCut() {
    Table table =
        Papers.tables(
                """
                獲批項目如下：

                類別  宗數 金額(萬元)

                甲組  12 300

                乙組  15 900

                總計  27 1 200

                """)
            .get(0);
    assertThat(Papers.grid(table)).endsWith("總計|27|1,200\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CERTAIN);
    assertThat(table.totalRows()).containsExactly(2);
    assertThat(table.checks()).allMatch(c -> c.status() == CheckStatus.HOLDS).hasSize(2);
  }

  @Test
  void keepsATotalThatDoesNotAddUpAndSaysSo() {
    Table table =
        Papers.tables(
                """
                各組人數如下：

                組別  男 女

                甲組  12 30

                乙組  15 40

                總計  28 71

                """)
            .get(0);
    assertThat(Papers.grid(table)).endsWith("總計|28|71\n");
    assertThat(table.checks()).allMatch(c -> c.status() == CheckStatus.DIFFERS);
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
    assertThat(table.doubt()).contains("do not agree");
  }

  @Test
  void roundedPartsHoldWithinRounding() {
    Table table =
        Papers.tables(
                """
                開支如下：

                項目  金額(百萬元)

                甲  1.3

                乙  2.3

                丙  3.3

                總計  7.0

                """)
            .get(0);
    assertThat(table.unit()).isEqualTo("百萬元");
    assertThat(table.checks()).extracting(c -> c.status()).containsExactly(CheckStatus.ROUNDING);
  }

  @Test
  void joinsGroupHeadingsIntoLabels() {
    assertThat(
            one(
                """
            各場地的設施如下：

            場地  座位 車位

            北部

            甲館  120 30

            乙館  80 12

            南部

            丙館  60 9

            丁館  45 7

            總數  305 58

            """))
        .isEqualTo(
            """
            場地|座位|車位
            北部 / 甲館|120|30
            北部 / 乙館|80|12
            南部 / 丙館|60|9
            南部 / 丁館|45|7
            總數|305|58
            """);
  }

  @Test
  void putsAChangeBelowBehindItsValue() {
    Table table =
        Papers.tables(
                """
                會員人數及按年變化如下：

                 2021 2022 2023

                會員人數

                1 000

                (不適用)

                1 100

                (+10%)

                1 320

                (+20%)

                """)
            .get(0);
    assertThat(table.rows().get(0))
        .containsExactly("會員人數", "1,000 (不適用)", "1,100 (+10%)", "1,320 (+20%)");
    assertThat(table.checks()).extracting(c -> c.kind()).containsOnly("printed-change");
    assertThat(table.checks()).allMatch(c -> c.status() == CheckStatus.HOLDS);
  }

  @Test
  void readsEnglish() {
    assertThat(
            one(
                """
            The number of visitors is as follows:

            Venue  2021-22  2022-23  2023-24

            Garden  1 250  1 300  1 410

            Tower  98  120  140

            Total  1 348  1 420  1 550

            """))
        .isEqualTo(
            """
            Venue|2021-22|2022-23|2023-24
            Garden|1,250|1,300|1,410
            Tower|98|120|140
            Total|1,348|1,420|1,550
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "只有一行\n",
        "年度  金額  備註\n",
        "1. 第一項\n\n2. 第二項\n\n3. 第三項\n",
        "目錄\n\n第一章 引言\n\n第二章 結論\n",
        "問題：\n\n年度  人數  開支\n\n2021\n\n2022\n",
        "今年共有1 200人參加，比去年多20%。\n\n明年會再舉辦。\n"
      })
  void isNoTable(String text) {
    assertThat(Papers.tables(text)).isEmpty();
  }

  @Test
  @Timeout(20)
  void readsTenThousandRowsInTime() {
    StringBuilder text = new StringBuilder("各站雨量如下：\n\n站名  一月  二月\n\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("測站")
          .append((char) ('甲' + i % 9))
          .append("  ")
          .append(i % 90 + 1)
          .append(" 7\n\n");
    }
    assertThat(Papers.tables(text.toString())).hasSize(1);
  }

  @Test
  @Timeout(20)
  void readsTwoHundredColumnsInTime() {
    StringBuilder text = new StringBuilder("各站讀數如下：\n\n站名");
    for (int c = 0; c < 200; c++) {
      text.append("  ").append(1800 + c % 300);
    }
    for (int r = 0; r < 4; r++) {
      text.append("\n\n站").append((char) ('甲' + r));
      for (int c = 0; c < 200; c++) {
        text.append("  ").append(c % 9 + 1);
      }
    }
    Papers.tables(text.append('\n').toString());
  }

  private static String one(String text) {
    List<Table> tables = Papers.tables(text);
    assertThat(tables).hasSize(1);
    return Papers.grid(tables.get(0));
  }
}
