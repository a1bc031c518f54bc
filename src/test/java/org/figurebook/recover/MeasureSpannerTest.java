package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * English boxheads of two lines in which a measure spans: the others stand over columns of their
 * own. In the cases {@code /} is the end of a line, {@code ~} a stroke.
 */
class MeasureSpannerTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          all values                ; Berth Median waiting time (minutes)/Local Hired Overall/North 21 34 27/South 12 73 40/East 31 39 35 ; Berth|Median waiting time (minutes) / Local|Median waiting time (minutes) / Hired|Median waiting time (minutes) / Overall
          a rate behind a count     ; Harbour Number of moored boats Usage/rate (%)/Small Large Total/North 21 34 55 71/South 12 73 85 68/East 31 39 70 83 ; Harbour|Number of moored boats / Small|Number of moored boats / Large|Number of moored boats / Total|Usage rate (%)
          a change behind years     ; Harbour district Landed fish (tonnes) % change/2031~2030/2029 2030 2031/North 21.4 34.9 39.5 +13.2/South 12.7 73.1 85.0 +16.3/East 31.8 39.2 36.6 -6.6 ; Harbour district|Landed fish (tonnes) / 2029|Landed fish (tonnes) / 2030|Landed fish (tonnes) / 2031|% change 2031~2030
          two measures behind names ; Harbour Pilots Berth use (%) Average fee ($)/2030 2031 2030 2031/North 7 3.4 5.5 71.1 81.2/South 5 7.3 8.5 68.0 70.7/East 6 3.9 7.0 83.0 80.6 ; Harbour|Pilots|Berth use (%) / 2030|Berth use (%) / 2031|Average fee ($) / 2030|Average fee ($) / 2031
          """)
  void spansWhatStandsBelow(String what, String lines, String columns) {
    Table table = Papers.only(lines.replace('/', '\n').replace('~', '/') + "\n");
    assertThat(String.join("|", table.columns())).isEqualTo(whole(columns));
  }

  private static String whole(String columns) {
    return columns.replace('~', '/');
  }

  /** A unit below each heading that returns under its spanner belongs to it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Kind of vessel 2030 2040/No. of/moorings/% share No. of/moorings/% share/('000) (%) ('000) (%)/Rowing boats 812.3 30.6 840.1 29.9/Sailing boats 421.0 15.9 451.2 16.1/Ferries 1,402.8 52.9 1,502.7 53.5/Rafts 17.4 0.6 14.9 0.5/Total 2,653.5 100.0 2,808.9 100.0 ; Kind of vessel|2030 / No. of moorings('000)|2030 / % share(%)|2040 / No. of moorings('000)|2040 / % share(%)
          """)
  void unitsOfHeadingsThatReturn(String lines, String columns) {
    Table table = Papers.only(lines.replace("/", "\n\n") + "\n");
    assertThat(String.join("|", table.columns())).isEqualTo(columns);
    assertThat(table.confidence()).isEqualTo(Confidence.CERTAIN);
  }
}
