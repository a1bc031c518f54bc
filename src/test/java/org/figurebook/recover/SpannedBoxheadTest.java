package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Boxheads of two and three levels whose cells come in reading order, nothing but their words, the
 * lines they stand on and the sums below them telling which spans which.
 */
class SpannedBoxheadTest {
  private static final String OPENING = "The information is given in the table below.\n\n";

  private static String one(String paper) {
    List<Table> tables = Papers.tables(OPENING + paper.replace("\n", "\n\n"));
    assertThat(tables).hasSize(1);
    return Papers.grid(tables.get(0));
  }

  private static String head(String paper) {
    String grid = one(paper);
    return grid.substring(0, grid.indexOf('\n'));
  }

  /** What is counted, and in what, stands on a line of its own over the years. */
  @Test
  void unitOverTheYears() {
    assertThat(
            head(
                "Kind··\nLength of voyage (days)·\n2030 2031·\nMedian·\nLongest·\nMedian·\nLongest·\n"
                    + "Sail··3 6 3 5·\nSteam··7 11 6 10·\nOther··8 14 9 13·\n"))
        .isEqualTo(
            "Kind|Length of voyage (days) / 2030 / Median|Length of voyage (days) / 2030 / Longest|"
                + "Length of voyage (days) / 2031 / Median|Length of voyage (days) / 2031 / Longest");
  }

  /** Names over the rows of a second stub, whose labels are a word and its number. */
  @Test
  void namesOverNumberedLabels() {
    assertThat(
            one(
                "Harbour··Class··\nLength of voyage (days)·\n2030 2031·\nMedian·\nLongest·\nMedian·\nLongest·\n"
                    + "North·\nGrade 1··3 6 5 8·\nGrade 2··7 11 9 12·\nOthers··88 141 92 138·\n"
                    + "South·\nGrade 1··4 8 9 11·\nOthers··31 60 36 66·\n"))
        .isEqualTo(
            "Harbour|Class|Length of voyage (days) / 2030 / Median|"
                + "Length of voyage (days) / 2030 / Longest|Length of voyage (days) / 2031 / Median|"
                + "Length of voyage (days) / 2031 / Longest\n"
                + "North|Grade 1|3|6|5|8\nNorth|Grade 2|7|11|9|12\nNorth|Others|88|141|92|138\n"
                + "South|Grade 1|4|8|9|11\nSouth|Others|31|60|36|66\n");
  }

  /** Years with the same words behind each, over headings that return under each. */
  @Test
  void threeLevelsThatReturn() {
    assertThat(
            head(
                "Type of crew·\n2030/31 season 2031/32 season·\nDeck Engine Deck Engine·\n"
                    + "Crews Hands Crews Hands Crews Hands Crews Hands·\n"
                    + "Pilots 34 828 31 716 34 811 31 720·\nDivers 42 967 36 824 41 950 36 827·\n"
                    + "Total 76 1,795 67 1,540 75 1,761 67 1,547·\n"))
        .isEqualTo(
            "Type of crew|2030/31 season / Deck / Crews|2030/31 season / Deck / Hands|"
                + "2030/31 season / Engine / Crews|2030/31 season / Engine / Hands|"
                + "2031/32 season / Deck / Crews|2031/32 season / Deck / Hands|"
                + "2031/32 season / Engine / Crews|2031/32 season / Engine / Hands");
  }

  /** What stands before the year of a period is part of its heading. */
  @Test
  void periodsThatBeginInWords() {
    assertThat(
            head(
                "Kind··\nFY2031 crews FY2032 crews·\nSail··34 28·\nSteam··42 67·\nTotal··76 95·\n"))
        .contains("FY2031", "FY2032");
  }

  /** Money and its share under each year. */
  @Test
  void unitsThatReturn() {
    assertThat(
            head(
                "Item·\n2030-31·\n(Actual)·\n2031-32·\n(Actual)·\n$ million % $ million %·\n"
                    + "Lamps 8.4 45.9 12.7 52.3·\nBuoys 9.9 54.1 11.6 47.7·\nTotal 18.3 100.0 24.3 100.0·\n"))
        .isEqualTo(
            "Item|2030-31(Actual) / $ million|2030-31(Actual) / %|"
                + "2031-32(Actual) / $ million|2031-32(Actual) / %");
  }

  /** The total ends the row above, printed on the line on which the row below begins. */
  @Test
  void totalBeforeTheRowBelow() {
    assertThat(
            head(
                "Pier··\nKind of vessel·\nTotal Sailing·\nboat·\nSteam·\nlaunch·\nRaft·\n"
                    + "North 62 34 18 114·\nSouth 47 39 12 98·\nWest 15 20 11 46·\nTotal 124 93 41 258·\n"))
        .isEqualTo(
            "Pier|Kind of vessel / Sailing boat|Kind of vessel / Steam launch|Kind of vessel / Raft|"
                + "Total");
  }

  /** What a change is of, and the unit of a heading, end the row above the years. */
  @Test
  void endsOfTheRowAboveTheYears() {
    assertThat(
            head(
                "Operator·\nAverage daily passengers·\n(thousand)·\nPercentage·\nchange·\n"
                    + "2032/2031 2030 2031 2032·\nFerries 94 72 76 +5.6·\nTrams 35 32 42 +31.3·\n"))
        .isEqualTo(
            "Operator|Average daily passengers (thousand) / 2030|"
                + "Average daily passengers (thousand) / 2031|"
                + "Average daily passengers (thousand) / 2032|Percentage change 2032/2031");
    assertThat(
            head(
                "行業··\n空缺數目··變幅··\n(%) 2030年··2031年··\n造船··2,310 2,180 -5.6·\n漁撈··1,745 1,402 -19.7·\n"))
        .isEqualTo("行業|空缺數目 / 2030年|空缺數目 / 2031年|變幅(%)");
  }

  /** A heading of one column more stands between the years and what returns under them. */
  @Test
  void oneColumnBehindTheYears() {
    assertThat(
            head(
                "Month 2030 2031 Year-on-year·\n% change in·\ntotal·\nPassenger·\nships·\nCargo·\nships·\n"
                    + "Total Passenger·\nships·\nCargo·\nships·\nTotal·\n"
                    + "January 181 360 541 328 355 683 +26.2·\nFebruary 296 394 690 302 319 621 -10.0·\n"
                    + "March 402 402 804 911 428 1,339 +66.5·\n"))
        .isEqualTo(
            "Month|2030 / Passenger ships|2030 / Cargo ships|2030 / Total|2031 / Passenger ships|"
                + "2031 / Cargo ships|2031 / Total|Year-on-year % change in total");
  }

  /** A year that a heading lacks stands alone below it; the same unit below every heading. */
  @Test
  void yearsAndUnitsBelowTheirHeadings() {
    assertThat(
            one(
                "Sub-head·\n(Code)·\nItem·\n(Code)·\nAmbit··Approved·\nsum·\n$’000·\nSpent up to·\n31.3.2031·\n"
                    + "$’000·\nRevised·\nestimate for·\n2031–32·\n$’000·\nBalance·\n$’000·\n"
                    + "603 820 Renewal of·\nold lamps·\n19,800 6,102 8,097 5,601·\n"
                    + "700 801 Trial of·\nnew buoys·\n120,000 41,560 18,214 60,226·\n"
                    + "804 Repair of stone·\npiers·\n96,000 22,315 14,780 58,905·\n"
                    + "809 Survey of·\nwrecks·\n48,500 9,127 8,604 30,769·\n"
                    + "Total··284,300 79,104 49,695 155,501·\n"))
        .isEqualTo(
            "Sub-head (Code)|Item (Code)|Ambit|Approved sum $’000|Spent up to 31.3.2031 $’000|"
                + "Revised estimate for 2031–32 $’000|Balance $’000\n"
                + "603|820|Renewal of old lamps|19,800|6,102|8,097|5,601\n"
                + "700|801|Trial of new buoys|120,000|41,560|18,214|60,226\n"
                + "|804|Repair of stone piers|96,000|22,315|14,780|58,905\n"
                + "|809|Survey of wrecks|48,500|9,127|8,604|30,769\n"
                + "Total|||284,300|79,104|49,695|155,501\n");
  }

  /** A heading made of words for labels is that of the stub, whatever stands behind it. */
  @Test
  void wordsForLabels() {
    assertThat(
            head(
                "職系／職級··\n職位數目··按2031-32年度薪\n級中點估計的年薪值··\n(元)·\n2030-31 2031-32 2032-33·\n"
                    + "船長··1 2 2 3,716,400·\n大副··3 4 4 8,934,480·\n水手··9 10 11 24,216,600·\n"))
        .isEqualTo(
            "職系/職級|職位數目 / 2030-31|職位數目 / 2031-32|職位數目 / 2032-33|" + "按2031-32年度薪級中點估計的年薪值(元)");
  }

  /** Nothing shows of which of two columns of words a line is: a person looks. */
  @Test
  void linesOfTwoColumnsOfWords() {
    List<Table> tables =
        Papers.tables(
            "過去三年推行的主要措施如下：··\n\n措施··日期··內容··開支(萬元)··\n\n"
                + "海上安全\n\n運動··\n\n2030年5月··\n\n推出··\n\n派發單張予漁民··\n\n約260··\n\n"
                + "燈塔巡查\n\n計劃··\n\n2031年8月··\n\n推出··\n\n記錄每次巡查所見··\n\n約915··\n");
    assertThat(tables).allMatch(table -> table.confidence() == Confidence.CHECK);
  }

  /** A year alone below words spans what stands side by side below it. */
  @Test
  void aYearOverOtherHeadings() {
    assertThat(
            head(
                "District·\nNumber of crews in·\n2031·\nSail Steam Total·\nEast 10 20 30·\n"
                    + "West 11 21 32·\nNorth 12 22 34·\n"))
        .isEqualTo(
            "District|Number of crews in 2031 / Sail|Number of crews in 2031 / Steam|"
                + "Number of crews in 2031 / Total");
  }

  /** Levels that return in Chinese stay apart. */
  @Test
  void levelsInChinese() {
    assertThat(
            head(
                "地區 2030年 2031年\n東岸 西岸 東岸 西岸\n船隻 船員 船隻 船員 船隻 船員 船隻 船員\n"
                    + "北區 3 60 4 81 5 92 6 97\n南區 7 71 8 85 9 93 10 99\n總計 10 131 12 166 14 185 16 196\n"))
        .startsWith("地區|2030年 / 東岸 / 船隻|2030年 / 東岸 / 船員|2030年 / 西岸 / 船隻");
  }

  /** Changes over several years stand under one heading; one beside another heading is whole. */
  @Test
  void severalChanges() {
    assertThat(head("Port·\n% change·\n2032/2031 2031/2030·\nNorth 1.2 3.4·\nSouth 2.2 4.1·\n"))
        .isEqualTo("Port|% change / 2032/2031|% change / 2031/2030");
    assertThat(head("District··Growth 2032/2031··Crews\nEast··3.1··20\nWest··4.2··30\n"))
        .isEqualTo("District|Growth 2032/2031|Crews");
  }

  /** A column of shares has a heading of its own. */
  @Test
  void sharesWithHeadingsOfTheirOwn() {
    assertThat(head("部門··\n人數··\n%··\n金額··\n%··\n海事··120 40% 500 50%\n漁護··180 60% 500 50%\n"))
        .isEqualTo("部門|人數|%|金額|%");
  }

  /** The numbers of a second column of labels are no part of the first. */
  @Test
  void numbersOfASecondColumn() {
    assertThat(
            one(
                "School Form Boys Girls Total·\nNorth 1 10 20 30·\nNorth 2 11 21 32·\n"
                    + "South 1 12 22 34·\nSouth 2 13 23 36·\n"))
        .startsWith("School|Form|Boys|Girls|Total\nNorth|1|10|20|30\n");
  }

  /** Years of two halves, the second the later, are periods and no comparison. */
  @Test
  void yearsOfTwoHalves() {
    assertThat(
            head(
                "Type of crew·\nNumber of crews·\n2029/2030 2030/2031 2031/2032·\n"
                    + "Sail··34 28 31·\nSteam··42 67 69·\nTotal··76 95 100·\n"))
        .contains("2029/2030|", "2030/2031|", "2031/2032");
  }

  /** Of headings that return, one goes on in small letters and the next begins with a capital. */
  @Test
  void capitalsBehindSmallLetters() {
    assertThat(
            head(
                "Pier·\n2030 2031·\nNew\nPort\nsailors·\nGuests·\nNew\nPort\nsailors·\nGuests·\n"
                    + "North 34 82 31 71·\nSouth 42 96 36 82·\nTotal 76 178 67 153·\n"))
        .isEqualTo(
            "Pier|2030 / New Port sailors|2030 / Guests|2031 / New Port sailors|2031 / Guests");
  }

  /** What a heading ends in tells where the one before it ends. */
  @Test
  void headingsThatEndAlike() {
    assertThat(
            head(
                "地區··\n2030 2031·\n查核··\n個案··\n巡視··\n登船人次··\n扣留船隻··\n個案··\n查核··\n個案··\n巡視··\n登船人次··\n扣留船隻··\n個案··\n"
                    + "北岸··31 7 12 29 9 14·\n南岸··25 8 16 36 4 21·\n總計··56 15 28 65 13 35·\n"))
        .contains("2030 / 查核個案|2030 / 巡視登船人次|2030 / 扣留船隻個案|2031 / 查核個案");
  }

  /** One of the dates of the columns is no heading of labels. */
  @Test
  void datesAreNoHeadingsOfLabels() {
    assertThat(
            head(
                "As at·\n31.3.2034·\n(Actual)·\nAs at·\n31.3.2035·\n(Revised)·\nAs at·\n31.3.2036·\n(Estimate)·\nChange·\n"
                    + "Pilots 512 510 506 –4·\nDivers of the harbour 398 401 399 –2·\nTotal 910 911 905 –6·\n"))
        .startsWith("|As at 31.3.2034(Actual)|");
  }

  /** Values of two dates of one measure are of a size: what is small stands under the change. */
  @Test
  void oneMeasureIsOfOneSize() {
    String grid =
        head(
            "Crew·\nNumber of\nposts at sea·\nas at 31.3.2035·\nChange in 2035–36 Number of\nposts at sea·\nas at 31.3.2036·\nCreation Deletion·\n"
                + "Pilots 2 634 +14 –5 2 643·\nDivers 1 171 +4 –2 1 173·\nCooks 1 411 +3 –1 1 413·\nTotal 5 216 +21 –8 5 229·\n");
    assertThat(grid).contains("Change in 2035–36 / Creation|Change in 2035–36 / Deletion|");
  }

  /** Where rows stand in groups, the line over the first names the first group. */
  @Test
  void firstGroupBelowTheHeadings() {
    assertThat(
            one(
                "Number of·\nsailors·\nPercentage·\n(%)·\nTrade·\nDivers of the harbour 1,132 69.0·\nPilots 508 31.0·\n"
                    + "Age·\n18 to 39 287 17.5·\n40 or above 1,353 82.5·\nAll sailors 1,640 100.0·\n"))
        .startsWith("|Number of sailors|Percentage (%)\nTrade / Divers of the harbour|");
  }

  /** Numbers and dates that words ask for are none of the values. */
  @Test
  void numbersAndDatesInWords() {
    assertThat(
            one(
                "Watch··\nAs at 31.12.2033 As at 31.12.2034·\nDogs Men Dogs Men·\n"
                    + "No. 1 pier of the port 24 26 25 27·\nNo. 2 pier of the port 19 20 21 21·\nTotal 43 46 46 48·\n"))
        .isEqualTo(
            "Watch|As at 31.12.2033 / Dogs|As at 31.12.2033 / Men|As at 31.12.2034 / Dogs|As at 31.12.2034 / Men\n"
                + "No. 1 pier of the port|24|26|25|27\nNo. 2 pier of the port|19|20|21|21\nTotal|43|46|46|48\n");
  }

  /** Other headings of columns before years, the same words again below these. */
  @Test
  void columnsBeforeTheYears() {
    assertThat(
            head(
                "Level··Pier·\nBerths·\n2033 2034·\nVessels a·\nday·\nUse·\nVessels a·\nday·\nUse·\n"
                    + "High··North 151 140 93% 139 92%·\nLow··South 118 109 92% 113 96%·\nTotal··Both 269 249 93% 252 94%·\n"))
        .contains("2033 / Vessels a day|2033 / Use|2034 / Vessels a day|2034 / Use");
  }

  /** One period over all headings of the last line is not sure to be over all. */
  @Test
  void onePeriodOverAll() {
    List<Table> tables =
        Papers.tables(
            OPENING
                + "Way··Pier·\n2034·\nBy sea By river Total·\nNorth 33 28 61·\nSouth 18 23 41·\nTotal 51 51 102·\n"
                    .replace("\n", "\n\n"));
    assertThat(tables.get(0).confidence()).isEqualTo(Confidence.CHECK);
    assertThat(Papers.grid(tables.get(0))).contains("2034 / By sea|2034 / By river|2034 / Total");
  }
}
