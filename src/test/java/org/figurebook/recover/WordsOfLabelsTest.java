package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
