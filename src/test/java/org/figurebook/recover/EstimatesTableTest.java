package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.table.Footnote;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Tables of estimates and works papers whose layout is lost, one habit each. */
class EstimatesTableTest {

  /** A head with its number over rows names their group; its columns are those of all. */
  @Test
  void readsHeadsOverRowsAsGroups() {
    assertThat(
            one(
                """
            各分目的撥款額如下：

            名稱  2030-31  2031-32
            總目 803－燈塔
            燈塔的翻新工程  2 150 000 2 206 000
            小型工程  986 000 1 034 000
            小計  3 136 000 3 240 000
            總目 804－渡輪
            渡輪的翻新工程  1 150 000 1 206 000
            渡輪小型工程  486 000 534 000
            小計  1 636 000 1 740 000
            """))
        .isEqualTo(
            """
            名稱|2030-31|2031-32
            總目803－燈塔 / 燈塔的翻新工程|2,150,000|2,206,000
            總目803－燈塔 / 小型工程|986,000|1,034,000
            總目803－燈塔 / 小計|3,136,000|3,240,000
            總目804－渡輪 / 渡輪的翻新工程|1,150,000|1,206,000
            總目804－渡輪 / 渡輪小型工程|486,000|534,000
            總目804－渡輪 / 小計|1,636,000|1,740,000
            """);
  }

  /** Targets stand beside what was reached, before and behind it; labels wrap above their rows. */
  @Test
  void readsTargetsBesideYears() {
    assertThat(
            one(
                """
            The key performance measures are:

            Targets
            Target 2031
            (Actual)
            2032
            (Actual)
            2033
            (Plan)
            answering calls at the harbour
            office within three minutes (%)
            >90 93 92 >90
            inspecting ferries within one day (%) >95 96 96 >95
            clearing wrecks within ten
            working days (%)
            >98 99 98 >98
            """))
        .isEqualTo(
            """
            |Target|2031(Actual)|2032(Actual)|2033(Plan)
            answering calls at the harbour office within three minutes (%)|>90|93|92|>90
            inspecting ferries within one day (%)|>95|96|96|>95
            clearing wrecks within ten working days (%)|>98|99|98|>98
            """);
  }

  /** The total has no factor: each number of its row goes to the column it is the sum of. */
  @Test
  void putsTheTotalsOfANamelessRowUnderTheirColumns() {
    assertThat(
            one(
                """
            Subject to approval, the harbour works will be phased as follows:

            Year $ million (2015 prices) Price factor $ million (MOD)

            2016-17 40.0 1.05000 42.0

            2017-18 30.5 1.10250 33.6

            2018-19 12.2 1.15763 14.1

            82.7 89.7

            """))
        .isEqualTo(
            """
            Year|$ million (2015 prices)|Price factor|$ million (MOD)
            2016-17|40.0|1.05000|42.0
            2017-18|30.5|1.10250|33.6
            2018-19|12.2|1.15763|14.1
            |82.7||89.7
            """);
  }

  @Test
  void putsALoneSubtotalUnderTheColumnItSums() {
    assertThat(
            one(
                """
            員工開支分項如下：

            職級 人工作月數 平均薪點 開支(百萬元)

            (a) 設計

            工程師 20 38 2.4

            繪圖員 35 14 1.1

            小計 3.5

            (b) 監督

            督察 60 25 3.3

            監工 90 12 2.7

            小計 6.0

            總計 9.5

            """))
        .isEqualTo(
            """
            職級|人工作月數|平均薪點|開支(百萬元)
            (a)設計 / 工程師|20|38|2.4
            (a)設計 / 繪圖員|35|14|1.1
            (a)設計 / 小計|||3.5
            (b)監督 / 督察|60|25|3.3
            (b)監督 / 監工|90|12|2.7
            (b)監督 / 小計|||6.0
            總計|||9.5
            """);
  }

  /** Changes on a line of their own stand under the last values. */
  @Test
  void givesEachChangeToTheValueOverIt() {
    assertThat(
            one(
                """
            財政撥款如下：

            2015–16 2016–17 2016–17 2017–18

            (實際) (原來預算) (修訂) (預算)

            撥款(百萬元) 410.0 420.0 399.0 438.9

            (–5.0%) (+10.0%)

            """))
        .isEqualTo(
            """
            |2015–16(實際)|2016–17(原來預算)|2016–17(修訂)|2017–18(預算)
            撥款(百萬元)|410.0|420.0|399.0 (–5.0%)|438.9 (+10.0%)
            """);
  }

  /** A subhead's number is part of its name, and the account over it a heading. */
  @Test
  void keepsTheAccountOverTheNumbersOfItsSubheads() {
    assertThat(
            one(
                """
            The provision by subhead is as follows:

            Subhead

            Actual

            expenditure

            2015-16

            Approved

            estimate

            2016-17

            $’000 $’000

            Operating Account

            000 Operational expenses 310,400 322,100

            Total, Operating Account 310,400 322,100

            Capital Account

            603 Boats and engines 2,200 3,900

            661 Minor works 11,000 12,500

            Total, Capital Account 13,200 16,400

            """))
        .isEqualTo(
            """
            Subhead|Actual expenditure 2015-16($’000)|Approved estimate 2016-17($’000)
            Operating Account / 000 Operational expenses|310,400|322,100
            Operating Account / Total, Operating Account|310,400|322,100
            Capital Account / 603 Boats and engines|2,200|3,900
            Capital Account / 661 Minor works|11,000|12,500
            Capital Account / Total, Capital Account|13,200|16,400
            """);
  }

  /** Only with the mark's digit before it does the number make the total right. */
  @Test
  void takesADigitForPartOfTheNumberWhenTheTotalSaysSo() {
    assertThat(
            one(
                """
            工程費用如下：

            項目 百萬元

            地基 96.4

            上蓋 281.7

            價格調整準備金 1 32.6

            總計 510.7

            """))
        .isEqualTo(
            """
            項目|百萬元
            地基|96.4
            上蓋|281.7
            價格調整準備金|132.6
            總計|510.7
            """);
  }

  /** The stub's heading is the unit of all values, and brackets are negative numbers. */
  @Test
  void readsACornerThatIsAUnit() {
    Table table =
        tables(
                """
            The forecast of the fund is set out below:

            ($ billion) 2023-24

            Revised

            Estimate

            2024-25

            Estimate

            2025-26

            Forecast

            Fees received 48.5 55.2 60.3

            Surplus/

            (deficit) (13.5) (7.0) 1.9

            (1) Including a loan of $4.5 billion repaid in 2024-25.

            """)
            .get(0);
    assertThat(Papers.grid(table))
        .isEqualTo(
            """
            ($ billion)|2023-24 Revised Estimate|2024-25 Estimate|2025-26 Forecast
            Fees received|48.5|55.2|60.3
            Surplus/(deficit)|(13.5)|(7.0)|1.9
            """);
    assertThat(table.unit()).isEqualTo("$ billion");
  }

  /** How final a year's figure is says nothing of the years before it. */
  @Test
  void givesABracketOnItsOwnLineToTheLastYear() {
    assertThat(
            one(
                """
            各類船隻數目如下：

            類別 2018年 2019年 2020年

            (臨時數字)

            漁船 512 498 477

            駁船 61 58 60

            """))
        .startsWith("類別|2018年|2019年|2020年(臨時數字)\n");
  }

  /** Years without a stub's heading before them, the same two sites under each. */
  @Test
  void repeatsHeadingsUnderYearsThatBeginTheBoxhead() {
    assertThat(
            one(
                """
            The figures of the two shelters are as follows:

            2021-22 2022-23 2023-24

            (up to February)

            NPS SPS NPS SPS NPS SPS

            Places 50 16 50 16 65 16

            Staff 27 9 28 9 30 10

            """))
        .isEqualTo(
            """
            |2021-22 / NPS|2021-22 / SPS|2022-23 / NPS|2022-23 / SPS|2023-24(up to February) / NPS|2023-24(up to February) / SPS
            Places|50|16|50|16|65|16
            Staff|27|9|28|9|30|10
            """);
  }

  /** A text that breaks its numbers: a count and an amount behind a label are two cells. */
  @Test
  void partsACountFromAnAmountInATextOfBrokenNumbers() {
    assertThat(
            one(
                """
            In 20 19 the harbour office spent $1 ,250 million, and 2 01 8 was the year before.

            The cash flow is as follows:

            Rank No. of posts Salary ($ million)

            Chief Surveyor 1 1.52

            Surveyor 3 3.30

            Total 4 4.82

            """))
        .isEqualTo(
            """
            Rank|No. of posts|Salary ($ million)
            Chief Surveyor|1|1.52
            Surveyor|3|3.30
            Total|4|4.82
            """);
  }

  /** The paper's own heading ends in a number and is no row. */
  @Test
  void beginsBehindTheHeadingOfAnAnnex() {
    assertThat(
            one(
                """
            PWSC(2011-12)5 附件 2

            每年經常開支

            開支項目 職位數目 全年開支(百萬元)

            園丁 4 1.20

            水電費 — 0.80

            總計 4 2.00

            """))
        .isEqualTo(
            """
            開支項目|職位數目|全年開支(百萬元)
            園丁|4|1.20
            水電費|—|0.80
            總計|4|2.00
            """);
  }

  private static String one(String paper) {
    List<Table> tables = tables(paper);
    assertThat(tables).hasSize(1);
    return Papers.grid(tables.get(0));
  }

  /** With a full line of running text, which shows how wide the page is. */
  private static List<Table> tables(String paper) {
    String opening =
        "The office reports every year on the works in its charge, and its figures follow.\n\n";
    return Papers.tables(opening + paper);
  }

  /** Years below one another begin the next table, though a note stands between. */
  @Test
  void indicatorsBehindTheNoteOfTargets() {
    List<Table> tables =
        Papers.tables(
            "Targets\nTarget\n2021\n(Actual)\n2022\n(Actual)\n2023\n(Plan)\n"
                + "issuing permits within two working days (%) 100 100 99 100\n"
                + "responding to complaints within ten days (%) 95 97 94 95\n"
                + "average waiting time for licences (minutes) 30 24 22 30\n"
                + "Target revised from 90% with effect from 2022.\n"
                + "Indicators\n2021\n(Actual)\n2022\n(Actual)\n2023\n(Estimate)\n"
                + "dogs licensed 88,214 85,907 86,000\nstray dogs caught 1,602 1,947 1,900\nanimals rehomed 1,018 1,155 1,200\n");
    assertThat(tables).hasSize(2);
    assertThat(Papers.grid(tables.get(1)))
        .isEqualTo(
            "Indicators|2021(Actual)|2022(Actual)|2023(Estimate)\ndogs licensed|88,214|85,907|86,000\n"
                + "stray dogs caught|1,602|1,947|1,900\nanimals rehomed|1,018|1,155|1,200\n");
  }

  /**
   * A head of the estimates as a word processor's pages are extracted: a line ends within a cell
   * when it has no space behind it, and a cell that ends within a line begins the next one there.
   */
  @Test
  void cellsThatEndWithinLines() {
    List<Table> tables =
        Papers.tables(
            "Controlling officer: the Director of Parks will account for expenditure under this head,\n"
                + "which is estimated to rise. \n"
                + "Programme (1): Country Parks\n··2030–31\n(Actual) 2031–32\n(Original) 2031–32\n"
                + "(Revised) 2032–33\n(Estimate)·\n"
                + "Financial provision ($m)··221.7 233.9 230.4\n(–1.5%) 246.8\n(+7.1%)·\n"
                + "(or +5.5% on 2031–32 Original)·\n"
                + "The key performance measures of the programme are:·\nTargets\n··Target 2030\n(Actual) 2031\n"
                + "(Actual) 2032 (Plan)·\nissuing permits within 48 hours·\n(%) 98 99 99 98·\n"
                + "inspecting each trail after a\nstorm (%) 95 93 96 95·\n"
                + "answering enquiries within ten\nworking days (%) 100 100 100 100·\n"
                + "average time for a licence (working days) 12 11.4 10.9 12·\n");
    assertThat(tables).hasSize(2);
    assertThat(Papers.grid(tables.get(0)))
        .contains("2030–31(Actual)|2031–32(Original)|2031–32(Revised)|2032–33(Estimate)\n")
        .contains("Financial provision ($m)|221.7|233.9|230.4 (–1.5%)|246.8 (+7.1%)\n");
    assertThat(tables.get(0).notes())
        .extracting(Footnote::text)
        .containsExactly("(or +5.5% on 2031–32 Original)");
    assertThat(Papers.grid(tables.get(1)))
        .isEqualTo(
            "|Target|2030(Actual)|2031(Actual)|2032(Plan)\n"
                + "issuing permits within 48 hours (%)|98|99|99|98\n"
                + "inspecting each trail after a storm (%)|95|93|96|95\n"
                + "answering enquiries within ten working days (%)|100|100|100|100\n"
                + "average time for a licence (working days)|12|11.4|10.9|12\n");
  }

  /** An empty corner before headings of years begins no page, whose number stands alone below. */
  @Test
  void numbersOfPagesAndEmptyCorners() {
    String page =
        "本署定期視察各郊野公園，並按季公布視察的結果。·\n".repeat(12)
            + "指標·\n··2030·\n(實際) 2031·\n(實際) 2032·\n(預算)·\n"
            + "步道的長度(公里)··7 8 9·\n訪客人次(千)··4 050 6 020 8 360·\n檢控宗數··61 48 N.A.·\n";
    List<Table> tables = Papers.tables(page + "1·\n·\n" + page + "2·\n·\n" + page + "3·\n");
    assertThat(tables).hasSize(3);
    for (Table table : tables) {
      assertThat(Papers.grid(table))
          .isEqualTo(
              "指標|2030(實際)|2031(實際)|2032(預算)\n步道的長度(公里)|7|8|9\n"
                  + "訪客人次(千)|4,050|6,020|8,360\n檢控宗數|61|48|N.A.\n");
    }
  }

  /** Headings under two periods again and again, the last of them none of the first label. */
  @Test
  void headingsAgainUnderEachPeriod() {
    assertThat(
            one(
                "Item··\n2030-31··\n2031-32··\nExisting ($’000)··\nNew ($’000)··\nExisting ($’000)··\nNew ($’000)··\n"
                    + "(a) Hardware··4,210··5,880··-··11,760··\n(b) Software··1,905··1,450··-··2,900··\n"
                    + "Total··6,115··7,330··-··14,660··\n"))
        .contains("2030-31 / Existing ($’000)|2030-31 / New ($’000)|")
        .contains("(a) Hardware|4,210|5,880|-|11,760\n");
  }

  /** What stands at the foot of a page and says how the next begins is no row. */
  @Test
  void catchwordsAreNoRows() {
    String grid =
        one(
            "Item··$ million··\nSite works··92.5··\nCabling··61.8··\nTotal··154.3··\n\n/Page 2 …..·\n\nThe works will begin next year.\n");
    assertThat(grid).isEqualTo("Item|$ million\nSite works|92.5\nCabling|61.8\nTotal|154.3\n");
  }

  /** Less than one of something, and another count behind it, in every row. */
  @Test
  void lessThanOneIsNoThousand() {
    List<Table> tables =
        Papers.tables(
            "各聯網的新症數目如下：··\n聯網··緊急··半緊急··\n新症·\n數目··\n輪候時間··\n(星期)··\n新症·\n數目··\n輪候時間··\n(星期)··\n"
                + "東··128 少於 1 402 4··\n西··94 少於 1 377 5··\n南··210 少於 1 655 6··\n北··187 少於 1 590 4··\n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0))).contains("東|128|少於1|402|4\n");
  }

  /** English lines end in a space where they wrap; two mark where a cell ends. */
  @Test
  void twoSpacesEndACellWhereOneIsAWrap() {
    String prose = "The office reports every year on the works in its charge and on \n".repeat(6);
    List<Table> tables =
        Papers.tables(
            prose
                + "all of them in the table below:  \n"
                + "Type of school··2030··2031··\nGovernment schools··86··112··\nDirect Subsidy·\nScheme schools··45··53··\n"
                + "Schools for children·\nwith special needs··22··31··\nPrivate schools··12··14··\nAll schools··165··210··\n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo(
            "Type of school|2030|2031\nGovernment schools|86|112\nDirect Subsidy Scheme schools|45|53\n"
                + "Schools for children with special needs|22|31\nPrivate schools|12|14\nAll schools|165|210\n");
  }

  /** The unit below each period, and a code alone over the name of its row. */
  @Test
  void unitsBelowPeriodsAndCodesOverNames() {
    assertThat(
            one(
                "Sub-head·\n(Code)··\nItem··Actual·\nexpenditure·\n2030–31·\n$’000·\n"
                    + "Approved·\nestimate·\n2031–32·\n$’000·\nRevised·\nestimate·\n2031–32·\n$’000·\n"
                    + "000 Operational expenses··45,120 47,340 46,905·\n700 General non-recurrent··3,410 4,000 3,275·\n"
                    + "603 Plant and equipment··9,870 11,060 10,420·\n661·\nMinor plant and·\nequipment (block vote)··6,400 8,500 8,200·\n"))
        .isEqualTo(
            """
            Sub-head (Code)|Item|Actual expenditure 2030–31 $’000|Approved estimate 2031–32 $’000|Revised estimate 2031–32 $’000
            000|Operational expenses|45,120|47,340|46,905
            700|General non-recurrent|3,410|4,000|3,275
            603|Plant and equipment|9,870|11,060|10,420
            661|Minor plant and equipment (block vote)|6,400|8,500|8,200
            """);
  }

  /** Names of groups in small letters over rows in small letters, as indicators have them. */
  @Test
  void groupsInSmallLetters() {
    assertThat(
            one(
                "Indicators·\n·\n·2030·\n(Actual)·\n2031·\n(Actual)·\n2032·\n(Estimate)·\n"
                    + "parks·\nnumber of parks··148 151 153·\narea (hectares)··1,036.2 1,041.7 1,048.0·\n"
                    + "complaints·\ncomplaints received by phone··2,875 2,640 2,700·\n"
                    + "substantiated complaints··412 366 380·\n"))
        .endsWith(
            """
            parks / number of parks|148|151|153
            parks / area (hectares)|1,036.2|1,041.7|1,048.0
            complaints / complaints received by phone|2,875|2,640|2,700
            complaints / substantiated complaints|412|366|380
            """);
  }

  /** The word Note as a mark, a Greek letter as one, and a plan that is one of the states. */
  @Test
  void marksOfNotesAndPlans() {
    assertThat(
            one(
                "Type of school··\nNumber of teachers··Wastage rate Note··\n2030/31 2031/32 2030/31 2031/32·\n"
                    + "Government schools··1 986 2 004 3.9% 4.2%·\nAided schools··19 872 20 105 4.8% 5.1%·\n"
                    + "All schools··21 858 22 109 4.7% 5.0%·\n"))
        .startsWith(
            "Type of school|Number of teachers / 2030/31|Number of teachers / 2031/32|Wastage rate / 2030/31|");
    assertThat(
            one(
                "Targets·\n·\n·Target··2030·\n(Actual)··\n2031·\n(Actual)·\n2032·\n(Plan)·\n"
                    + "testing dispensers within·\nfive working days (%)··95 97 98 95·\n"
                    + "issuing certificates of approval within·\n20 working days (%)··90 92 N.A. φ 90·\n·\n"
                    + "φ No application was received in 2031.·\n"))
        .endsWith(
            "|Target|2030(Actual)|2031(Actual)|2032(Plan)\n"
                + "testing dispensers within five working days (%)|95|97|98|95\n"
                + "issuing certificates of approval within 20 working days (%)|90|92|N.A.|90\n");
  }

  /** A name in which the word stands with a capital before it, and a letter of its own, stay. */
  @Test
  void namesWithNotesAndLetters() {
    assertThat(
            one(
                "Item··2030··2031··\nExchange Bills and Notes··120··131··\nPromissory Note··45··53··\n"
                    + "Interferon β··22··31··\nOther holders Note 2··12··14··\nTotal··199··229··\n"))
        .isEqualTo(
            "Item|2030|2031\nExchange Bills and Notes|120|131\nPromissory Note|45|53\n"
                + "Interferon β|22|31\nOther holders|12|14\nTotal|199|229\n");
  }

  /** The same head over every page, the number of the page before it alone above. */
  @Test
  void headsBelowTheNumbersOfPages() {
    String prose = "The Office looks after the piers, the lamps and the buoys of the port.·\n\n";
    String table =
        "··2030·\n(Actual)·\n2031·\n(Actual)·\nlamps lit··1,182 1,346·\nbuoys laid··12 9·\nmeetings held··27 31·\n\n·\n\n";
    String head = "\n\n·Head 999 — LAMPS AND BUOYS OFFICE·\n\n·\n\n";
    List<Table> tables =
        Papers.tables(
            prose + table + "104·" + head + prose + table + "105·" + head + prose + table
                + "106·\n");
    assertThat(tables).hasSize(3);
    for (Table each : tables) {
      assertThat(Papers.grid(each))
          .isEqualTo(
              "|2030(Actual)|2031(Actual)\nlamps lit|1,182|1,346\nbuoys laid|12|9\nmeetings held|27|31\n");
    }
  }
}
