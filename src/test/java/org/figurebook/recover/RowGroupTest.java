package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Words alone over a row: a heading over several rows, or the beginning of the row's label. */
class RowGroupTest {
  private static final String INSPECTIONS =
      """
      視察的結果如下：
      項目 2021年 2022年 2023年
      巡查樓宇天台及平台的次數
      住宅 498 524 552
      工廈 702 689 710
      發出改善通知書的總次數
      住宅 120 153 190
      工廈 58 54 61
      """;

  /** Nothing is named by a heading that would be printed over one row, and the line is full. */
  @Test
  void aFullLineOverOneRowBeginsItsLabel() {
    assertThat(
            labels(
                """
            獲批項目的數目如下：
            項目類別 2021年 2022年 2023年
            海岸清潔及教
            育活動 310 342 365
            濕地研究、調
            查及會議 88 92 97
            減少塑膠 46 61 58
            總計 444 495 520
            """))
        .containsExactly("海岸清潔及教育活動", "濕地研究、調查及會議", "減少塑膠", "總計");
  }

  /** There was room for the next word behind the heading: it ends there. */
  @Test
  void aLineWithRoomForTheNextWordIsAHeading() {
    assertThat(
            labels(
                """
            The following table sets out the proportion of staff.

            Characteristic 2021 2022 2023
            Age
            Below 30 14.2 15.0 16.1
            30 to 39 31.5 30.8 30.2
            50 or above 54.3 54.2 53.7
            Length of service
            Below 5 years 28.3 29.6 31.4
            Over 10 years 71.7 70.4 68.6
            """))
        .contains("Age / Below 30", "Age / 50 or above", "Length of service / Over 10 years");
  }

  /** Groups that hold the same rows are groups, however wide their names are. */
  @Test
  void rowsThatReturnMakeGroups() {
    assertThat(labels(INSPECTIONS))
        .containsExactly(
            "巡查樓宇天台及平台的次數 / 住宅", "巡查樓宇天台及平台的次數 / 工廈", "發出改善通知書的總次數 / 住宅", "發出改善通知書的總次數 / 工廈");
  }

  /** Two regions that begin alike are two labels: no group is named twice. */
  @Test
  void aLinePrintedTwiceBeginsTwoLabels() {
    assertThat(
            labels(
                """
            The numbers of collection points are as follows:

            Region 2021 2022 2023
            Harbour 418 420 431
            Northern District
            East 366 370 372
            Northern District
            West 409 415 421
            Total 1 193 1 205 1 224
            """))
        .containsExactly("Harbour", "Northern District East", "Northern District West", "Total");
  }

  /** An item over one row without a mark is the first line of its label. */
  @Test
  void anItemAmongItemsGoesOn() {
    assertThat(
            labels(
                """
            分項數字如下：
            分項 百萬元
            (a) 平整工程 18.6
            (b) 為節省能源而設
            的裝置 9.8
            (c) 家具 14.2
            總計 42.6
            """))
        .containsExactly("(a)平整工程", "(b)為節省能源而設的裝置", "(c)家具", "總計");
  }

  /** What stands beside a heading, by its number, ends its group. */
  @Test
  void theNextNumberEndsAGroup() {
    assertThat(
            labels(
                """
            開支如下(百萬元)：
            項目 2021-22年度 2022-23年度
            分目800 樹木撥款 5.0 6.0
            分目801 園藝撥款
            綠化計劃 33.0 34.1
            灌溉計劃 12.7 11.4
            育苗計劃 8.4 9.8
            分目810 水務基金 33.2 27.6
            總數 92.3 88.9
            """))
        .containsExactly(
            "分目800樹木撥款",
            "分目801園藝撥款 / 綠化計劃",
            "分目801園藝撥款 / 灌溉計劃",
            "分目801園藝撥款 / 育苗計劃",
            "分目810水務基金",
            "總數");
  }

  /** Rows behind a sub-total belong to no group. */
  @Test
  void aSubtotalEndsItsGroup() {
    assertThat(
            labels(
                """
            The numbers of cases are as follows:

            Result 2021 2022 2023
            Convictions
            Wage offences 151 180 149
            Holiday offences 55 39 50
            Sub-total 206 219 199
            Cases withdrawn 18 24 31
            """))
        .containsExactly(
            "Convictions / Wage offences",
            "Convictions / Holiday offences",
            "Convictions / Sub-total",
            "Cases withdrawn");
  }

  /** Labels in Chinese with the English below them are one label. */
  @Test
  void aTranslationBelowGoesWithItsRow() {
    assertThat(
            labels(
                """
            郵件數目如下：
            類別 2021年 2022年 2023年
            本地信件 820.4 768.1 755.0
            Local Letters
            空郵 31.7 28.9 27.7
            Airmail
            平郵 2.5 2.2 2.1
            Surface Mail
            總計 854.6 799.2 784.8
            """))
        .containsExactly("本地信件Local Letters", "空郵Airmail", "平郵Surface Mail", "總計");
  }

  /** The name of a group beside its first row, or broken over two: a cell merged over rows. */
  @Test
  void namesBesideRowsThatReturnAreHeadings() {
    assertThat(
            labels(
                """
            Table 5 Recalls by country and hazard

            Country and hazard 2021 2022 2023
            Norway Bacteria 41 38 27
            Allergens 84 101 92
            Others 12 9 15
            Southern Bacteria 3 6 2
            Isles Allergens 11 8 9
            Others 4 1 1
            Total 155 163 146
            """))
        .containsExactly(
            "Norway / Bacteria",
            "Norway / Allergens",
            "Norway / Others",
            "Southern Isles / Bacteria",
            "Southern Isles / Allergens",
            "Southern Isles / Others",
            "Total");
  }

  /** What comes behind rows that all groups have belongs to none of them. */
  @Test
  void aRowBehindTheUsualOnesStandsOutside() {
    assertThat(labels(INSPECTIONS + "平均罰款(元) 8 216 8 544 9 702\n"))
        .contains("發出改善通知書的總次數 / 工廈", "平均罰款(元)");
  }

  /** A line that begins in small letters ends the label above it. */
  @Test
  void theEndOfALabelStandsBelowItsValues() {
    assertThat(
            labels(
                """
            The following table sets out the applications received.

            Type of case 2021 2022 2023
            Adoption and 1 068 874 902
            guardianship
            Personal injury 640 588 611
            Estate and probate 1 395 1 460 1 402
            """))
        .containsExactly("Adoption and guardianship", "Personal injury", "Estate and probate");
  }

  /** The name of a group stands in the middle of its rows. */
  @Test
  void aNameBesideTheMiddleRowIsAHeading() {
    assertThat(
            labels(
                """
            出租情況如下：
            街市及項目 2021年 2022年 2023年
            攤檔數目 312 312 310
            東灣街市 已出租攤檔 268 255 241
            空置攤檔 44 57 69
            攤檔數目 146 146 146
            西灣街市 已出租攤檔 140 138 131
            空置攤檔 6 8 15
            """))
        .containsExactly(
            "東灣街市 / 攤檔數目",
            "東灣街市 / 已出租攤檔",
            "東灣街市 / 空置攤檔",
            "西灣街市 / 攤檔數目",
            "西灣街市 / 已出租攤檔",
            "西灣街市 / 空置攤檔");
  }

  /** Labels in small letters are whole where all of a table's are. */
  @Test
  void smallLettersGoOnOnlyWhereOthersBeginWithCapitals() {
    assertThat(
            labels(
                """
            The indicators are as follows:

            Indicator 2021 2022 2023
            Animals
            stray dogs caught 1 602 1 947 1 900
            stray cats caught 784 691 700
            Plants
            import permits issued 6 870 7 022 7 000
            certificates issued 2 944 1 380 1 500
            """))
        .containsExactly(
            "Animals / stray dogs caught",
            "Animals / stray cats caught",
            "Plants / import permits issued",
            "Plants / certificates issued");
  }

  /** Digits set apart in some rows and not in others are of one number, and marks of labels. */
  @Test
  void joinsDigitsSetApartInOneColumn() {
    Table table =
        Papers.tables(
                """
            分項數字如下：

            項目  百萬元
            (a)  平整工程  2 1.4
            (b)  打樁工程  4 8.6
            (c)  渠務工程  13.2
            (d)  外部工程  3 8.5
            (e)  顧問費  9.4
            總計  1 31.1
            """)
            .get(0);
    assertThat(Papers.grid(table))
        .isEqualTo(
            """
            項目|百萬元
            (a)平整工程|21.4
            (b)打樁工程|48.6
            (c)渠務工程|13.2
            (d)外部工程|38.5
            (e)顧問費|9.4
            總計|131.1
            """);
  }

  /** Where nothing shows which it is, the sums prove the cells and not the labels. */
  @Test
  void whatNothingShowsIsToBeChecked() {
    Table table =
        Papers.tables(
                """
            The numbers of persons admitted are as follows:

            Scheme 2021 2022 2023
            Investment migration
            Policy (IMP) 14 011 13 821 15 680
            Arrangement for entrants 6 995 9 065 12 060
            Total 21 006 22 886 27 740
            """)
            .get(0);
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
    assertThat(table.doubt()).contains("the beginning of a label: Investment migration");
  }

  private static List<String> labels(String text) {
    List<Table> tables = Papers.tables(text);
    assertThat(tables).hasSize(1);
    return tables.get(0).rows().stream().map(row -> row.get(0)).toList();
  }

  /** The name of the first group may have a bracket on the line below, as those in the body. */
  @Test
  void aGroupWithABracketBelowItsName() {
    Table table =
        Papers.tables(
                """
                兩個中心處理的查詢如下：

                中心  查詢種類  查詢次數
                漁業支援中心
                (Fish Desk)
                牌照申請 1 537次
                漁船維修貸款 96次
                小計 1 633次
                農業支援中心
                (Farm Desk)
                土地租用 30次
                農藥使用 32次
                小計 62次
                總計 1 695次
                """)
            .get(0);
    assertThat(Papers.grid(table))
        .startsWith(
            """
            中心|查詢種類|查詢次數
            漁業支援中心(Fish Desk)|牌照申請|1,537次
            漁業支援中心(Fish Desk)|漁船維修貸款|96次
            """)
        .contains("\n農業支援中心(Farm Desk)|土地租用|30次\n");
  }
}
