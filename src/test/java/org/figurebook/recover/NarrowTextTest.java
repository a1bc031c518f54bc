package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Tables in which one space is all there is between two cells, or nothing at all. */
class NarrowTextTest {

  /** A space behind every character; the one before a number is the border of its cell. */
  private static final String SPACED =
      """
      各 區 苗 圃 在 過 去 3 年 的 樹 苗 數 目 及 開 支 如 下 ：

      """;

  @Test
  void partsALabelFromItsNumbersWhereNoGapIsWide() {
    assertThat(
            grid(
                SPACED
                    + """
                    苗 圃 2020年 2021年 2022年

                    東 山 苗 圃 204 1 212 830

                    西 山 苗 圃 98 — 1 040

                    總 計 302 1 212 1 870
                    """))
        .isEqualTo(
            """
            苗圃|2020年|2021年|2022年
            東山苗圃|204|1,212|830
            西山苗圃|98|—|1,040
            總計|302|1,212|1,870
            """);
  }

  /** What is printed twice over stands under two spanners, wherever its lines break. */
  @Test
  void readsHeadingsRepeatedUnderEachYear() {
    assertThat(
            grid(
                SPACED
                    + """
                    苗 圃

                    2021年 2022年

                    樹 苗

                    (棵 )

                    開 支 樹 苗

                    (棵 )

                    開 支

                    東 山 苗 圃 9 844 3.4萬 元 9 210 3.3萬 元

                    西 山 苗 圃 7 035 2.6萬 元 6 688 2.5萬 元

                    總 計 16 879 6.0萬 元 15 898 5.8萬 元
                    """))
        .startsWith("苗圃|2021年 / 樹苗(棵)|2021年 / 開支|2022年 / 樹苗(棵)|2022年 / 開支\n")
        .endsWith("總計|16,879|6.0萬元|15,898|5.8萬元\n");
  }

  /** Two kinds of garden over the same years: the glued heading is cut into equal parts. */
  @Test
  void cutsAGluedHeadingByTheYearsUnderItAndSaysSo() {
    Table table =
        Papers.tables(
                SPACED
                    + """
                    苗 木

                    種 類

                    東 園 西 園

                    2021年 2022年 2021年 2022年

                    喬 木 120 130 240 250

                    灌 木 340 350 460 470

                    總 計 460 480 700 720
                    """)
            .get(0);
    assertThat(table.columns())
        .containsExactly("苗木種類", "東園 / 2021年", "東園 / 2022年", "西園 / 2021年", "西園 / 2022年");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  /** Every number of the row of totals is the sum of a column; one column has no total. */
  @Test
  void cutsTotalsByWhatTheirColumnsAddUpTo() {
    assertThat(
            grid(
                """
                The office holds tests on every day of the week except on public holidays and in storms.

                Tests held and days waited:

                Kind of test 2020 2021

                No. of tests Waiting time (days) No. of tests Waiting time (days)

                Car 38 214 104 41 006 139

                Van 27 650 98 29 112 120

                Total 65 864 70 118
                """))
        .startsWith(
            "Kind of test|2020 / No. of tests|2020 / Waiting time (days)|2021 / No. of tests|2021 /"
                + " Waiting time (days)\n")
        .endsWith("Total|65,864||70,118|\n");
  }

  @Test
  void aRangeOfYearsOrAgesIsALabel() {
    assertThat(
            grid(
                """
                The payments are phased as follows:

                Year Payment Factor

                2017 – 2018 86.0 1.05

                2018 – 2019 205.4 1.12

                18 to 24 61.5 1.18
                """))
        .contains("2017 - 2018|86.0|1.05\n", "18 to 24|61.5|1.18\n");
  }

  /** Items under items; a heading that is a unit alone stands over the values. */
  @Test
  void itemsInBracketsAreRows() {
    assertThat(
            grid(
                """
                The cost of the works is broken down as follows:

                $ million

                (a) Building of drains

                (i) in tunnels 214.3

                (ii) in trenches 176.8

                (b) Pumps 98.5

                (c) Contingencies 11. 4

                Sub-total 501.0
                """))
        .isEqualTo(
            """
            |$ million
            (a) Building of drains / (i) in tunnels|214.3
            (a) Building of drains / (ii) in trenches|176.8
            (b) Pumps|98.5
            (c) Contingencies|11.4
            Sub-total|501.0
            """);
  }

  /** Nothing in the text parts the name from the date: it is said, not hidden. */
  @Test
  void labelsThatHoldTwoCellsAreADoubt() {
    Table table =
        Papers.tables(
                SPACED
                    + """
                    苗 圃 啟 用 日 期 面 積

                    1 東 山 1977年 6月 24日 140 150.2

                    2 西 山 1978年 6月 24日 339 88.4

                    3 南 山 1979年 2月 10日 557 91.0
                    """)
            .get(0);
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  @Test
  void aCountInTheTextIsCheckedAgainstTheRows() {
    String rows =
        """

        苗圃  樹苗  花苗

        東山  204  120

        西山  98  15

        南山  77  30

        """;
    assertThat(counts("以下3個苗圃的數字如下：\n" + rows)).containsExactly(CheckStatus.HOLDS);
    assertThat(counts("以下4個苗圃的數字如下：\n" + rows)).containsExactly(CheckStatus.DIFFERS);
    assertThat(counts("該署每年種植4個品種，數字如下：\n" + rows)).isEmpty();
  }

  private static List<CheckStatus> counts(String text) {
    return Papers.tables(text).get(0).checks().stream()
        .filter(c -> c.kind().equals("row-count"))
        .map(c -> c.status())
        .toList();
  }

  /** Which of two ways the headings are cut is open: both are kept. */
  @Test
  void otherReadingsAreListed() {
    List<Table> tables =
        Papers.tables(
            """
            各組的數字如下：

            組別

            新增

            會員

            退出

            甲組 12 30

            乙組 15 40

            """);
    assertThat(tables.get(0).confidence()).isEqualTo(Confidence.CHECK);
    assertThat(tables.get(0).readings()).isNotEmpty();
    assertThat(tables.get(0).readings().get(0).columns()).hasSize(3);
  }

  private static String grid(String text) {
    return Papers.grid(Papers.tables(text).get(0));
  }
}
