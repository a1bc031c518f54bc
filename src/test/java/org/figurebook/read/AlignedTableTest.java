package org.figurebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.DrawnTable.DrawnCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of PDF papers without lines downward: rules across, positions and type tell the cells. */
class AlignedTableTest {
  @TempDir Path folder;

  @Test
  void theBoxheadStandsBetweenTwoRules() throws IOException {
    Sheet sheet = new Sheet();
    sheet.left(450, 80, "Thousand");
    sheet.rule(50, 500, 85);
    sheet.left(100, 96, "Kind of").right(300, 108, "2023").right(450, 108, "2024");
    sheet.left(100, 108, "garden").rule(50, 500, 112);
    sheet.left(52, 124, "Gardens by the sea");
    sheet.left(52, 136, "Large").right(300, 136, "1,204").right(450, 136, "1,311");
    sheet.left(52, 148, "Small").right(300, 148, "873").right(450, 148, "902");
    sheet.rule(50, 500, 152);
    assertThat(tables(sheet))
        .containsExactly(
            """
            Kind of garden|2023|2024
            Gardens by the sea
            Large|1,204|1,311
            Small|873|902""");
  }

  @Test
  void theEndOfAYearBelowWordsIsOfTheBoxhead() throws IOException {
    Sheet sheet = new Sheet();
    sheet.right(300, 96, "Actual").right(400, 96, "Revised").right(500, 96, "Estimate 2025–");
    sheet.right(300, 108, "2023–24").right(400, 108, "estimate").right(500, 108, "26");
    sheet.right(400, 120, "2024–25");
    sheet.left(52, 136, "Paths").right(300, 136, "1,204").right(400, 136, "1,311");
    sheet.right(500, 136, "1,320").left(52, 148, "Lamps").right(300, 148, "873");
    sheet.right(400, 148, "902").right(500, 148, "911");
    assertThat(tables(sheet).get(0)).endsWith("Paths|1,204|1,311|1,320\nLamps|873|902|911");
    assertThat(tables(sheet).get(0)).contains("Actual 2023–24", "Revised estimate 2024–25");
  }

  @Test
  void noBoxheadGoesOnBelowTheUnitsOfItsColumns() throws IOException {
    Sheet sheet = new Sheet();
    sheet.left(52, 96, "Head").right(400, 96, "2023–24").right(500, 96, "2024–25");
    sheet.right(400, 108, "$’000").right(500, 108, "$’000");
    sheet.left(52, 120, "Gardens and parks").left(52, 132, "Wages");
    String[][] rows = {
      {"000", "Gardeners and their helpers", "22,604", "23,391"},
      {"103", "Guides", "90", "80"},
      {"207", "Seeds", "67", "89"}
    };
    double y = 144;
    for (String[] row : rows) {
      sheet.left(52, y, row[0]).left(90, y, row[1]).right(400, y, row[2]).right(500, y, row[3]);
      y += 12;
    }
    assertThat(tables(sheet).get(0))
        .contains("\n>2 Gardens and parks\nWages\n000|Gardeners and their helpers|22,604|23,391\n");
  }

  @Test
  void yearsOverWhatTheyAreBeginAnotherTable() throws IOException {
    Sheet sheet = new Sheet();
    double y = 96;
    String[][] lines = {
      {"Targets", "", "", ""},
      {"", "Target", "2023", "2024"},
      {"", "", "(Actual)", "(Plan)"},
      {"paths swept in a day (%)", "95", "97", "98"},
      {"lamps mended in a day (%)", "90", "91", "92"},
      {"Indicators", "", "", ""},
      {"", "2023", "", "2024"},
      {"", "(Actual)", "", "(Estimate)"},
      {"visitors", "1,204", "", "1,311"},
      {"guides", "873", "", "902"}
    };
    double[] at = {52, 300, 380, 460};
    for (String[] line : lines) {
      for (int c = 0; c < at.length; c++) {
        boolean second = y > 150 && c == 1;
        if (c == 0) {
          sheet.left(at[c], y, line[c]);
        } else {
          sheet.right(second ? 340 : at[c], y, line[c]);
        }
      }
      y += 12;
    }
    assertThat(tables(sheet))
        .containsExactly(
            """
            Target|2023|2024
            (Actual)|(Plan)
            paths swept in a day (%)|95|97|98
            lamps mended in a day (%)|90|91|92""",
            """
            Indicators|2023|2024
            (Actual)|(Estimate)
            visitors|1,204|1,311
            guides|873|902""");
  }

  @Test
  void rulesBetweenRowsPartThem() throws IOException {
    Sheet sheet = new Sheet();
    sheet.rule(50, 500, 85).left(52, 96, "Work").right(300, 96, "2023").right(450, 96, "2024");
    String[][] rows = {
      {"Repairs of paths and", "steps", "12.4", "11.9"},
      {"Planting", "of young trees", "3.5", "4.0"},
      {"Lamps", "of the paths", "0.8", "0.9"}
    };
    double y = 108;
    for (String[] row : rows) {
      sheet.rule(50, 500, y - 8.5);
      sheet.left(52, y, row[0]).right(300, y, row[2]).right(450, y, row[3]);
      sheet.left(52, y + 12, row[1]);
      y += 24;
    }
    sheet.rule(50, 500, y - 8.5);
    assertThat(tables(sheet))
        .containsExactly(
            """
            Work|2023|2024
            Repairs of paths and steps|12.4|11.9
            Planting of young trees|3.5|4.0
            Lamps of the paths|0.8|0.9""");
  }

  @Test
  void aHeadingStandsOverTheColumnsThatItsRuleIsOver() throws IOException {
    Sheet sheet = new Sheet();
    sheet.rule(50, 500, 85);
    sheet.centre(250, 96, "Visitors").centre(420, 96, "Guides");
    sheet.rule(150, 340, 100).rule(350, 500, 100);
    sheet.left(52, 112, "District");
    String[] years = {"2022", "2023", "2024", "2023", "2024"};
    double[] at = {200, 260, 320, 400, 460};
    for (int i = 0; i < at.length; i++) {
      sheet.right(at[i], 112, years[i]).right(at[i], 128, "1,20" + i).right(at[i], 140, "98" + i);
    }
    sheet.rule(50, 500, 116).left(52, 128, "Northern shore").left(52, 140, "Hills");
    sheet.rule(50, 500, 144);
    assertThat(tables(sheet))
        .containsExactly(
            """
            District|>3 Visitors|>2 Guides
            2022|2023|2024|2023|2024
            Northern shore|1,200|1,201|1,202|1,203|1,204
            Hills|980|981|982|983|984""");
  }

  @Test
  void aTableEndsAtItsLastRule() throws IOException {
    Sheet sheet = new Sheet();
    sheet.rule(50, 500, 85).left(52, 96, "Park").right(300, 96, "2023").right(450, 96, "2024");
    sheet.rule(50, 500, 100);
    sheet.left(52, 112, "East").right(300, 112, "120").right(450, 112, "131");
    sheet.left(52, 124, "West").right(300, 124, "87").right(450, 124, "90");
    sheet.rule(50, 500, 128).left(52, 150, "Money of the parks");
    sheet.left(52, 166, "Park").right(300, 166, "2023-24").right(450, 166, "2024-25");
    sheet.left(52, 178, "East").right(300, 178, "1.5").right(450, 178, "1.6");
    sheet.left(52, 190, "West").right(300, 190, "2.5").right(450, 190, "2.6");
    assertThat(tables(sheet))
        .containsExactly(
            """
            Park|2023|2024
            East|120|131
            West|87|90""",
            """
            Park|2023-24|2024-25
            East|1.5|1.6
            West|2.5|2.6""");
  }

  @Test
  void anEnglishLineUnderAChineseLabelIsItsTranslation() throws IOException {
    Sheet sheet = new Sheet();
    sheet.left(52, 96, "公園 Park").right(300, 96, "2023").right(450, 96, "2024");
    String[][] rows = {
      {"大型公園", "Large parks", "12", "13"},
      {"花園", "Gardens", "30", "32"},
      {"小計", "Sub-total", "42", "45"},
      {"海濱長廊 Promenades"},
      {"東岸", "Eastern shore", "3", "3"},
      {"西岸", "Western shore", "2", "4"}
    };
    double y = 110;
    for (String[] row : rows) {
      double left = row.length == 1 ? 52 : 60;
      sheet.left(left, y, row[0]);
      if (row.length > 1) {
        sheet.right(300, y, row[2]).right(450, y, row[3]).left(left, y + 12, row[1]);
        y += 12;
      }
      y += 12;
    }
    assertThat(tables(sheet))
        .containsExactly(
            """
            公園Park|2023|2024
            大型公園Large parks|12|13
            花園Gardens|30|32
            小計Sub-total|42|45
            海濱長廊Promenades
            東岸Eastern shore|3|3
            西岸Western shore|2|4""");
  }

  @Test
  void aBoldLineOverAPlainOneIsNoPartOfItsLabel() throws IOException {
    Sheet sheet = new Sheet();
    sheet.left(52, 96, "Route").right(300, 96, "2023").right(450, 96, "2024");
    sheet.left(52, 110, "Bay").right(300, 110, "12").right(450, 110, "13");
    sheet.bold(52, 122, "Subtotal").right(300, 122, "12").right(450, 122, "13");
    sheet.bold(52, 134, "Long walks over hills");
    sheet.left(52, 146, "Ridge").right(300, 146, "3").right(450, 146, "4");
    sheet.left(52, 158, "Reservoir").right(300, 158, "5").right(450, 158, "6");
    assertThat(tables(sheet))
        .containsExactly(
            """
            Route|2023|2024
            Bay|12|13
            Subtotal|12|13
            Long walks over hills
            Ridge|3|4
            Reservoir|5|6""");
  }

  @Test
  void anItemSetOutFromTheOneAboveIsARowOfItsOwn() throws IOException {
    Sheet sheet = new Sheet();
    sheet.left(52, 96, "Work").right(450, 96, "$ million");
    Object[][] rows = {
      {52, 450, "(a)  Paths and steps", "187.3"},
      {90, 370, "(i)  Paths", "102.9"},
      {90, 370, "(ii)  Steps", "84.4"},
      {52, 450, "(b)  Planting of trees", "96.5"},
      {52, 450, "(c)  Lamps", "18.7"}
    };
    double y = 110;
    for (Object[] row : rows) {
      sheet.left((int) row[0], y, (String) row[2]).right((int) row[1], y - 2.2, (String) row[3]);
      y += row[2].equals("(i)  Paths") ? 17.2 : row[2].equals("(ii)  Steps") ? 14.6 : 20;
    }
    assertThat(tables(sheet).get(0))
        .contains("(ii) Steps|84.4", "(b) Planting of trees|96.5", "(c) Lamps|18.7");
  }

  @Test
  void aParagraphThatBringsAnotherTableEndsTheOneAbove() throws IOException {
    Sheet sheet = new Sheet();
    sheet.left(80, 96, "Work").right(450, 96, "2024-25");
    sheet.left(80, 110, "Paths and steps").right(450, 110, "187.3");
    sheet.left(80, 124, "Planting of trees").right(450, 124, "96.5");
    sheet.left(50, 160, "3. It will be spent as follows:");
    sheet.left(150, 180, "Year").right(400, 180, "Cost");
    sheet.left(150, 194, "2024-25").right(400, 194, "80.1");
    sheet.left(150, 208, "2025-26").right(400, 208, "203.7");
    sheet.centre(297, 240, "1");
    assertThat(tables(sheet))
        .containsExactly(
            """
            Work|2024-25
            Paths and steps|187.3
            Planting of trees|96.5""",
            """
            Year|Cost
            2024-25|80.1
            2025-26|203.7""");
  }

  @Test
  void proseUnderTheRuleOfAPageIsNoBoxhead() throws IOException {
    Sheet sheet = new Sheet();
    sheet.left(52, 50, "Parks Department annual paper").rule(50, 500, 55);
    sheet.left(52, 72, "The department kept 1,250 gardens in the year, of which 310 are new");
    sheet.left(52, 84, "and 42 were closed. The table has the visitors in thousands.");
    sheet.left(52, 104, "Table 1 Visitors of parks");
    years(sheet, 122, 126);
    park(sheet, 138, "East", "120", "131");
    park(sheet, 150, "West", "87", "90");
    sheet.rule(50, 500, 154);
    assertThat(tables(sheet))
        .containsExactly(
            """
            Park|2023|2024
            East|120|131
            West|87|90""");
  }

  @Test
  void theCaptionUnderTheLastRuleOfTheTableAboveIsNoHeading() throws IOException {
    Sheet sheet = new Sheet();
    sheet.rule(50, 500, 85);
    years(sheet, 96, 100);
    park(sheet, 112, "East", "120", "131");
    park(sheet, 124, "West", "87", "90");
    sheet.rule(50, 500, 128).left(52, 150, "Table 2 Staff of parks");
    years(sheet, 168, 172);
    park(sheet, 184, "East", "15", "16");
    park(sheet, 196, "West", "25", "26");
    sheet.rule(50, 500, 200);
    assertThat(tables(sheet))
        .containsExactly(
            """
            Park|2023|2024
            East|120|131
            West|87|90""",
            """
            Park|2023|2024
            East|15|16
            West|25|26""");
  }

  @Test
  void rulesMayPartTheLevelsOfABoxhead() throws IOException {
    Sheet sheet = new Sheet();
    sheet.rule(50, 500, 85).centre(250, 96, "Visitors").centre(420, 96, "Guides");
    sheet.rule(50, 500, 100).left(52, 112, "District");
    double[] at = {230, 300, 400, 460};
    for (int i = 0; i < at.length; i++) {
      sheet.right(at[i], 112, i % 2 == 0 ? "2023" : "2024");
      sheet.right(at[i], 128, "1,20" + i).right(at[i], 140, "98" + i);
    }
    sheet.rule(50, 500, 116).left(52, 128, "Northern shore").left(52, 140, "Hills");
    sheet.rule(50, 500, 144);
    assertThat(tables(sheet))
        .containsExactly(
            """
            District|>2 Visitors|>2 Guides
            2023|2024|2023|2024
            Northern shore|1,200|1,201|1,202|1,203
            Hills|980|981|982|983""");
  }

  @Test
  void aRowOfYearsUnderARuleIsDoubted() throws IOException {
    Sheet sheet = new Sheet();
    sheet.rule(50, 500, 85);
    park(sheet, 96, "Item", "East Park", "West Park");
    sheet.rule(50, 500, 100);
    park(sheet, 112, "Year of opening", "1998", "2003");
    sheet.rule(50, 500, 116);
    park(sheet, 128, "Visitors", "1,200", "3,400");
    sheet.rule(50, 500, 132);
    park(sheet, 144, "Trees", "87", "90");
    sheet.rule(50, 500, 148);
    assertThat(read(sheet).get(0).doubts()).contains("a row of years may be of the boxhead");
  }

  @Test
  void aRuleOverAHeadingOverTheLastRowsEndsNoTable() throws IOException {
    Sheet sheet = new Sheet();
    sheet.rule(50, 500, 85);
    years(sheet, 96, 100);
    park(sheet, 112, "East", "120", "131");
    park(sheet, 124, "West", "87", "90");
    sheet.rule(50, 500, 128).left(52, 140, "Hill parks");
    park(sheet, 152, "North", "17", "20");
    park(sheet, 164, "South", "37", "30");
    assertThat(tables(sheet))
        .containsExactly(
            """
            Park|2023|2024
            East|120|131
            West|87|90
            Hill parks
            North|17|20
            South|37|30""");
  }

  @Test
  void twoLabelsWithValuesBetweenTwoRulesAreTwoRows() throws IOException {
    Sheet sheet = new Sheet();
    sheet.rule(50, 500, 85);
    years(sheet, 96, 99.5);
    park(sheet, 108, "Repairs", "12", "11");
    sheet.rule(50, 500, 111.5).left(52, 120, "Lamps").right(300, 120, "17");
    sheet.left(52, 132, "Benches").right(450, 132, "14").rule(50, 500, 135.5);
    park(sheet, 144, "Paths", "31", "42");
    sheet.rule(50, 500, 147.5);
    park(sheet, 156, "Steps", "51", "62");
    sheet.rule(50, 500, 159.5);
    assertThat(tables(sheet).get(0)).contains("\nLamps|17\nBenches|14\n");
  }

  @Test
  void rulesAsWideAsHeadingsUnderlineThem() throws IOException {
    Sheet sheet = new Sheet();
    sheet.rule(50, 500, 85).centre(280, 96, "Visitors").centre(430, 96, "Guides");
    sheet.rule(263, 297, 98).rule(416, 444, 98).left(52, 112, "District");
    double[] at = {250, 310, 400, 460};
    for (int i = 0; i < at.length; i++) {
      sheet.right(at[i], 112, i % 2 == 0 ? "2023" : "2024");
      sheet.right(at[i], 128, "1,20" + i).right(at[i], 140, "98" + i);
    }
    sheet.rule(50, 500, 116).left(52, 128, "Northern shore").left(52, 140, "Hills");
    sheet.rule(50, 500, 144);
    assertThat(tables(sheet).get(0)).startsWith("District|>2 Visitors|>2 Guides\n");
  }

  @Test
  void rulesUnderALowerLevelTellNothingOfTheOneAbove() throws IOException {
    Sheet sheet = new Sheet();
    sheet.rule(50, 500, 72).centre(320, 84, "Visitors of parks in the year by age");
    sheet.centre(235, 98, "Adults").rule(180, 290, 102);
    sheet.centre(415, 98, "Children").rule(340, 490, 102).left(52, 114, "District");
    double[] at = {200, 290, 380, 470};
    for (int i = 0; i < at.length; i++) {
      sheet.right(at[i], 114, i % 2 == 0 ? "2023" : "2024");
      sheet.right(at[i], 130, "1,20" + i).right(at[i], 142, "98" + i);
    }
    sheet.rule(50, 500, 118).left(52, 130, "Northern").left(52, 142, "Hills");
    sheet.rule(50, 500, 146);
    assertThat(tables(sheet).get(0))
        .startsWith(
            """
            District|>4 Visitors of parks in the year by age
            >2 Adults|>2 Children
            """);
  }

  @Test
  void negativeValuesUnderYearsAreNoEndsOfThem() throws IOException {
    Sheet sheet = new Sheet();
    years(sheet, 96, -1);
    park(sheet, 112, "East", "-12", "-34");
    park(sheet, 124, "West", "-87", "-90");
    assertThat(tables(sheet))
        .containsExactly(
            """
            Park|2023|2024
            East|-12|-34
            West|-87|-90""");
  }

  @Test
  void aHeadingOverTheMiddleOfThreeStandsOverMoreThanThat() throws IOException {
    Sheet sheet = new Sheet();
    sheet.centre(300, 96, "Number of visitors").left(52, 112, "District");
    sheet.centre(200, 112, "Adults").centre(300, 112, "Children").centre(400, 112, "All");
    String[] rows = {"Northern", "Hills", "Valley"};
    for (int i = 0; i < rows.length; i++) {
      double y = 128 + 12 * i;
      sheet.left(52, y, rows[i]).right(225, y, "1,234,567,89" + i);
      sheet.right(315, y, "12,34" + i).right(405, y, "5" + i);
    }
    assertThat(tables(sheet).get(0)).doesNotContain("Number of visitorsChildren");
    assertThat(read(sheet).get(0).doubts()).contains("a heading may stand over other columns");
  }

  @Test
  void aCaptionOverTheFirstRuleOfTheNextTableIsNoLastRow() throws IOException {
    Sheet sheet = new Sheet();
    years(sheet, 96, -1);
    park(sheet, 112, "East", "120", "131");
    park(sheet, 124, "West", "87", "90");
    sheet.left(52, 140, "Table 2 Money of parks").rule(50, 500, 146);
    years(sheet, 158, 162);
    park(sheet, 174, "East", "12", "13");
    park(sheet, 186, "West", "8", "9");
    sheet.rule(50, 500, 190);
    assertThat(tables(sheet))
        .containsExactly(
            """
            Park|2023|2024
            East|120|131
            West|87|90""",
            """
            Park|2023|2024
            East|12|13
            West|8|9""");
  }

  @Test
  void labelsMayHaveTheirFirstLinesSetBack() throws IOException {
    Sheet sheet = new Sheet();
    years(sheet, 96, -1);
    String[][] rows = {
      {"Repairs of paths", "and steps of hills"},
      {"Planting of trees", "and also bushes"},
      {"Lamps of squares", "and open places"}
    };
    for (int i = 0; i < rows.length; i++) {
      double y = 112 + 24 * i;
      sheet.left(62, y, rows[i][0]).right(300, y, i + "2").right(450, y, i + "3");
      sheet.left(52, y + 12, rows[i][1]);
    }
    assertThat(tables(sheet).get(0))
        .contains("Repairs of paths and steps of hills|", "Lamps of squares and open places|");
  }

  @Test
  void headingsThatReturnTellOverWhichColumnsTheyStand() throws IOException {
    Sheet sheet = new Sheet();
    sheet.centre(185, 84, "2023").centre(405, 84, "2024").left(52, 96, "District");
    String[] ages = {"20-39", "40-59", "60 or over"};
    String[] rows = {"Northern", "Hills", "Valley"};
    for (int c = 0; c < 12; c++) {
      double right = 130 + 36 * c;
      sheet.centre(right - 14, 108, ages[c % 3].substring(0, 5));
      if (c % 3 == 1) {
        sheet.centre(right - 14, 96, c % 2 == 0 ? "Women" : "Men");
      }
      for (int r = 0; r < rows.length; r++) {
        sheet.right(right, 124 + 12 * r, "1" + r + (10 + c));
      }
    }
    for (int r = 0; r < rows.length; r++) {
      sheet.left(52, 124 + 12 * r, rows[r]);
    }
    assertThat(tables(sheet).get(0))
        .startsWith("District|>6 2023|>6 2024\n>3 Men|>3 Women|>3 Men|>3 Women\n");
  }

  @Test
  void firstLinesOfHeadingsThatReturnStandOverNoOther() throws IOException {
    Sheet sheet = new Sheet();
    sheet.left(52, 108, "Month");
    for (int i = 0; i < 2; i++) {
      double x = 180 + 180 * i;
      sheet.centre(x + 40, 84, i == 0 ? "Parks" : "Paths");
      sheet.centre(x + 80, 96, "Growth in").centre(x, 108, "Index").centre(x + 80, 108, "the year");
      for (int r = 0; r < 3; r++) {
        sheet.right(x + 12, 124 + 12 * r, "10" + r + ".3").right(x + 90, 124 + 12 * r, "+1." + r);
      }
    }
    sheet.left(52, 124, "May").left(52, 136, "June").left(52, 148, "July");
    assertThat(tables(sheet).get(0))
        .startsWith("Month|>2 Parks|>2 Paths\nIndex|Growth in the year|Index|Growth in the year\n");
  }

  @Test
  void aHeadingOfTwoLinesStandsBesideThoseOfOne() throws IOException {
    Sheet sheet = new Sheet();
    sheet.centre(240, 84, "2023").centre(400, 84, "2024").left(52, 84, "Park");
    sheet.centre(200, 100, "Oct").centre(280, 100, "Nov").centre(360, 100, "Jan");
    sheet.centre(440, 94, "Feb").centre(440, 106, "(expected)");
    for (int r = 0; r < 3; r++) {
      double y = 124 + 12 * r;
      sheet.left(52, y, "Park " + "ABC".charAt(r)).right(210, y, "12" + r).right(290, y, "13" + r);
      sheet.right(370, y, "14" + r).right(450, y, "15" + r);
    }
    assertThat(tables(sheet).get(0))
        .startsWith("Park|>2 2023|>2 2024\nOct|Nov|Jan|Feb (expected)\n");
  }

  @Test
  void theFirstLineOfAHeadingStandsOverNoneBesideIt() throws IOException {
    Sheet sheet = new Sheet();
    sheet.left(52, 100, "Park");
    sheet.centre(200, 100, "Trees").centre(280, 100, "Seats").centre(360, 100, "Lamps");
    sheet.centre(440, 94, "Paths").centre(440, 106, "(planned)");
    for (int r = 0; r < 3; r++) {
      double y = 124 + 12 * r;
      sheet.left(52, y, "Park " + "ABC".charAt(r)).right(210, y, "12" + r).right(290, y, "13" + r);
      sheet.right(370, y, "14" + r).right(450, y, "15" + r);
    }
    assertThat(tables(sheet).get(0)).startsWith("Park|Trees|Seats|Lamps|Paths (planned)\n");
  }

  @Test
  void aHeadingOverRowsMayStandWellBelowTheBoxhead() throws IOException {
    Sheet sheet = new Sheet();
    sheet.right(450, 70, "%");
    years(sheet, 84, -1);
    sheet.left(52, 108, "Northern");
    park(sheet, 122, "East", "12.1", "13.2");
    park(sheet, 134, "West", "87.4", "90.5");
    assertThat(tables(sheet))
        .containsExactly(
            """
            Park|2023|2024
            Northern
            East|12.1|13.2
            West|87.4|90.5""");
  }

  @Test
  void aRaisedMarkStaysAtItsWordThoughAnotherLineIsNearer() throws IOException {
    Sheet sheet = new Sheet();
    sheet.rule(50, 500, 70).left(52, 98, "Park").centre(400, 91.5, "Share in");
    sheet.right(300, 98, "2023").raised(300.5, 94, "#").centre(400, 103.5, "all parks");
    sheet.rule(50, 500, 110);
    park(sheet, 124, "East", "12.1", "13.2%");
    park(sheet, 136, "West", "87.4", "90.5%");
    sheet.rule(50, 500, 142);
    assertThat(tables(sheet).get(0)).startsWith("Park|2023#|Share in all parks\n");
  }

  /** A boxhead of years, with a ruling line under it unless that is above the page. */
  private static void years(Sheet sheet, double y, double rule) {
    park(sheet, y, "Park", "2023", "2024");
    if (rule > 0) {
      sheet.rule(50, 500, rule);
    }
  }

  private static void park(Sheet sheet, double y, String label, String first, String second) {
    sheet.left(52, y, label).right(300, y, first).right(450, y, second);
  }

  private List<String> tables(Sheet sheet) throws IOException {
    return read(sheet).stream().map(AlignedTableTest::drawn).toList();
  }

  private List<DrawnTable> read(Sheet sheet) throws IOException {
    Path file = folder.resolve("paper.pdf");
    sheet.save(file);
    return DocumentReader.read(file).tables();
  }

  /** A row a line; a heading over several columns is marked by how many. */
  private static String drawn(DrawnTable table) {
    StringBuilder out = new StringBuilder();
    int row = 0;
    for (DrawnCell cell : table.cells()) {
      boolean next = cell.row() > row;
      out.append(out.isEmpty() ? "" : next ? "\n" : "|");
      out.append(cell.columnSpan() > 1 ? ">" + cell.columnSpan() + " " : "").append(cell.text());
      row = cell.row();
    }
    return out.toString();
  }

  /** A page on which texts and rules stand at places counted from the top left. */
  private static final class Sheet {
    private static final float SIZE = 9;

    private interface Mark {
      void on(PDPageContentStream page, PDFont face) throws IOException;
    }

    private final List<Mark> marks = new ArrayList<>();

    Sheet left(double x, double y, String text) {
      marks.add((page, face) -> print(page, face, x, y, text));
      return this;
    }

    Sheet right(double x, double y, String text) {
      marks.add((page, face) -> print(page, face, x - width(face, text), y, text));
      return this;
    }

    Sheet centre(double x, double y, String text) {
      marks.add((page, face) -> print(page, face, x - width(face, text) / 2, y, text));
      return this;
    }

    /** A mark set smaller. */
    Sheet raised(double x, double y, String text) {
      marks.add((page, face) -> print(page, face, 0.65f * SIZE, x, y, text));
      return this;
    }

    Sheet bold(double x, double y, String text) {
      marks.add((page, face) -> print(page, TestFiles.BOLD, x, y, text));
      return this;
    }

    Sheet rule(double from, double to, double y) {
      marks.add((page, face) -> TestFiles.rule(page, new double[] {from, 842 - y, to, 842 - y}));
      return this;
    }

    private static double width(PDFont face, String text) throws IOException {
      return SIZE * face.getStringWidth(text) / 1000;
    }

    private static void print(
        PDPageContentStream page, PDFont face, double x, double y, String text) throws IOException {
      print(page, face, SIZE, x, y, text);
    }

    private static void print(
        PDPageContentStream page, PDFont face, float size, double x, double y, String text)
        throws IOException {
      page.beginText();
      page.setFont(face, size);
      page.newLineAtOffset((float) x, (float) (842 - y));
      page.showText(text);
      page.endText();
    }

    void save(Path file) throws IOException {
      try (PDDocument document = new PDDocument();
          InputStream in = Sheet.class.getResourceAsStream("/fonts/WenQuanZhengHei.ttf")) {
        PDFont face = PDType0Font.load(document, in);
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          for (Mark mark : marks) {
            mark.on(content, face);
          }
        }
        document.save(file.toFile());
      }
    }
  }
}
