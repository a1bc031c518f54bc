package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A percent sign behind the year of a heading begins the next heading, with the words behind. */
class PercentSignHeadTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Item 2031-32 2032-33 % Change; 857 922 7.6; Item|2031-32|2032-33|% Change
          Item 2031-32 2032-33 % change; 857 922 7.6; Item|2031-32|2032-33|% change
          Item 2031 2032 % Increase; 857 922 7.6; Item|2031|2032|% Increase
          Item 2031-32 2032-33 %; 857 922 7.6; Item|2031-32|2032-33|%
          Item 2031-32 2032-33 % Change 2033-34 % Change; 857 922 7.6 930 0.9; Item|2031-32|2032-33|% Change|2033-34|% Change
          Item 2031 2032 % Share Rank; 857 922 7.6 3; Item|2031|2032|% Share|Rank
          Grade As at 31 March 2031 As at 31 March 2032 % Change; 1,857 1,922 7.6; Grade|As at 31 March 2031|As at 31 March 2032|% Change
          As at 31 March 2031 As at 31 March 2032 % Change; 1,857 1,922 7.6; |As at 31 March 2031|As at 31 March 2032|% Change
          項目 2031-32 2032-33 %變動; 857 922 7.6; 項目|2031-32|2032-33|%變動
          """)
  void behindYears(String heads, String values, String headings) {
    boolean chinese = heads.startsWith("項目");
    String rows = chinese ? "燈塔 %s\n浮標 %s\n" : "Lamps %s\nBuoys %s\n";
    String paper =
        (chinese ? "表1：開支\n" : "Table 1: Expenditure\n")
            + heads
            + "\n"
            + rows.formatted(values, values);
    assertThat(Papers.tables(paper)).hasSize(1);
    assertThat(Papers.tables(paper).get(0).columns()).containsExactly(headings.split("\\|", -1));
  }

  /** A row of percentages has none that is a year and a sign. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          North 15.0% 2030% 1,200.5%/South 12.0% 2040% 1,310.5%; North|15.0%|2030%|1,200.5%/South|12.0%|2040%|1,310.5%
          """)
  void rows(String rows, String cells) {
    String paper = "Table 1: Growth\nPort Ships Crews Cargo\n" + rows.replace('/', '\n') + "\n";
    assertThat(Papers.grid(Papers.tables(paper).get(0)).strip()).endsWith(cells.replace('/', '\n'));
  }
}
