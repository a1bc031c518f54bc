package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Tables of texts without blank lines, whose titles, units and headings stand close together. */
class PlainTextTableTest {

  /** The title and the unit over a boxhead are no headings, whatever stands a cell a line. */
  @Test
  void titleAndUnitStandOverTheBoxhead() {
    assertThat(
            one(
                """
            各泳池的維修費用載於表2。
            表2 泳池維修費用
            單位：千元
            泳池
            上半年
            下半年
            東灣泳池
            1,204
            980
            西灣泳池
            655
            1,310
            合計
            1,859
            2,290
            其他事項
            """))
        .isEqualTo(
            """
            泳池|上半年|下半年
            東灣泳池|1,204|980
            西灣泳池|655|1,310
            合計|1,859|2,290
            """);
  }

  /** A narrow column breaks a financial year behind its hyphen. */
  @Test
  void joinsYearsBrokenAtTheirHyphen() {
    assertThat(
            one(
                """
            預計的現金流量如下－
            用途
            2011-
            12
            2012-
            13
            2013-
            14 總計
            苗圃 3.5 4.0 2.5 10.0
            圍欄 1.2 0.8 1.0 3.0
            總計 4.7 4.8 3.5 13.0
            """))
        .isEqualTo(
            """
            用途|2011-12|2012-13|2013-14|總計
            苗圃|3.5|4.0|2.5|10.0
            圍欄|1.2|0.8|1.0|3.0
            總計|4.7|4.8|3.5|13.0
            """);
  }

  @Test
  void partsYearsPrintedWithoutGaps() {
    assertThat(
            one(
                """
            渡輪載客量如下：
            航線2009201020112012
            北線 410 425 433 440
            南線 128 131 127 135
            總計 538 556 560 575
            """))
        .isEqualTo(
            """
            航線|2009|2010|2011|2012
            北線|410|425|433|440
            南線|128|131|127|135
            總計|538|556|560|575
            """);
  }

  /** What kind of figure a year has stands on the lines behind the year. */
  @Test
  void joinsEachYearWithTheWordsBehindIt() {
    assertThat(
            one(
                """
            The expenditure of the museum is set out below:
            2007-08
            Actual
            expenditure
            2008-09
            Revised
            estimate
            2009-10
            Estimate
            Staff 12.4 13.0 13.9
            Exhibits 4.1 6.6 5.2
            Total 16.5 19.6 19.1
            """))
        .isEqualTo(
            """
            |2007-08 Actual expenditure|2008-09 Revised estimate|2009-10 Estimate
            Staff|12.4|13.0|13.9
            Exhibits|4.1|6.6|5.2
            Total|16.5|19.6|19.1
            """);
  }

  /** Numbers of years are words of a label, not values. */
  @Test
  void keepsAgesInTheirLabels() {
    assertThat(
            one(
                """
            Table 3 Age of trainees as at 30 June 2008
            Age 2006 2007 2008
            Below 20 31 28 40
            20 – 29 115 122 130
            30 – 39 48 51 47
            40 or above 12 9 14
            Total 206 210 231
            """))
        .isEqualTo(
            """
            Age|2006|2007|2008
            Below 20|31|28|40
            20 - 29|115|122|130
            30 - 39|48|51|47
            40 or above|12|9|14
            Total|206|210|231
            """);
  }

  /** Years that go up and down are what a row tells, not headings. */
  @Test
  void yearsOutOfOrderAreValues() {
    assertThat(
            one(
                """
            三間展館的資料如下：
            項目 甲館 乙館 丙館
            落成年份 2014 2009 2017
            展品數目 820 1,150 640
            職員人數 36 41 22
            """))
        .isEqualTo(
            """
            項目|甲館|乙館|丙館
            落成年份|2014|2009|2017
            展品數目|820|1,150|640
            職員人數|36|41|22
            """);
  }

  /** A number with a comma behind another number is the next cell, no sign of broken digits. */
  @Test
  void numbersSideBySideAreNotOne() {
    assertThat(
            one(
                """
            The catch of each port is as follows:
            Port 2001 2002 2003
            North 6 1,204 9
            South 15.5 1,310.5 12
            East 3 2 11
            """))
        .isEqualTo(
            """
            Port|2001|2002|2003
            North|6|1,204|9
            South|15.5|1,310.5|12
            East|3|2|11
            """);
  }

  /** A cell a line: the rows' own form says where the boxhead ends. */
  @Test
  void theFormOfTheRowsEndsTheBoxhead() {
    assertThat(
            one(
                """
            本署每年就轄下各項設施擬備報告，供市民及各界人士參考，現將各項數字載列於後。
            泳灘於夏季開放，由本署的救生員當值，並由本署人員巡查，巡查結果於年底公布。
            巡查30個泳灘的結果載於表4。
            表4 巡查泳灘的結果
            情況
            泳灘數目
            佔泳灘的百分比
            浮台損壞
            12
            40%
            標示不清
            9
            30%
            救生設備不足
            6
            20%
            """))
        .isEqualTo(
            """
            情況|泳灘數目|佔泳灘的百分比
            浮台損壞|12|40%
            標示不清|9|30%
            救生設備不足|6|20%
            """);
  }

  /** Sums prove values, not what stands over them: odd headings are for a person to check. */
  @Test
  void aHeadingCutOffIsToBeChecked() {
    Table table =
        Papers.tables(
                """
            The museum keeps its collections in two stores, of which the older one was opened in 1998.
            The items of the collections are as follows:
            Collection Items at year end Items acquired in
            2011 Spending ($ million)
            Maps 410 12 0.4
            Prints 322 18 1.1
            Total 732 30 1.5
            """)
            .get(0);

    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  private static String one(String paper) {
    List<Table> tables = Papers.tables(paper);
    assertThat(tables).hasSize(1);
    return Papers.grid(tables.get(0));
  }
}
