package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Periods of boxheads and dates of labels, as papers print them: {@code ·} is a space at the end of
 * a cell, {@code ··} a gap, {@code /} the end of a line in what is read.
 */
class PeriodHeadTest {
  private static String grid(String lines) {
    String paper = "Table 1: Numbers by harbour·\n\n" + lines.replace("/", "\n\n") + "\n";
    assertThat(Papers.tables(paper)).hasSize(1);
    return Papers.grid(Papers.tables(paper).get(0));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          地 區··職 位 數 目··增 減·/2030年··2031年·/北 岸··1,310 1,350 +40·/南 岸··2,208 2,205 -3·/總 計··3,518 3,555 +37·; 地區|職位數目 / 2030年|職位數目 / 2031年|增減
          Item··2030··2031··2032·/(up to September)·/Fees··613 200 338·/Rents··210 220 240·/Total··823 420 578·; Item|2030|2031|2032 (up to September)
          Item··2030··2031··2032·/(Jan-Sep)·/Fees··613 200 338·/Rents··210 220 240·/Total··823 420 578·; Item|2030|2031|2032 (Jan-Sep)
          Port··Actual 2035-36··Revised estimate 2036-37··Estimate 2037-38·/North··119.8 210.4 90.6·/South··208.1 240.5 197.0·/Total··327.9 450.9 287.6·; Port|Actual 2035-36|Revised estimate 2036-37|Estimate 2037-38
          Port··Strength·/2031··2032·/Men··Women··Men··Women·/North··4,352 3,341 4,610 3,770·/South··2,352 1,341 2,610 1,770·/Total··6,704 4,682 7,220 5,540·; Port|Strength / 2031 / Men|Strength / 2031 / Women|Strength / 2032 / Men|Strength / 2032 / Women
          Port 2038 Q1 2038 Q2·/Posts Vacancies Posts Vacancies·/North 49 12 50 10·/South 56 16 58 12·; Port|2038 Q1 / Posts|2038 Q1 / Vacancies|2038 Q2 / Posts|2038 Q2 / Vacancies
          港 口·/截 至 2036年 3月 31·/日 的 人 數·/截 至 2037年 3月 31·/日 的 人 數·/增 減··變 幅 (%)·/北 岸··1,121 1,108 -13 -1.2·/南 岸··1,160 1,124 -36 -3.1·; 港口|截至2036年3月31日的人數|截至2037年3月31日的人數|增減|變幅 (%)
          """)
  void boxhead(String lines, String headings) {
    assertThat(grid(lines).lines().findFirst().orElse("").replace(" (", "(").replace("( ", "("))
        .isEqualTo(headings.replace(" (", "("));
  }

  /** The day of a date at the end of a line, its month on the next, is no value. */
  @Test
  void dateOverTwoLines() {
    assertThat(
            grid(
                "Item··Class A··Class B··Total·/Licences issued··12 13 25·/Licences valid at 31·/March 2034··38 27 65·/Licences ended··2 1 3·"))
        .contains("Licences valid at 31 March 2034|38|27|65");
  }

  /** A date whose year stands on the next line is one label. */
  @Test
  void yearBelowItsDay() {
    assertThat(
            grid(
                "Date Pilots Divers Total·/As at 31 March·/2031 44 56 100·/As at 31 March·/2032 45 60 105·/As at 31 March·/2033 50 65 115·"))
        .isEqualTo(
            "Date|Pilots|Divers|Total\nAs at 31 March 2031|44|56|100\nAs at 31 March 2032|45|60|105\nAs at 31 March 2033|50|65|115\n");
  }

  /** Financial years with spaces around their dash, where a paper prints several of them. */
  @Test
  void spacedYears() {
    assertThat(
            grid(
                "Year·/Fees·/Rents·/2035 – 36 18.2 19.3·/2036 – 37 86.5 97.0·/2037 – 38 12.4 14.1·"))
        .contains("2035–36|18.2|19.3\n2036–37|86.5|97.0\n2037–38|12.4|14.1\n");
  }

  /** Classes between two numbers, and shares of the total in brackets behind the counts. */
  @Test
  void classesAndTheirShares() {
    assertThat(
            grid(
                "Days at sea··Sail··Steam··Total·/More than 1 to 2··305 517 822 (36%)·/More than 2 to 5··188 602 790 (34%)·/More than 5 to 10··212 468 680 (30%)·/Overall··705 1,587 2,292 (100%)·"))
        .contains("More than 1 to 2|305|517|822 (36%)", "More than 5 to 10|212|468|680 (30%)");
  }

  /** The number that the end of a line asks for is part of the label, not of the first value. */
  @Test
  void numberBelowItsName() {
    assertThat(
            grid(
                "Item··2031··2032·/Boats of Class No.·/12··116.2 160.6·/Calls··98.5 641.4·/Total··214.7 802.0·"))
        .contains("Boats of Class No. 12|116.2|160.6");
  }

  /** A cell a line: values in brackets may begin a row, and years a boxhead of their own. */
  @Test
  void cellsOnLinesOfTheirOwn() {
    assertThat(
            grid(
                "Port or landing place·/2031·/2034·/2035·/North·/642530·/1250709·/1491121·/Less fees·/(236134)·/(470876)·/(539480)·/South·/103362·/195036·/221254·"))
        .isEqualTo(
            "Port or landing place|2031|2034|2035\nNorth|642530|1250709|1491121\n"
                + "Less fees|(236134)|(470876)|(539480)\nSouth|103362|195036|221254\n");
  }

  /** A later year before earlier ones is of the upper level: they stand below what is before it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          航線/目標/(班次)/平均班次/2035年/(計劃)/2033年/(實際)/2034年/(實際); 航線|目標(班次)|平均班次 / 2033年(實際)|平均班次 / 2034年(實際)|2035年(計劃)
          Ferry Target/(trips)/Average trips/2035/(Plan)/2033/(Actual)/2034/(Actual); Ferry|Target (trips)|Average trips / 2033(Actual)|Average trips / 2034(Actual)|2035(Plan)
          """)
  void laterYearFirst(String heads, String headings) {
    String paper = "表一 航線\n" + heads.replace('/', '\n');
    String rows = "\n東線 100 96 98 100\n西線 120 117 119 120\n南線 50 51 49 50\n";
    Table table = Papers.tables(paper + rows).get(0);
    assertThat(String.join("|", table.columns())).isEqualTo(headings);
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }
}
