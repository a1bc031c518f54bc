package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * English headings one space apart or a part a line: what rows are called, and units, tell where
 * one ends. {@code /} is the end of a line.
 */
class EnglishHeadTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the name of the rows, and a heading that wraps | Division Approved/crew of tugs/Changes/New posts/North Pier 118 12 117/South Pier 207 14 206/East Pier 99 10 97 | Division;Approved crew of tugs;Changes;New posts
          two words that name the rows                   | Harbour District 2031 2032/North 118 117/South 207 206/East 99 97 | Harbour District;2031;2032
          an amount and its share on one line            | Account/Budget for 2032 (a)/$ million/Budget for 2031 (b)/$ million/Variance (a) – (b)/$ million %/Dues 1,791.4 1,587.0 204.4 12.9%/Rents 224.6 218.0 6.6 3.0%/Fees 310.5 300.5 10.0 3.3% | Account;Budget for 2032 (a) $ million;Budget for 2031 (b) $ million;Variance (a) – (b) / $ million;Variance (a) – (b) / %
          a change against an estimate that wraps        | Category/2031-32/(Actual) ($/million)/2032-33/(Revised/Estimate) ($/million)/Change against 2032-33/Revised Estimate/$ million %/Pilots 284.3 301.0 +16.7 +5.9%/Divers 118.8 120.4 +1.6 +1.3%/Crews 330.7 339.2 +8.5 +2.6% | Category;2031-32 (Actual) ($ million);2032-33 (Revised Estimate) ($ million);Change against 2032-33 Revised Estimate / $ million;Change against 2032-33 Revised Estimate / %
          """)
  void isReadAs(String what, String lines, String columns) {
    Table table = Papers.only("The figures are as follows:\n" + lines.replace("/", "\n") + "\n");
    assertThat(table.columns().stream().map(EnglishHeadTest::plain))
        .containsExactly(plain(columns).split(";"));
  }

  /** Spaces before brackets and the length of dashes are set differently. */
  private static String plain(String heading) {
    return heading.replace(" (", "(").replace('–', '-');
  }

  /** Words in small letters right below the last row may end its label. */
  @ParameterizedTest(name = "below {0}: {1}")
  @CsvSource({"the last row, true", "a total, false"})
  void wordsBelowTheLastRow(String what, boolean open) {
    String last = open ? "Other craft 40 42 44\n" : "Total 25 27 29\n";
    Table table =
        Papers.only(
            "The figures are as follows:\nCraft 2031 2032 2033\nTugs 10 11 12\nBarges 15 16 17\n"
                + last
                + "at the piers\nThe Department has no other figures.\n");
    assertThat(table.confidence() == Confidence.CHECK).isEqualTo(open);
  }
}
