package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxheads printed in both languages, a line each. In the cases {@code /} is the end of a line. */
class BilingualBoxheadTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          months, no change of the first ; 表3.1 漁獲/Table 3.1 Landings/港口/Harbour/2030年/6月/Jun 2030/2031年6月/Jun 2031/2032年6月/Jun 2032/漁船數目/Boats/變動/% change/漁船數目/Boats/變動/% change/北岸/North shore/412 433 +5.1 421 -2.8/南岸/South shore/312 333 +6.7 321 -3.6/東岸/East shore/212 233 +9.9 221 -5.2 ; 港口Harbour|2030年6月Jun 2030|2031年6月Jun 2031 / 漁船數目Boats|2031年6月Jun 2031 / 變動% change|2032年6月Jun 2032 / 漁船數目Boats|2032年6月Jun 2032 / 變動% change
          years and what is said of them ; 表3.3 碼頭/Table 3.3 Piers/港口/Harbour/2030年全部船種/All Vessels/2031年全部船種/All Vessels/渡輪/Ferries/北岸/North shore/4,412 4,433 21/南岸/South shore/3,312 3,333 18/東岸/East shore/2,212 2,233 12 ; 港口Harbour|2030年全部船種All Vessels|2031年全部船種All Vessels|渡輪Ferries
          classes and shares by a sign   ; 表3.2 按租金劃分的泊位/Table 3.2 Berths by monthly rent/每月租金(元)/Monthly rent ($)/2030 2040/數目(千個)/No. (’000)/百分比/%/數目(千個)/No. (’000)/百分比/%/< 1,000 41.3 42.0 37.9 38.1/1,000 - 1,999 34.0 34.6 36.0 36.1/≥ 2,000 23.0 23.4 25.7 25.8/總計 Total 98.3 100.0 99.6 100.0 ; 每月租金(元) Monthly rent ($)|2030 / 數目(千個) No.(’000)|2030 / 百分比%|2040 / 數目(千個) No.(’000)|2040 / 百分比%
          """)
  void isReadAsOne(String what, String lines, String columns) {
    Table table = Papers.only(lines.replace("/", "·\n\n") + "·\n");
    assertThat(String.join("|", table.columns())).isEqualTo(columns);
  }
}
