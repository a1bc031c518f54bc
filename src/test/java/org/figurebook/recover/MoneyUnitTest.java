package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A unit of money on a line of its own belongs to the heading that speaks of money. */
class MoneyUnitTest {
  private static Table only(String heads, String rows) {
    String paper = "Table 1: Piers\n" + heads + "\n" + rows;
    return Papers.only(paper.replace('/', '\n'));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          碼頭 維修開支 船隻數目/(百萬元); 碼頭|維修開支(百萬元)|船隻數目
          碼頭 船隻數目 維修開支/(百萬元); 碼頭|船隻數目|維修開支(百萬元)
          Pier Cost Ferries/($ million); Pier|Cost ($ million)|Ferries
          Pier  Cost of repair  Number of ferries/($ million); Pier|Cost of repair ($ million)|Number of ferries
          Pier  Number of ferries  Cost of repair/($ million); Pier|Number of ferries|Cost of repair ($ million)
          """)
  void unit(String heads, String headings) {
    boolean behind = heads.indexOf("Number") > 0 && heads.indexOf("Number") < heads.indexOf("Cost");
    boolean last = behind || heads.startsWith("碼頭 船");
    String rows =
        last ? "Old 6 39.5/New 3 34.6/Total 9 74.1" : "Old 39.5 6/New 34.6 3/Total 74.1 9";
    assertThat(String.join("|", only(heads, rows).columns())).isEqualTo(headings);
  }

  /** Where two headings speak of money nothing says whose the unit is. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"碼頭 維修開支 收入 船隻數目/(百萬元)"})
  void open(String heads) {
    String rows = "Old 39.5 6.2 4/New 34.6 3.1 5/Total 74.1 9.3 9";
    assertThat(only(heads, rows).confidence()).isEqualTo(Confidence.CHECK);
  }

  /** What all values are measured in may stand amid the caption, in brackets. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Table 1: Waiting Time (Years) by Kind of Pier; Years
          Table 1: Cost ($ million) of Piers in Each Year; $ million
          表1：按碼頭種類劃分的等候時間(年)概況; 年
          Table 1: Piers (Old) and Their Ferries; ''
          Table 1: Length (km) and Width (m) of Piers; ''
          """)
  void amidTheCaption(String caption, String unit) {
    String paper = caption + "\n\nKind  2022  2023\nOld  3.1  2.9\nNew  5.1  5.2\n";
    assertThat(Papers.only(paper).unit()).isEqualTo(unit);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Number (’000), ’000", "($ million), $ million"})
  void onTheLineOverTheBoxhead(String line, String unit) {
    String rows = "Kind  2022  2023  2024\nOld  301.1  290.9  272.8\nNew  501.1  591.2  588.5\n";
    Table table = Papers.only("Table 1: Ferries\n" + line + "\n" + rows);
    assertThat(table.unit()).isEqualTo(unit);
    assertThat(table.columns()).containsExactly("Kind", "2022", "2023", "2024");
  }
}
