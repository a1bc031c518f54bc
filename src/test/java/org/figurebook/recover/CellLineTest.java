package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Tables whose cells stand a line each, as a page on the web leaves them, and what is near them.
 */
class CellLineTest {
  private static final String SENTENCE =
      "The information requested is contained in the statement, which shows that the totals went up"
          + " by over 40,000 in the first year and again in the second, and were virtually unchanged"
          + " at the end of the third, as the department has told the house in its earlier answers.";

  private static Table only(String... cells) {
    List<Table> tables =
        Papers.tables(SENTENCE + "\n\n" + SENTENCE + "\n\n" + String.join("\n\n", cells) + "\n");
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  /** A line is a heading, the years within it too; a wide label is no sentence. */
  @Test
  void aLineIsAHeading() {
    Table table =
        only(
            "Scheme",
            "2010",
            "Change 2010 over 2009",
            "2011",
            "Change 2011 over 2010",
            "State Pension (Contributory and Transition)",
            "290,925",
            "6.4%",
            "309,105",
            "6.2%",
            "Pre-Retirement Allowance",
            "6,021",
            "-19.4%",
            "4,820",
            "-19.9%",
            "Widow’s Pension",
            "114,579",
            "1.3%",
            "115,762",
            "1.0%");
    assertThat(Papers.grid(table))
        .isEqualTo(
            "Scheme|2010|Change 2010 over 2009|2011|Change 2011 over 2010\n"
                + "State Pension (Contributory and Transition)|290,925|6.4%|309,105|6.2%\n"
                + "Pre-Retirement Allowance|6,021|-19.4%|4,820|-19.9%\n"
                + "Widow’s Pension|114,579|1.3%|115,762|1.0%\n");
  }

  /** One unit a column below the headings. */
  @Test
  void aUnitForEveryColumn() {
    Table table =
        only(
            "Programme",
            "2011 Outturn",
            "2012 Outturn",
            "2013 REV Estimate",
            "€000",
            "€000",
            "€000",
            "Pensions",
            "6,072,755",
            "6,259,412",
            "6,447,170",
            "Illness and Carers",
            "3,312,412",
            "3,207,899",
            "3,216,600",
            "Children",
            "2,413,045",
            "2,397,301",
            "2,261,918");
    assertThat(table.columns())
        .containsExactly(
            "Programme", "2011 Outturn €000", "2012 Outturn €000", "2013 REV Estimate €000");
    assertThat(table.rows()).hasSize(3);
  }

  /** The same headings under each of several. */
  @Test
  void headingsUnderHeadings() {
    Table table =
        only(
            "Grade", "North", "South", "East", "2003", "2004", "2003", "2004", "2003", "2004",
            "Clerks", "144", "162", "261", "243", "220", "199", "Drivers", "3", "5", "9", "13", "3",
            "4", "Guards", "10", "12", "4", "4", "4", "5");
    assertThat(table.columns())
        .containsExactly(
            "Grade",
            "North / 2003",
            "North / 2004",
            "South / 2003",
            "South / 2004",
            "East / 2003",
            "East / 2004");
  }

  /** Ages from a number on are headings, not the first row. */
  @Test
  void agesAreHeadings() {
    List<Table> tables =
        Papers.tables(
            "按分區劃分的人口推算數字\n \n 2013年 2014年 2015年 \n分區 \n \n65-69 ≥70 65-69 ≥70 65-69 ≥70 \n"
                + "東區 10 800 29 800 12 500 30 900 14 600 31 800 \n"
                + "南區 27 900 72 600 31 600 73 600 35 900 74 800 \n"
                + "西區 6 600 21 400 7 900 22 100 9 000 22 700 \n"
                + "總計 45 300 123 800 52 000 126 600 59 500 129 300 \n");
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).columns())
        .contains("2013年 / 65-69", "2013年 / ≥70", "2014年 / 65-69", "2014年 / ≥70");
  }

  /** Days over pairs of headings, the stub's heading between the two levels. */
  @Test
  void theStubBetweenTheLevels() {
    Table table =
        only(
            "1-9-2030",
            "1-9-2031",
            "General Grades",
            "Authorised",
            "Serving",
            "Authorised",
            "Serving",
            "Secretary",
            "1",
            "1",
            "1",
            "1",
            "Principal",
            "25",
            "24",
            "26",
            "25",
            "Clerk",
            "285",
            "280",
            "290",
            "288");
    assertThat(Papers.grid(table))
        .isEqualTo(
            "General Grades|1-9-2030 / Authorised|1-9-2030 / Serving|1-9-2031 / Authorised"
                + "|1-9-2031 / Serving\nSecretary|1|1|1|1\nPrincipal|25|24|26|25\n"
                + "Clerk|285|280|290|288\n");
  }

  /** All headings on one line below a title, the labels months. */
  @Test
  void headingsOnOneLine() {
    Table table =
        only(
            "Total number of medical referrals and the number of reports requested to 2031",
            "Medical referrals Number of reports requested",
            "October 2030",
            "10,226",
            "175",
            "November 2030",
            "26,453",
            "743",
            "December 2030",
            "43,035",
            "1,564",
            "Total",
            "79,714",
            "2,482");
    assertThat(Papers.grid(table))
        .isEqualTo(
            "|Medical referrals|Number of reports requested\nOctober 2030|10,226|175\n"
                + "November 2030|26,453|743\nDecember 2030|43,035|1,564\nTotal|79,714|2,482\n");
  }

  /** A row with a blank cell prints nothing for it: where it is blank is marked as a guess. */
  @Test
  void blankCellsAreAGuess() {
    Table table =
        only(
            "Location",
            "2028",
            "2029",
            "2030",
            "2031",
            "Executive",
            "5",
            "5",
            "5",
            "6a",
            "Table Office",
            "14b",
            "13",
            "14",
            "12",
            "Research Office",
            "9",
            "10",
            "10",
            "8",
            "Relations Office",
            "10",
            "Committee Office",
            "65",
            "60",
            "58",
            "65",
            "Finance",
            "6",
            "6",
            "5",
            "6");
    assertThat(Papers.grid(table))
        .contains("Executive|5|5|5|6\nTable Office|14|13|14|12\n")
        .contains("Relations Office|10|||\nCommittee Office|65|60|58|65\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
    assertThat(table.doubt()).contains("a guess");
  }

  /** Names of groups over the first label and another, under headings of two levels. */
  @Test
  void groupsUnderTwoLevels() {
    Table table =
        only(
            "Junior staff",
            "Senior staff",
            "02-03",
            "03-04",
            "02-03",
            "03-04",
            "Employees other than island staff",
            "North",
            "144",
            "162",
            "261",
            "243",
            "South",
            "3",
            "5",
            "9",
            "13",
            "Total",
            "147",
            "167",
            "270",
            "256",
            "Island staff",
            "Total",
            "81",
            "80",
            "20",
            "13");
    assertThat(Papers.grid(table))
        .isEqualTo(
            "|Junior staff / 02-03|Junior staff / 03-04|Senior staff / 02-03|Senior staff / 03-04\n"
                + "Employees other than island staff / North|144|162|261|243\n"
                + "Employees other than island staff / South|3|5|9|13\n"
                + "Total|147|167|270|256\nIsland staff / Total|81|80|20|13\n");
  }
}
