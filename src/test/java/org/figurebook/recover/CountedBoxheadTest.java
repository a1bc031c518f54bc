package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * English boxheads whose lower line counts on, I II III, 1 2 3, or is of periods, and what stands
 * over it; {@code /} is the end of a line.
 */
class CountedBoxheadTest {
  private static final String PROSE =
      "The Department will keep the arrangements of the harbours under review and report on them from time to time.\n";

  private static List<Table> tables(String lines) {
    return Papers.tables(PROSE + lines.replace("/", "\n") + "\n" + PROSE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Roman numbers        | District Average waiting time (minutes)/I II III IV/North 5 19 134 135/South 9 26 173 155/East 7 22 184 129   | District;Average waiting time (minutes) / I;Average waiting time (minutes) / II;Average waiting time (minutes) / III;Average waiting time (minutes) / IV
          periods              | District Number of ferries/2036 2037 2038/North 5 19 134/South 9 26 173/East 7 22 184   | District;Number of ferries / 2036;Number of ferries / 2037;Number of ferries / 2038
          two levels below     | Port Strength/2036 2037/Men Women Men Women/North 4,352 3,341 4,610 3,770/South 2,352 1,341 2,610 1,770   | Port;Strength / 2036 / Men;Strength / 2036 / Women;Strength / 2037 / Men;Strength / 2037 / Women
          a word and a number  | District/Stage 1/(Open)/Stage 2/(Closed)/Stage 3/(Planned)/North 1,135 2,219 1,134/South 1,139 2,126 1,173/East 1,137 2,122 1,184   | District;Stage 1(Open);Stage 2(Closed);Stage 3(Planned)
          sizes with an end    | Monthly income/Household size/1 2 3 4 and over/Below 4,000 136,802 121,195 186,930 137,515/4,000 or over 132,717 124,512 181,363 182,873   | Monthly income;Household size / 1;Household size / 2;Household size / 3;Household size / 4 and over
          """)
  void boxhead(String what, String lines, String headings) {
    assertThat(tables(lines)).hasSize(1);
    assertThat(Papers.grid(tables(lines).get(0)).lines().findFirst().orElse(""))
        .isEqualTo(headings.replace(';', '|'));
  }

  /** As many periods as columns: no space parts thousands, however many digits stand beside it. */
  @Test
  void periodsFixTheColumns() {
    Table table =
        tables(
                "District Number of ferries/2036 2037 2038/North 5 190 134/South 9 260 173/East 7 220 184")
            .get(0);
    assertThat(Papers.grid(table)).endsWith("North|5|190|134\nSouth|9|260|173\nEast|7|220|184\n");
    assertThat(table.confidence()).isEqualTo(Confidence.LIKELY);
  }

  /** The sign of a change in brackets before it. */
  @Test
  void signInBrackets() {
    assertThat(
            Papers.grid(
                tables("Line 2037 2038 Change/North 2.1% 1.8% (-)0.3%/South 1.7% 1.9% (+)0.2%")
                    .get(0)))
        .isEqualTo("Line|2037|2038|Change\nNorth|2.1%|1.8%|(-)0.3%\nSouth|1.7%|1.9%|(+)0.2%\n");
  }

  /** In laid-out text a share one space behind its number stands in the same cell. */
  @Test
  void shareBehindItsNumber() {
    List<Table> tables =
        Papers.tables(
            PROSE
                + """
                Table 3: Ferries by size of the crew, number (%)
                               Size of the crew                        2036                     2037
                               Small                             2,911 (31.2)             3,204 (32.9)
                               Medium                            5,685 (60.9)             5,779 (59.3)
                               Large                               734 (7.9)                760 (7.8)
                               Total                             9,330 (100.0)            9,743 (100.0)
                """);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo(
            """
            Size of the crew|2036|2037
            Small|2,911 (31.2)|3,204 (32.9)
            Medium|5,685 (60.9)|5,779 (59.3)
            Large|734 (7.9)|760 (7.8)
            Total|9,330 (100.0)|9,743 (100.0)
            """);
    assertThat(tables.get(0).confidence()).isEqualTo(Confidence.CERTAIN);
  }
}
