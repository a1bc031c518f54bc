package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** How different papers print the boxhead and the labels of a table, one habit each. */
class BoxheadHabitTest {

  /** A full line of running text, which shows how wide the page is. */
  private static final String OPENING = "本署每年就轄下各項設施擬備報告，供市民及各界人士參考，現將各項數字載列於後。\n\n";

  /** Dates broken over lines, the first of them close behind the heading of the stub. */
  @Test
  void joinsDatesBrokenOverLines() {
    assertThat(
            one(
                OPENING
                    + """
            各部門的員工人數如下：

            部門截至 2021年
            6月 30日
            的人數
            截至 2022年
            6月 30日
            的人數
            截至 2023年
            6月 30日
            的人數
            園藝處 254 231 198
            碼頭處 97 84 71
            燈塔處 46 1 021 37
            """))
        .isEqualTo(
            """
            部門|截至2021年6月30日的人數|截至2022年6月30日的人數|截至2023年6月30日的人數
            園藝處|254|231|198
            碼頭處|97|84|71
            燈塔處|46|1,021|37
            """);
  }

  /** A yearbook prints every heading in Chinese and below it in English. */
  @Test
  void joinsHeadingsWithTheirTranslations() {
    assertThat(
            one(
                OPENING
                    + """
            表 3.1 渡輪及纜車的載客量

            航線類別
            Type of Route
            渡輪
            Ferries
            纜車
            Trams
            2021 2022 2021 2022
            港內
            Harbour 5 120 5 340 880 910
            離島
            Islands 2 410 2 605 120 145
            """))
        .isEqualTo(
            """
            航線類別Type of Route|渡輪Ferries / 2021|渡輪Ferries / 2022|纜車Trams / 2021|纜車Trams / 2022
            港內Harbour|5,120|5,340|880|910
            離島Islands|2,410|2,605|120|145
            """);
  }

  /** Shares have no unit of money, though units are printed under the others only. */
  @Test
  void unitsOfMoneyGoWithAmountsAndNotWithShares() {
    assertThat(
            one(
                """
            The budget of the past years is as follows:

            Financial
            year
            Approved
            budget
            Actual
            expenditure
            Variance Percentage
            ($ million) ($ million) ($ million)
            2015-16 31.4 29.8 (1.6) (5%)
            2016-17 38.0 22.5 (15.5) (41%)
            2017-18 45.2 47.1 1.9 4%
            """))
        .startsWith(
            "Financial year|Approved budget($ million)|Actual expenditure($ million)"
                + "|Variance($ million)|Percentage\n");
  }

  /** A measure with its unit, close behind the heading of the stub, is one of every period. */
  @Test
  void aMeasureBehindTheStubSpansThePeriods() {
    assertThat(
            one(
                OPENING
                    + """
            各計劃的開支如下：

            計劃開支(百萬元)
            2021-22年度
            (實際)
            2022-23年度
            (修訂預算)
            綠化市區 18.8 21.6
            清潔海岸 33.2 37.6
            """))
        .startsWith("計劃|開支(百萬元) / 2021-22年度(實際)|開支(百萬元) / 2022-23年度(修訂預算)\n");
  }

  /** A line of English headings is no sentence, though it is as long as one. */
  @Test
  void aLongLineOfHeadingsIsNoSentence() {
    assertThat(
            one(
                """
            This page shows how many passengers the ferries of the harbour carried last year.

            Ferry route Passengers Per day Licensed vessels Vessel capacity Km/
            day
            1 Inner harbour 145,776 399 14 6,624 2,899
            2 Outer islands 81,116 222 9 3,454 4,728
            3 Northern bays 44,852 122 6 1,609 3,316
            """))
        .contains("145,776|399|14|6,624|2,899")
        .contains("44,852|122|6|1,609|3,316");
  }

  /** The same headings under each spanner, the first of them close behind the last spanner. */
  @Test
  void headingsThatStandAloneAreCutFromOthers() {
    assertThat(
            one(
                OPENING
                    + """
            各區的輪候情況如下：

            地區 第一組別 第二組別 第三組別新症數目
            輪候時間
            (星期)
            新症數目
            輪候時間
            (星期)
            新症數目
            輪候時間
            (星期)
            東區 204 11 866 15 710 64
            西區 482 12 511 14 926 41
            """))
        .isEqualTo(
            """
            地區|第一組別 / 新症數目|第一組別 / 輪候時間(星期)|第二組別 / 新症數目|第二組別 / 輪候時間(星期)|第三組別 / 新症數目|第三組別 / 輪候時間(星期)
            東區|204|11|866|15|710|64
            西區|482|12|511|14|926|41
            """);
  }

  /** Targets and indicators have boxheads that differ in one bracket. */
  @Test
  void anotherBracketMakesAnotherBoxhead() {
    List<Table> tables =
        Papers.tables(
            """
            The key performance measures are:
            Targets
            2021
            (Actual)
            2022
            (Actual)
            2023
            (Plan)
            permits issued in time (%) 100 99 100
            complaints answered in time (%) 97 94 95
            Indicators
            2021
            (Actual)
            2022
            (Actual)
            2023
            (Estimate)
            permits issued 6 870 7 022 7 000
            complaints received 1 602 1 947 1 900
            """);
    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).columns()).endsWith("2022(Actual)", "2023(Plan)");
    assertThat(tables.get(1).columns()).endsWith("2022(Actual)", "2023(Estimate)");
  }

  /** Sums that do not come out are no reason to put numbers into labels. */
  @Test
  void keepsNumbersOutOfLabelsThoughSumsDiffer() {
    assertThat(
            one(
                OPENING
                    + """
            各部門的員工人數如下：

            部門 2021年 2022年 2023年
            園藝處 254 231 198
            碼頭處 97 84 71
            燈塔處 388 362 340
            渡輪處 612 583 540
            總數 1 250 1 206 1 133
            """))
        .isEqualTo(
            """
            部門|2021年|2022年|2023年
            園藝處|254|231|198
            碼頭處|97|84|71
            燈塔處|388|362|340
            渡輪處|612|583|540
            總數|1,250|1,206|1,133
            """);
  }

  /** A line behind a page's break, printed again with a number that goes up, is a running head. */
  @Test
  void leavesOutRunningHeads() {
    assertThat(
            one(
                """
            Harbour Trust Annual Report
            The numbers of visitors are set out in the table below.

            Museum
            FY2021
            FY2022
            Maritime
            3,816
            3,402
             Harbour Trust Report 2022
            2
            Railway
            1,655
            1,502
             Harbour Trust Report 2022
            3
            Postal
            882
            794
            """))
        .isEqualTo(
            """
            Museum|FY2021|FY2022
            Maritime|3,816|3,402
            Railway|1,655|1,502
            Postal|882|794
            """);
  }

  /** The foot of a page within a table is no row and no heading over rows. */
  @Test
  void leavesOutTheFootOfAPage() {
    assertThat(
            one(
                OPENING
                    + """
            各部門的員工人數如下：

            部門 2021年 2022年 2023年
            園藝處 254 231 198
            碼頭處 97 84 71

            審核2022-23年度開支預算 第7節 ABC - 第 41頁

            燈塔處 388 362 340
            渡輪處 612 583 540
            """))
        .isEqualTo(
            """
            部門|2021年|2022年|2023年
            園藝處|254|231|198
            碼頭處|97|84|71
            燈塔處|388|362|340
            渡輪處|612|583|540
            """);
  }

  /** Each English heading begins with a capital and goes on in small letters. */
  @Test
  void cutsEnglishHeadingsAtTheirCapitals() {
    assertThat(
            one(
                """
            The loans of the past years are as follows:

            Financial year Amount of loans

            ($ million)

            Average number of

            borrowers per branch

            2018-19 475.3 205

            2019-20 1,879.6 226

            Total2,354.9 431

            """))
        .isEqualTo(
            """
            Financial year|Amount of loans ($ million)|Average number of borrowers per branch
            2018-19|475.3|205
            2019-20|1,879.6|226
            Total|2,354.9|431
            """);
  }

  @Test
  void readsNegativesOfAccountsUnderHeadingsThatEndAlike() {
    assertThat(
            one(
                """
            The accounts of the harbour fund are as follows:

            Month ended
            June 30, 2021
            $ million
            Three months ended
            June 30, 2021
            $ million
            Dues 812.5 2,410.0
            Expenses (960.2) (2,802.9)
            Deficit before the repair
            of the breakwater
            (147.7) (392.9)
            """))
        .isEqualTo(
            """
            |Month ended June 30, 2021 $ million|Three months ended June 30, 2021 $ million
            Dues|812.5|2,410.0
            Expenses|(960.2)|(2,802.9)
            Deficit before the repair of the breakwater|(147.7)|(392.9)
            """);
  }

  @Test
  void putsSignsPrintedApartAtTheirNumbers() {
    assertThat(
            one(
                """
            各區個案如下：

            個案 2020年 2021年 增減 百分比
            盜竊 42 923 45 315 + 2 392 + 5.6
            行騙 4 759 5 156 + 397 + 8.3
            縱火 16 11 - 5 - 31.3
            失車 (264) (185) - 79 - 29.9
            劫船 - - - -
            """))
        .isEqualTo(
            """
            個案|2020年|2021年|增減|百分比
            盜竊|42,923|45,315|+2,392|+5.6
            行騙|4,759|5,156|+397|+8.3
            縱火|16|11|-5|-31.3
            失車|(264)|(185)|-79|-29.9
            劫船|-|-|-|-
            """);
  }

  @Test
  void partsSpannersOnOneLineThatEndAlike() {
    assertThat(
            one(
                """
            The schools of each district are as follows:

            District

            Nursery Schools Music Schools

            2016/17 2017/18 2018/19 2016/17 2017/18 2018/19

            East Bay 631 656 695 687 659 644

            West Bay 998 1 034 1 075 1 089 1 127 695

            Far Reef 200 211 230 248 253 592
            """))
        .isEqualTo(
            """
            District|Nursery Schools / 2016/17|Nursery Schools / 2017/18|Nursery Schools / 2018/19|Music Schools / 2016/17|Music Schools / 2017/18|Music Schools / 2018/19
            East Bay|631|656|695|687|659|644
            West Bay|998|1,034|1,075|1,089|1,127|695
            Far Reef|200|211|230|248|253|592
            """);
  }

  @Test
  void keepsNumbersWithCommasApart() {
    assertThat(
            one(
                """
            The vehicles are as follows:

            Class

            Journeys

            Distance

            Km/day

            Ferries 14,851,106 1,495,070 264.7
            Trams 5,767,886 858,930 176.2
            Coaches 14,935,005 497,834 153.5
            """))
        .isEqualTo(
            """
            Class|Journeys|Distance|Km/day
            Ferries|14,851,106|1,495,070|264.7
            Trams|5,767,886|858,930|176.2
            Coaches|14,935,005|497,834|153.5
            """);
  }

  /** What a total is counted in holds for what it adds up, not for numbers of another kind. */
  @Test
  void aTotalsUnitHoldsForItsParts() {
    String rows = "北岸 12.5 3.0 15.5\n\n南岸 20.1 4.4 24.5\n\n東岸 8.0 1.5 9.5\n\n";
    String odd = "北岸 120 7 25.5\n\n南岸 230 9 35.2\n\n東岸 310 8 45.8\n\n";
    String head = "各岸的開支如下：\n\n地點 2020年 2021年 總計(百萬元)\n\n";
    assertThat(Papers.tables(OPENING + head + rows).get(0).unit()).isEqualTo("百萬元");
    assertThat(Papers.tables(OPENING + head + odd).get(0).unit()).isEmpty();
  }

  @Test
  void partsTheStubFromTheFirstHeading() {
    assertThat(
            one(
                """
            各區宿位數目如下：

            地區津助及

            合約宿舍

            私營

            宿舍

            總數

            東灣 1 188 242 1 430

            西灣 921 310 1 231

            總計 2 109 552 2 661

            """))
        .isEqualTo(
            """
            地區|津助及合約宿舍|私營宿舍|總數
            東灣|1,188|242|1,430
            西灣|921|310|1,231
            總計|2,109|552|2,661
            """);
  }

  @Test
  void putsLevelsOfOneLineEachOverOneAnother() {
    assertThat(
            one(
                """
            主要指標如下：

            指標 2012 2013 2014

            (實際) (實際) (預算)

            泳池入場人次 812 845 860

            球場使用率 81 83 84

            """))
        .isEqualTo(
            """
            指標|2012(實際)|2013(實際)|2014(預算)
            泳池入場人次|812|845|860
            球場使用率|81|83|84
            """);
  }

  @Test
  void repeatsHeadingsUnderEachSpanner() {
    assertThat(
            one(
                """
            輪候情況如下：

            地區

            甲類 乙類

            新症 輪候週數

            新症 輪候週數

            東區 1 863 3 3 442 9

            西區 1 204 4 2 018 11

            """))
        .isEqualTo(
            """
            地區|甲類 / 新症|甲類 / 輪候週數|乙類 / 新症|乙類 / 輪候週數
            東區|1,863|3|3,442|9
            西區|1,204|4|2,018|11
            """);
  }

  @Test
  void dotsLeadToTheValuesAndAreNone() {
    assertThat(
            one(
                """
            開支如下：

            項目 2013 2014

            (1) 公園 ................ 812 845

            (2) 球場 ................ 81 83

            """))
        .isEqualTo(
            """
            項目|2013|2014
            (1)公園|812|845
            (2)球場|81|83
            """);
  }

  /** Spaces part thousands and cells alike: numbers of one row are of a size. */
  @Test
  void cutsDigitsIntoNumbersOfASize() {
    assertThat(
            one(
                """
            The stock of flats is as follows:

            Type 2014 2015

            Rental 728 214 741 080

            Sale 322 400 325 190

            """))
        .isEqualTo(
            """
            Type|2014|2015
            Rental|728,214|741,080
            Sale|322,400|325,190
            """);
  }

  private static String one(String paper) {
    List<Table> tables = Papers.tables(OPENING + paper);
    assertThat(tables).hasSize(1);
    return Papers.grid(tables.get(0));
  }

  /**
   * Where a space is lost, the years themselves show where one heading ends and the next begins.
   */
  @Test
  void periodsWithNothingBetweenThem() {
    assertThat(
            one(
                "種類2030年底2031年底2032年底\n標準 1,560 1,480 1,310\n中速 2,730 3,905 5,207\n"
                    + "總數 4,290 5,385 6,517\n"))
        .startsWith("種類|2030年底|2031年底|2032年底\n");
    assertThat(
            one(
                "項目類別2030-31 2031-32 2032-33\n支援 12.6 21.4 19.8\n培訓 8.3 9.7 15.2\n總計 20.9 31.1 35.0\n"))
        .startsWith("項目類別|2030-31|2031-32|2032-33\n");
  }

  /** Codes in capitals side by side, and groups of ages whose dash stands apart. */
  @Test
  void codesAndAges() {
    assertThat(
            one(
                "Triage category  Waiting time (minutes)\nHKE HKW KLE NTE NTW\nCritical 0 0 0 0 0\nUrgent 22 31 27 19 34\nOther 96 121 148 77 133\n"))
        .startsWith(
            "Triage category|Waiting time (minutes) / HKE|Waiting time (minutes) / HKW|"
                + "Waiting time (minutes) / KLE|Waiting time (minutes) / NTE|"
                + "Waiting time (minutes) / NTW\n");
    assertThat(one("年齡組別 2030 2031\n15 – 19歲 16.8 13.1\n20 – 24歲 12.4 9.0\n所有年齡 5.2 4.3\n"))
        .isEqualTo("年齡組別|2030|2031\n15 - 19歲|16.8|13.1\n20 - 24歲|12.4|9.0\n所有年齡|5.2|4.3\n");
  }
}
