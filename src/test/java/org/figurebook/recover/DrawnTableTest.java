package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.GridDrawing;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Tables whose cells the format gives, read from PDF and Word files. */
class DrawnTableTest {

  @Test
  void joinsHeadingsOfTwoLevels() {
    everywhere(
        """
        過去兩年各區花園的訪客如下：
        |v2 地區|>2 訪客人次|v2 花園數目|
        |2022|2023|
        |東區|1 200|1 300|4|
        |西區|980|1 020|3|
        |總計|2 180|2 320|7|
        """,
        """
        地區|訪客人次 / 2022|訪客人次 / 2023|花園數目
        東區|1,200|1,300|4
        西區|980|1,020|3
        總計|2,180|2,320|7
        """,
        Confidence.CERTAIN);
  }

  @Test
  void aRowOfUnitsOrBasesIsOfTheBoxhead() {
    everywhere(
        """
        Provision for the gardens
        ||2023-24|2024-25|2025-26|
        ||(Actual)|(Revised)|(Estimate)|
        ||$m|$m|$m|
        |Greening|12.5|13.0|14.2|
        |Repairs|7.5|7.0|6.8|
        """,
        """
        |2023-24 (Actual) / $m|2024-25 (Revised) / $m|2025-26 (Estimate) / $m
        Greening|12.5|13.0|14.2
        Repairs|7.5|7.0|6.8
        """,
        Confidence.CERTAIN);
  }

  @Test
  void aLabelOverSeveralRowsStandsInEach() {
    everywhere(
        """
        各類步道的數目
        |地區|類別|2023年|2024年|
        |v3 東區|家樂徑|4|5|
        |緩跑徑|6|6|
        |小計|10|11|
        |v2 西區|家樂徑|2|2|
        |緩跑徑|1|3|
        |>2 總數|13|16|
        """,
        """
        地區|類別|2023年|2024年
        東區|家樂徑|4|5
        東區|緩跑徑|6|6
        東區|小計|10|11
        西區|家樂徑|2|2
        西區|緩跑徑|1|3
        總數||13|16
        """,
        null);
  }

  @Test
  void classesOverAHeadingOverRowsAreOfTheBoxhead() {
    everywhere(
        """
        過去一年各區的訪客如下：
        |v2 地區|>2 男|>2 女|
        |20-39歲|40歲或以上|20-39歲|40歲或以上|
        |>5 北面|
        |東區|12|14|13|15|
        |西區|40|41|42|43|
        """,
        """
        地區|男 / 20-39歲|男 / 40歲或以上|女 / 20-39歲|女 / 40歲或以上
        北面 / 東區|12|14|13|15
        北面 / 西區|40|41|42|43
        """,
        Confidence.CERTAIN);
  }

  @Test
  void theSumOfAllGroupsIsInNone() {
    everywhere(
        """
        Trees of the gardens are as follows:
        |Garden|Oaks|Elms|
        |>3 North|
        |Harbour|12|14|
        |Hill|40|41|
        |>3 South|
        |Valley|23|22|
        |Whole city|75|77|
        """,
        """
        Garden|Oaks|Elms
        North / Harbour|12|14
        North / Hill|40|41
        South / Valley|23|22
        Whole city|75|77
        """,
        Confidence.CERTAIN);
  }

  @Test
  void oneRowUnderTheLastHeadingMayBeAllThatIsSpent() {
    for (Table table :
        inAllFormats(
            """
            Accounts of the gardens are as follows:
            |Item|2023|2024|
            |>3 Income|
            |Fees|12|14|
            |Grants|40|41|
            |>3 Spending|
            |Repairs|52|55|
            """)) {
      assertThat(Papers.grid(table)).contains("Spending / Repairs|52|55");
    }
  }

  @Test
  void bareYearsAreLabelsUnderAHeadingOfPeriodsOnly() {
    for (Table table :
        inAllFormats(
            """
            Trees of gardens
            |Garden|Trees|Seats|
            |v2 Harbour|1998|120|
            |2003|130|
            |v2 Hill|1950|45|
            |2010|350|
            """)) {
      assertThat(table.labelColumns()).isEqualTo(1);
    }
  }

  @Test
  void unitsOfTensOfUnitsAreReadWhole() {
    for (Table table :
        inAllFormats(
            """
            各類服務的開支
            |v2 類別|>2 十億港元|
            |2022|2023|
            |花園|1.9|2.0|
            |步道|2.8|2.7|
            """)) {
      assertThat(table.unit()).isEqualTo("十億港元");
    }
  }

  @Test
  void aCaptionThatSaysThatTheTableGoesOnJoinsItsParts() {
    List<Table> tables =
        TablePaper.of(
                """
                Table 2 Trees of gardens
                |Garden|Oaks|Elms|
                |Harbour|12|14|
                |Hill|40|41|
                ===
                Table 2 (Cont'd) Trees of gardens
                |Garden|Oaks|Elms|
                |Valley|23|22|
                |Total|75|77|
                """)
            .ruledPdf();
    assertThat(tables)
        .extracting(Papers::grid)
        .containsExactly(
            "Garden|Oaks|Elms\nHarbour|12|14\nHill|40|41\nValley|23|22\nTotal|75|77\n");
  }

  @Test
  void periodsBehindTheNameOfAGroupNameItsRows() {
    everywhere(
        """
        Visitors of the festivals are as follows:
        |Garden|Festival|Visitors|Stalls|
        |v2 Harbour|May 2023|1,200|14|
        |June 2024|1,310|15|
        |Hill|July 2024|450|6|
        |>2 Total|2,960|35|
        """,
        """
        Garden|Festival|Visitors|Stalls
        Harbour|May 2023|1,200|14
        Harbour|June 2024|1,310|15
        Hill|July 2024|450|6
        Total||2,960|35
        """,
        Confidence.CERTAIN);
  }

  @Test
  void datesOfWhatHappenedToEachItemAreNoLabels() {
    for (Table table :
        inAllFormats(
            """
            Contracts by garden
            |Garden|Completion date|Cost ($m)|
            |v2 Harbour|May 2023|1.2|
            |June 2024|1.3|
            |Hill|July 2024|4.5|
            """)) {
      assertThat(table.labelColumns()).isEqualTo(1);
    }
  }

  @Test
  void valuesThatReturnInEveryGroupAreNoLabels() {
    for (Table table :
        inAllFormats(
            """
            Fees of gardens
            |Garden|Fee|Visitors|
            |v2 Harbour|10|120|
            |-|1,130|
            |v2 Hill|10|45|
            |-|350|
            """)) {
      assertThat(table.labelColumns()).isEqualTo(1);
    }
  }

  @Test
  void classesThatReturnInEveryGroupNameItsRows() {
    everywhere(
        """
        Members by sex and age are as follows:
        |Sex|Age|2023|2024|
        |v3 Male|Below 20|12|14|
        |20 - 59|40|41|
        |60 or above|23|22|
        |v3 Female|Below 20|11|13|
        |20 - 59|42|44|
        |60 or above|28|29|
        |>2 Total|156|163|
        """,
        """
        Sex|Age|2023|2024
        Male|Below 20|12|14
        Male|20 - 59|40|41
        Male|60 or above|23|22
        Female|Below 20|11|13
        Female|20 - 59|42|44
        Female|60 or above|28|29
        Total||156|163
        """,
        Confidence.CERTAIN);
  }

  @Test
  void codesBeforeWordsAreLabelsWhenTheirTotalsAreBlank() {
    everywhere(
        """
        Commitments ($'000)
        |Head|Item|Scheme|Approved|Spent|
        |v3 210|641|Repair of the old pier|1,200|400|
        |644|Lamps of the paths|800|350|
        ||Sub-total|2,000|750|
        |v3 320|702|Planting of trees|500|90|
        |705|Seats in gardens|600|10|
        ||Sub-total|1,100|100|
        |>3 Total|3,100|850|
        """,
        """
        Head|Item|Scheme|Approved|Spent
        210|641|Repair of the old pier|1,200|400
        210|644|Lamps of the paths|800|350
        210||Sub-total|2,000|750
        320|702|Planting of trees|500|90
        320|705|Seats in gardens|600|10
        320||Sub-total|1,100|100
        Total|||3,100|850
        """,
        Confidence.CERTAIN);
  }

  @Test
  void monthsUnderAYearAreLabels() {
    for (Table table :
        inAllFormats(
            """
            各月的訪客人次
            |年份|月份|成人|兒童|
            |v4 2023|1月 Jan|120|30|
            |2月 Feb|110|20|
            |3月 Mar|130|40|
            |全年 Year|360|90|
            """)) {
      assertThat(table.labelColumns()).isEqualTo(2);
      assertThat(table.rows().get(2).subList(0, 2)).containsExactly("2023", "3月Mar");
    }
  }

  @Test
  void countsBeforeWordsAreValues() {
    for (Table table :
        inAllFormats(
            """
            Complaints about paths
            |District|Cases|Cause|Hours|
            |East|120|Lamps out of order|310|
            |West|135|Steps worn by rain|290|
            |Total|255|||
            """)) {
      assertThat(table.labelColumns()).isEqualTo(1);
    }
  }

  @Test
  void numbersBeforeWordsAreValuesUnlessTheyAreSaidToBeCodes() {
    for (Table table :
        inAllFormats(
            """
            Estates and their flats
            |Estate|Flats per block|District|Cost ($ million)|
            |East|120|Hills|34.5|
            |West|250|Shore|40.1|
            |North|180|Plain|12.2|
            |Total|||86.8|
            """)) {
      assertThat(table.labelColumns()).isEqualTo(1);
    }
  }

  @Test
  void codesWithLettersNeedNoHeadingThatSaysSo() {
    for (Table table :
        inAllFormats(
            """
            Piers and their cost
            |District|Pier|Place|Cost ($ million)|
            |East|B12|Hills|34.5|
            |West|B13|Shore|40.1|
            |Total|||74.6|
            """)) {
      assertThat(table.labelColumns()).isEqualTo(3);
    }
  }

  @Test
  void aHeadingOverRowsIsJoinedIntoTheirLabels() {
    everywhere(
        """
        Visitors by district
        |District|2023|2024|
        |>3 Northern shore|
        |Harbour|120|130|
        |Hill|80|90|
        |>3 Southern shore|
        |Bay|40|45|
        |Total|240|265|
        """,
        """
        District|2023|2024
        Northern shore / Harbour|120|130
        Northern shore / Hill|80|90
        Southern shore / Bay|40|45
        Total|240|265
        """,
        Confidence.CERTAIN);
  }

  @Test
  void aChangeBelowAValueIsOfItsCell() {
    everywhere(
        """
        各年的訪客如下：
        |年度|2022|2023|
        |v2 訪客|1 000|1 060|
        ||(+6%)|
        |導賞員|20|25|
        """,
        """
        年度|2022|2023
        訪客|1,000|1,060 (+6%)
        導賞員|20|25
        """,
        Confidence.CERTAIN);
  }

  @Test
  void aValueForSeveralRowsIsRepeatedAndAddedOnce() {
    everywhere(
        """
        各區的撥款如下：
        |地區|撥款(萬元)|
        |東區|v2 30|
        |西區|
        |南區|20|
        |總計|50|
        """,
        """
        地區|撥款(萬元)
        東區|30
        西區|30
        南區|20
        總計|50
        """,
        Confidence.CERTAIN);
  }

  @Test
  void wrappedCellsAreOneText() {
    everywhere(
        """
        各區的工程如下：
        |工程|地點|金額(元)|
        |更換園內所有步道旁已經損壞的照明系統及相關的電纜裝置|沿海步道由第一觀景台起至第三觀景台止|1 234 567|
        |修葺|山頂|89 000|
        """,
        """
        工程|地點|金額(元)
        更換園內所有步道旁已經損壞的照明系統及相關的電纜裝置|沿海步道由第一觀景台起至第三觀景台止|1,234,567
        修葺|山頂|89,000
        """,
        Confidence.CERTAIN);
  }

  /** A word or number wider than its cell is broken where the cell ends. */
  @Test
  void numbersBrokenByNarrowCellsAreWhole() {
    String row =
        "|Lighting|1,234,000|2,345,000|3,456,000|4,567,000|5,678,000|6,789,000|7,890,000|\n";
    String source = "Costs of the works\n|Work|2017|2018|2019|2020|2021|2022|2023|\n" + row + row;
    Table table = TablePaper.of(source).ruledPdf().get(0);
    assertThat(table.rows().get(0))
        .containsExactly(
            "Lighting",
            "1,234,000",
            "2,345,000",
            "3,456,000",
            "4,567,000",
            "5,678,000",
            "6,789,000",
            "7,890,000");
  }

  @Test
  void aTableGoesOnOverAPageWhetherItsBoxheadReturnsOrNot() {
    String expected = "地區|人數\n東區|5\n西區|6\n南區|7\n總計|18\n";
    String before = "各區人數如下：\n|地區|人數|\n|東區|5|\n|西區|6|\n===\n";
    for (String after : List.of("|地區|人數|\n|南區|7|\n|總計|18|\n", "|南區|7|\n|總計|18|\n")) {
      List<Table> tables = TablePaper.of(before + after).ruledPdf();
      assertThat(tables).hasSize(1);
      assertThat(Papers.grid(tables.get(0))).isEqualTo(expected);
      assertThat(tables.get(0).confidence()).isEqualTo(Confidence.CERTAIN);
    }
  }

  @Test
  void theLastRowAloneOnAPageIsOfTheTableBefore() {
    String source = "各區人數如下：\n|地區|2023年|2024年|\n|東區|5|6|\n|西區|6|7|\n===\n|總計|11|13|\n";
    List<Table> tables = TablePaper.of(source).ruledPdf();
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0))).isEqualTo("地區|2023年|2024年\n東區|5|6\n西區|6|7\n總計|11|13\n");
  }

  @Test
  void linesOfACellCutByThePageAreJoined() {
    String source =
        "各項工程如下：\n|工程|金額(元)|地點|\n|修葺|500|沿海步道|\n|種植|600|山頂花園至|\n===\n" + "|||第二觀景台|\n|照明|700|碼頭|\n";
    List<Table> tables = TablePaper.of(source).ruledPdf();
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo("工程|金額(元)|地點\n修葺|500|沿海步道\n種植|600|山頂花園至第二觀景台\n照明|700|碼頭\n");
  }

  @Test
  void yearsUnderABoxheadAreValues() {
    everywhere(
        """
        以下是各個實驗室：
        |單位|實驗室|成立年份|
        |東區學院|海岸生態實驗室|2005|
        |西區學院|山林防火實驗室|2012|
        """,
        """
        單位|實驗室|成立年份
        東區學院|海岸生態實驗室|2005
        西區學院|山林防火實驗室|2012
        """,
        Confidence.CERTAIN);
  }

  @Test
  void aNewCaptionOrAnotherBoxheadBeginsANewTable() {
    String first = "表1 各區人數\n|地區|人數|\n|東區|5|\n|西區|6|\n===\n";
    assertThat(TablePaper.of(first + "表2 各區人數\n|地區|人數|\n|東區|7|\n|西區|9|\n").ruledPdf())
        .extracting(Table::caption)
        .containsExactly("表1各區人數", "表2各區人數");
    assertThat(TablePaper.of(first + "|地區|花園|\n|東區|7|\n|西區|9|\n").ruledPdf()).hasSize(2);
  }

  @Test
  void captionUnitAndNotesStandAroundIt() {
    for (Table table :
        inAllFormats(
            """
            表2 各場地的開支
            (百萬元)
            |場地|2023-24年度|2024-25年度*|
            |花園|12.5|13.1|
            |溫室|3.0|不適用|
            * 截至2025年2月底。
            註：溫室在2024年關閉。
            其他場地由承辦商管理。
            """)) {
      assertThat(table.caption()).isEqualTo("表2各場地的開支");
      assertThat(table.unit()).isEqualTo("百萬元");
      assertThat(table.columns()).containsExactly("場地", "2023-24年度", "2024-25年度");
      assertThat(table.notes())
          .extracting(n -> n.mark() + "|" + n.text())
          .containsExactly("*|截至2025年2月底。", "註|溫室在2024年關閉。");
    }
  }

  @Test
  void aUnitAndItsTranslationStandInTwoLines() {
    for (Table table :
        inAllFormats(
            "碼頭的車輛\nVehicles at piers\n輛\nNumber\n|碼頭|2023|2024|\n|東岸|1 204|1 311|\n|西岸|873|902|\n")) {
      assertThat(table.unit()).isEqualTo("輛 Number");
      assertThat(table.caption()).isEqualTo("Vehicles at piers");
    }
  }

  @Test
  void aShortTitleThatNamesAUnitIsNoUnitLine() {
    for (Table table :
        inAllFormats("公園部二零二三年報告摘要\n就業百分率\n|地區|男|女|\n|東區|45.2|51.3|\n|西區|62.5|60.1|\n")) {
      assertThat(table.unit()).isEmpty();
      assertThat(table.caption()).isEqualTo("就業百分率");
    }
  }

  @Test
  void aTitleBelowAUnitIsNotItsTranslation() {
    for (Table table :
        inAllFormats(
            "人次\nFerries at the piers\n|碼頭|2023|2024|\n|東岸|1 204|1 311|\n|西岸|873|902|\n")) {
      assertThat(table.caption()).isEqualTo("Ferries at the piers");
    }
  }

  @Test
  void aTotalThatDoesNotAddUpIsForAPersonToSee() {
    for (Table table : inAllFormats("各區人數如下：\n|地區|人數|\n|東區|5|\n|西區|6|\n|總計|12|\n")) {
      assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
      assertThat(table.doubt()).contains("do not agree");
    }
  }

  @Test
  void formsAndBoxesOfWordsAreNoTables() {
    String form = "|申請人|陳先生|\n|電話|2345 6789|\n";
    String words = "|範疇|工作|\n|推廣|舉辦導賞|\n|保育|種植樹木|\n|教育|出版刊物|\n";
    String box = "|本署在2024年種植了3 000棵樹。|\n";
    String asked = "|編號：|12|\n|截止日期：|2024年5月|\n|份數：|3|\n";
    for (String source : List.of(form, words, box, asked)) {
      assertThat(TablePaper.of("以下是資料。\n" + source).ruledPdf()).isEmpty();
      assertThat(TablePaper.of("以下是資料。\n" + source).docx()).isEmpty();
    }
  }

  @Test
  void anAlignedTableWithoutRulesIsReadAsText() {
    List<Table> tables =
        TablePaper.of(
                """
                各區的步道長度表列如下：
                |地區|步道數目|長度(公里)|
                |東區|4|12.5|
                |西區|6|20.1|
                |總計|10|32.6|
                """)
            .barePdf();
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo("地區|步道數目|長度(公里)\n東區|4|12.5\n西區|6|20.1\n總計|10|32.6\n");
  }

  @Test
  void linesBetweenAndBehindTablesAreStillReadAsText() {
    List<Table> tables =
        TablePaper.of(
                """
                各區的步道如下：
                |地區|步道數目|
                |東區|4|
                |西區|6|
                各區的花園數目表列如下：
                地區  花園數目
                東區  14
                西區  16
                """)
            .docx();
    assertThat(tables)
        .extracting(Papers::grid)
        .containsExactly("地區|步道數目\n東區|4\n西區|6\n", "地區|花園數目\n東區|14\n西區|16\n");
  }

  @Test
  void drawsAGridForAPerson() {
    Table table = Papers.tables("各區人數如下：\n\n地區  人數\n\n東區  5\n\n總計  5\n").get(0);
    assertThat(GridDrawing.draw(table)).contains("| 地區 | 人數 |", "| 東區 |    5 |");
  }

  private static List<Table> inAllFormats(String source) {
    List<Table> pdf = TablePaper.of(source).ruledPdf();
    List<Table> docx = TablePaper.of(source).docx();
    assertThat(pdf).hasSize(1);
    assertThat(docx).hasSize(1);
    return List.of(pdf.get(0), docx.get(0));
  }

  /** The table is the same from PDF and from Word; a confidence of null is not looked at. */
  private static void everywhere(String source, String expected, Confidence confidence) {
    for (Table table : inAllFormats(source)) {
      assertThat(Papers.grid(table)).isEqualTo(expected);
      if (confidence != null) {
        assertThat(table.confidence()).as(table.doubt()).isEqualTo(confidence);
      }
    }
  }
}
