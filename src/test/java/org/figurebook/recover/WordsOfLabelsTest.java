package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words and numbers of labels that look like something else, as rows of a table with the years 2031
 * to 2033 under {@code Item}: {@code /} is the end of a line in what is read.
 */
class WordsOfLabelsTest {
  private static String rows(String rows) {
    String paper = "Table 1: Numbers\nItem 2031 2032 2033\n" + rows.replace("/", "\n") + "\n";
    assertThat(Papers.tables(paper)).hasSize(1);
    return Papers.grid(Papers.tables(paper).get(0)).strip().replace('\n', '/');
  }

  /** Words that end in "page" before the values of a row are no foot of a page. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Smoke 26 29 89/Oil seepage 74 72 42/Others 15 30 45; Smoke|26|29|89/Oil seepage|74|72|42/Others|15|30|45
          Map 26 29 89/Home page 7 2 4/Others 15 30 45; Map|26|29|89/Home page|7|2|4/Others|15|30|45
          Leak 26 29 89/Stoppage 7 2 4/Slippage 15 30 45; Leak|26|29|89/Stoppage|7|2|4/Slippage|15|30|45
          """)
  void endsInPage(String rows, String grid) {
    assertThat(rows(rows)).isEqualTo("Item|2031|2032|2033/" + grid);
  }

  /** What must be done within some time, and the mark of a note behind a bracket. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          在收到報告後 24 小時內完成檢查 98 97 99/巡查浮標 15 30 45; 在收到報告後24小時內完成檢查|98|97|99/巡查浮標|15|30|45
          在收到申請後 7 個工作天內發出許可證 98 97 99/巡查浮標 15 30 45; 在收到申請後7個工作天內發出許可證|98|97|99/巡查浮標|15|30|45
          """)
  void limitsInChinese(String rows, String grid) {
    assertThat(rows(rows)).isEqualTo("Item|2031|2032|2033/" + grid);
  }

  /** A word that bounds a number bounds the one before it where "and" or "or" stands between. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          0-64 801 790 775/65 and over 1,338 1,402 1,455; 0-64|801|790|775/65 and over|1,338|1,402|1,455
          Below 21 801 790 775/Aged 21 or over 1,338 1,402 1,455; Below 21|801|790|775/Aged 21 or over|1,338|1,402|1,455
          Below 9 tonnes 81 70 75/9 tonnes and over 338 402 455; Below 9 tonnes|81|70|75/9 tonnes and over|338|402|455
          $20,000 to $49,999 81 70 75/$50,000 and over 338 402 455; $20,000 to $49,999|81|70|75/$50,000 and over|338|402|455
          East about 300 over 400 450/West about 120 over 180 190; East|about300|over400|450/West|about120|over180|190
          """)
  void bounds(String rows, String grid) {
    assertThat(rows(rows)).isEqualTo("Item|2031|2032|2033/" + grid);
  }

  /** Classes one below the other, each of which begins where another ends, are labels. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Less than 40 23 642,754 11/40 to 69.9 3 63,084 16/70 to 99.9 26 599,147 8/100 to 159.9 17 744,363 20; Less than 40|23|642,754|11/40 to 69.9|3|63,084|16/70 to 99.9|26|599,147|8/100 to 159.9|17|744,363|20
          Below 40 23 1,754 11/40 - 69.9 3 1,630 16/70 - 99.9 26 5,990 8; Below 40|23|1,754|11/40 - 69.9|3|1,630|16/70 - 99.9|26|5,990|8
          ≤ $7,000 2,911 2,800 3,010/$7,001 to $9,000 3,480 3,402 3,110/> $9,000 734 690 512; ≤ $7,000|2,911|2,800|3,010/$7,001 to $9,000|3,480|3,402|3,110/> $9,000|734|690|512
          Below 20,000 801 790 775/20,000 - 49,999 1,702 1,688 1,601/50,000 and over 1,338 1,402 1,455; Below 20,000|801|790|775/20,000 - 49,999|1,702|1,688|1,601/50,000 and over|1,338|1,402|1,455
          Over 50,000 801 790 775/20,001 to 50,000 1,702 1,688 1,601/20,000 or below 1,338 1,402 1,455; Over 50,000|801|790|775/20,001 to 50,000|1,702|1,688|1,601/20,000 or below|1,338|1,402|1,455
          Aged 5 to 10 12 15 18/Aged 11 to 14 22 25 28; Aged 5 to 10|12|15|18/Aged 11 to 14|22|25|28
          18 and less than 21 338 402 455/21 and less than 30 12 18 22; 18 and less than 21|338|402|455/21 and less than 30|12|18|22
          Below 18 33 40 45/18 and less than 21 338 402 455/Unknown 12 14 18; Below 18|33|40|45/18 and less than 21|338|402|455/Unknown|12|14|18
          Nil 33 40 45/More than 6 but less than 12 338 402 455/Life 12 14 18; Nil|33|40|45/More than 6 but less than 12|338|402|455/Life|12|14|18
          More than 6 but less than 12 338 402 455/More than 12 but less than 24 12 18 22/More than 24 5 8 2; More than 6 but less than 12|338|402|455/More than 12 but less than 24|12|18|22/More than 24|5|8|2
          """)
  void classes(String rows, String grid) {
    assertThat(rows(rows)).isEqualTo("Item|2031|2032|2033/" + grid);
  }

  /** The classes tell how far their numbers reach where a space parts thousands. */
  @Test
  void thousandsOfClasses() {
    String paper =
        "Table 1: Boats by price\nPrice Boats Crews\n< 4 000 136 802 24 512\n4 000 – 9 999 132 717 24 512\n"
            + "10 000 – 59 999 312 145 84 208\n≥ 60 000 151 199 31 020\n";
    assertThat(Papers.grid(Papers.tables(paper).get(0)))
        .isEqualTo(
            "Price|Boats|Crews\n< 4,000|136,802|24,512\n4,000 – 9,999|132,717|24,512\n"
                + "10,000 – 59,999|312,145|84,208\n≥ 60,000|151,199|31,020\n");
  }

  /**
   * A number that counts on below the same word, or stands behind a word of one, is of the name.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Rowing 1 641 758 1,399/Rowing 2 550 601 1,151; Rowing 1|641|758|1,399/Rowing 2|550|601|1,151
          Rowing 1 28 30 3920/Rowing 2 11 27 1773/Rowing 3 17 22 3273; Rowing 1|28|30|3920/Rowing 2|11|27|1773/Rowing 3|17|22|3273
          Fund 22 85 175 47/Fund 28 94 131 225/Fund 46 249 177 147; Fund 22|85|175|47/Fund 28|94|131|225/Fund 46|249|177|147
          Zone 2 38 40 55/Route 5 35 39 31/Others 12 17 19; Zone 2|38|40|55/Route 5|35|39|31/Others|12|17|19
          West Pier 7 12 17/East Pier 8 18 16; West Pier|7|12|17/East Pier|8|18|16
          Form 1 2 3/Others 4 6 9; Form|1|2|3/Others|4|6|9
          """)
  void numbered(String rows, String grid) {
    assertThat(rows(rows)).isEqualTo("Item|2031|2032|2033/" + grid);
  }

  /** A number that may be of the name before it or the thousands of a value is doubted. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Tide 19 338 402 455/Storm 12 18 22/Fog 35 31 36",
        "Sort A 12 30 443/Unit 2 8 27 338/Group 4 3 22 764"
      })
  void mayBeOfName(String rows) {
    String paper = "Table 1: Numbers\nItem 2031 2032 2033\n" + rows.replace("/", "\n") + "\n";
    assertThat(Papers.tables(paper).get(0).confidence()).isEqualTo(Confidence.CHECK);
  }

  /** A number between the larger values of a row that may be a year is one of them. */
  @Test
  void yearAmongValues() {
    assertThat(rows("Oars 1470 1680 6970/Sails 2101 1944 5378/Ropes 1710 3936 5820"))
        .isEqualTo(
            "Item|2031|2032|2033/Oars|1470|1680|6970/Sails|2101|1944|5378/Ropes|1710|3936|5820");
  }
}
