package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** English headings that wrap beside one another, with and without the places they stood at. */
class WrappedBoxheadTest {
  /** The words of each line go to the headings in order; a bracket goes on where it was opened. */
  @Test
  void wordsOfEachLineGoOn() {
    Table table =
        Papers.only(
            "The table below gives the number of permits withdrawn.\n"
                + "Month Permits withdrawn Class A (boat & Class B (barge\n"
                + "by the port ferry) masters and tug) masters\n"
                + "office withdrawn on appeal withdrawn on appeal\n"
                + "Jan-24 1,173 3,226 341\nFeb-24 1,121 3,214 322\nMar-24 1,160 3,164 342\n"
                + "Apr-24 1,148 3,094 248\nTotal 4,602 12,698 1,253\n");
    assertThat(table.columns())
        .containsExactly(
            "Month",
            "Permits withdrawn by the port office",
            "Class A (boat & ferry) masters withdrawn on appeal",
            "Class B (barge and tug) masters withdrawn on appeal");
  }

  /** Where gaps and places are kept, each word belongs to the column it stands over. */
  @Test
  void wordsStandOverTheirColumns() {
    Table table =
        Papers.only(
            "Major pumping equipment\n"
                + "                                   Year of     Expected\n"
                + "                                    first     serviceable   Average\n"
                + "Equipment             Quantity  commissioning    life         age\n"
                + "                       (No.)                    (Years)     (Years)\n"
                + "Screw pump                    6    2009-10         10         14\n"
                + "Gate valve                   58    2015-16          8          8\n"
                + "Sump pump                     5    2007-08         15         16\n"
                + "Generator                    23    2018-19          7          5\n");
    assertThat(table.columns())
        .containsExactly(
            "Equipment",
            "Quantity (No.)",
            "Year of first commissioning",
            "Expected serviceable life (Years)",
            "Average age (Years)");
  }

  /** Headings over values are none of the labels; a drawn line ends no table. */
  @Test
  void nothingStandsOverTheLabels() {
    Table table =
        Papers.only(
            "TABLE 1.   ACCOUNTS OF THE HARBOUR FUND\n\n"
                + "                   Month ended    Three months ended\n"
                + "                  June 30, 2014      June 30, 2014\n"
                + "                  -------------   ------------------\n"
                + "                   HK$ million        HK$ million\n\n"
                + "Revenue                815.0            2,158.9\n"
                + "Expenditure         (1,206.2)          (3,095.8)\n"
                + "                  -------------   ------------------\n"
                + "Deficit               (391.2)            (936.9)\n"
                + "                  -------------   ------------------\n\n"
                + "Financing\n"
                + "  Banking Sector       386.8              931.4\n"
                + "  Other sources          4.4                5.5\n"
                + "                  -------------   ------------------\n"
                + "Total                  391.2              936.9\n");
    assertThat(table.columns())
        .containsExactly(
            "",
            "Month ended June 30, 2014 HK$ million",
            "Three months ended June 30, 2014 HK$ million");
    assertThat(Papers.grid(table)).contains("Other sources|4.4|5.5\nTotal|391.2|936.9\n");
  }

  /** Lines are drawn with wide characters too. */
  @ParameterizedTest
  @ValueSource(strings = {"－", "—", "═", "＝", "＿", "─"})
  void aLineOfWideCharactersIsNoLabel(String drawn) {
    Table table =
        Papers.only(
            "表一　碼頭事故數字（按成因劃分）\n成因　　二○三一年　二○三二年\n"
                + drawn.repeat(20)
                + "\n碰撞　　　　2 041　2 388\n擱淺　　　　1 496　1 622\n"
                + drawn.repeat(20)
                + "\n總計　　　　3 537　4 010\n");
    assertThat(Papers.grid(table))
        .isEqualTo("成因|二○三一年|二○三二年\n碰撞|2,041|2,388\n擱淺|1,496|1,622\n總計|3,537|4,010\n");
  }

  /** A heading with two brackets behind it may hold that of the labels, whatever the sums say. */
  @Test
  void twoBracketsAreDoubted() {
    Table table =
        Papers.only(
            "Details are as follows:\n"
                + "Shortfall in hours  Number of depots  (Percentage) \n(hours a week)     \n"
                + "No shortfall  27  (68%) \nLess than 2  5  (13%) \n2 to less than 6  4  (10%) \n"
                + "6 to 12  3  (8%) \nMore than 12  1  (3%) \nTotal  40  (100%) \n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }
}
