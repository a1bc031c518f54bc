package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** What stands over, under and between tables of a text whose layout is lost. */
class TitledTableTest {

  /** Full lines of running text, which show how wide the page is. */
  private static final String OPENING =
      "本署一直致力改善各項服務，並按實際需要調配資源。過去數年，我們檢討了各項工作的優先次序，務求善用現有人手。\n\n".repeat(4);

  /** A space ends the lines of cells and none those of a title: its number, chapter and unit. */
  @Test
  void endsTheLinesOfAYearbookTitle() {
    String cells = "渡輪  120 860 340 \n駁船  145 921 482 \n漁船  307 976 502 \n總計  572 2 757 1 324 \n";
    Table table =
        one(
            OPENING
                + "表 2\n(第三章：海港)\n按船種劃分的貨物吞吐價值\n億元，當時市價\n截至 3月 31日止年度 \n2014 2023 2024 \n"
                + cells);
    assertThat(table.columns())
        .containsExactly("", "截至3月31日止年度 / 2014", "截至3月31日止年度 / 2023", "截至3月31日止年度 / 2024");
    assertThat(table.caption()).contains("按船種劃分的貨物吞吐價值");
    assertThat(table.rows().get(3)).containsExactly("總計", "572", "2,757", "1,324");
  }

  @Test
  void takesTheTitleBelowAnAnnexForItsCaption() {
    Table table =
        one(
            """
            附件三

            2021-22年度獲資助的社區藝術項目

            編號 項目名稱 主辦機構 資助額(元) 預計受惠人數

            1 海濱壁畫計劃 青藝協會 250,000 1,200

            2 舊區攝影展覽及

            工作坊 光影社 180,500 860

            3 兒童敲擊樂訓練 鼓動樂團 132,000 150

            總計 562,500 2,210

            """);
    assertThat(table.caption()).isEqualTo("2021-22年度獲資助的社區藝術項目");
    assertThat(Papers.grid(table))
        .isEqualTo(
            """
            編號|項目名稱|主辦機構|資助額(元)|預計受惠人數
            1|海濱壁畫計劃|青藝協會|250,000|1,200
            2|舊區攝影展覽及工作坊|光影社|180,500|860
            3|兒童敲擊樂訓練|鼓動樂團|132,000|150
            總計|||562,500|2,210
            """);
  }

  /** The unit of all values stands where the stub's heading would. */
  @Test
  void takesAUnitInTheCornerWithItsThousands() {
    Table table =
        one(
            """
            表10.1 按交通工具劃分的每日乘客人次

            千人次

            2017 2018 2019

            鐵路 5 412 5 530 5 214

            渡輪 131 130 121

            總計 5 543 5 660 5 335

            """);
    assertThat(table.caption()).startsWith("表10.1");
    assertThat(table.unit()).isEqualTo("千人次");
    assertThat(table.columns()).endsWith("2017", "2018", "2019");
  }

  /** The same headings several times on a line as wide as running text are no sentence. */
  @Test
  void keepsALineOfHeadingsThatIsAsWideAsText() {
    assertThat(
            Papers.grid(
                one(
                    """
            Table 3: Posts by grade

            Grade 2019 2020 2021

            Estab. Strength Vacancies Estab. Strength Vacancies Estab. Strength Vacancies

            Surveyor 48 45 3 50 47 3 52 49 3

            Survey

            Officer 36 30 6 36 33 3 38 35 3

            Total 84 75 9 86 80 6 90 84 6

            """)))
        .isEqualTo(
            """
            Grade|2019 / Estab.|2019 / Strength|2019 / Vacancies|2020 / Estab.|2020 / Strength|2020 / Vacancies|2021 / Estab.|2021 / Strength|2021 / Vacancies
            Surveyor|48|45|3|50|47|3|52|49|3
            Survey Officer|36|30|6|36|33|3|38|35|3
            Total|84|75|9|86|80|6|90|84|6
            """);
  }

  /** A count and its share under each heading; ages are labels; shares are not added up. */
  @Test
  void readsCountsWithTheirShares() {
    Table table =
        one(
            """
            Table 1 Views by age group

            Age group Content Not content Total

            No. % No. % No. %

            15 - 24 402 62.1 245 37.9 647 100.0

            25 - 39 610 66.4 309 33.6 919 100.0

            All 1 012 64.6 554 35.4 1 566 100.0

            """);
    assertThat(Papers.grid(table))
        .contains("15 - 24|402|62.1|245|37.9|647|100.0\n")
        .contains("All|1,012|64.6|554|35.4|1,566|100.0\n");
  }

  @Test
  void readsYearsWithAUnitBelowTheirHeading() {
    assertThat(
            Papers.grid(
                one(
                    """
            The cash flow is as follows:

            Financial Year

            ($ million)

            2021-22 120.5

            2022-23 250.0

            Total 370.5

            """)))
        .isEqualTo(
            """
            Financial Year|$ million
            2021-22|120.5
            2022-23|250.0
            Total|370.5
            """);
  }

  /** The next paragraph of the paper, or a sentence behind the last row, is no row. */
  @Test
  void endsATableWhereTheNextParagraphBegins() {
    List<Table> tables =
        tables(
            """
            6. 分項數字如下：

            項目 百萬元

            道路 120.4

            天橋 88.6

            總計 209.0

            7. 如獲批准，分期開支如下：

            年度 百萬元

            2016-17 100.0

            2017-18 109.0

            總計 209.0

            二零一八年，工程已大致完成。

            """);
    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).rows()).hasSize(3);
    assertThat(tables.get(1).rows()).hasSize(3);
  }

  /** Many headings on a line as wide as text, rows as wide, and sentences in their cells. */
  @Test
  void keepsANumberedListWithSentencesInItsCells() {
    Table table =
        one(
            """
            附件二

            各部門的流動應用程式

            編號 負責的部門 流動應用程式的名稱 推出日期 主要目標用戶群組 開發目的 整個項目的開發成本(元)

            1.  漁業署  漁汛  2016年6月  市民  透過地圖和圖片，讓市民了解本地水域的漁汛。  299,000

            2.  海事署  潮汐通  2017年2月  船長  讓船長隨時查閱潮汐及天氣，並接收警告信號。  410,000

            3.  天文台  觀星  2018年9月  學生  介紹四季星空和天文現象，培養學生對科學的興趣。  156,000

            """);
    assertThat(table.columns()).hasSize(7).startsWith("編號", "負責的部門");
    assertThat(table.rows()).hasSize(3);
    assertThat(table.rows().get(2))
        .startsWith("3.", "天文台", "觀星", "2018年9月", "學生")
        .endsWith("156,000");
  }

  /** English cells of words with one space between them: sums prove the numbers, not the labels. */
  @Test
  void isNotCertainOfLabelsThatMayBeSeveralCells() {
    Table table =
        one(
            """
            The contracts are as follows:

            Contract No. Contract title Contractor Contract sum

            ($ million) No. of

            tenders

            10/WB Replacement of mains in

            Eastern District Wing Fat Engineering

            Company Limited 312.5 6

            11/WB Supply of meters Metron Limited 45.2 4

            Total 357.7 10

            """);
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  private static Table one(String paper) {
    List<Table> tables = tables(paper);
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  private static List<Table> tables(String paper) {
    return Papers.tables(OPENING + paper);
  }

  /** The parts of an annex are marked and named, and what stands over the mark is no heading. */
  @Test
  void aMarkedPartOfAnAnnexIsATitle() {
    List<Table> tables =
        Papers.tables(
            """
            有關數字如下：

            苗圃及溫室的面積和產量
            以及近年的開支
            (一) 苗圃的面積和產量
            地點 面積 產量
            東灣 1 204 980
            西灣 655 1 310
            北灣 310 402
            (二) 溫室的面積和產量
            地點 面積 產量
            東灣 88 120
            南灣 41 77
            """);
    assertThat(tables).extracting(Table::caption).containsExactly("(一)苗圃的面積和產量", "(二)溫室的面積和產量");
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo("地點|面積|產量\n東灣|1,204|980\n西灣|655|1,310\n北灣|310|402\n");
    assertThat(Papers.grid(tables.get(1))).isEqualTo("地點|面積|產量\n東灣|88|120\n南灣|41|77\n");
  }

  /** A table whose last cells are years ends where the next part of the annex begins. */
  @Test
  void aPartOfAnAnnexEndsATableOfYears() {
    List<Table> tables =
        Papers.tables(
            """
            (一) 市區的公園
            編號 名稱 啟用年份
            1. 東灣公園 2005
            2. 西灣公園 2008
            3. 北灣公園 2011
            (二) 新界的公園
            編號 名稱 啟用年份
            1. 林邊公園 2013
            2. 河畔公園 2015
            3. 山頂公園 2019
            """);
    assertThat(tables).extracting(t -> t.rows().size()).containsExactly(3, 3);
    assertThat(tables).extracting(Table::confidence).containsOnly(Confidence.CHECK);
  }
}
