package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A count and a part of it in brackets behind it are one cell where the heading names both and the
 * periods below it are so many: {@code ·} is a space at the end of a cell, {@code /} the end of a
 * line.
 */
class CountedPartsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          beside counts | Port·/Landings (landings at night)·/Warnings·/2031 2032·/2031 2032·/North 1,127 (166) 1,253 (163) 620 680·/South 234 (34) 270 (38) 139 131·/East 112 (14) 99 (13) 58 51·/Total 1,473 (214) 1,622 (214) 817 862· | South;234 (34);270 (38);139;131
          beside shares | 港口··泊位數目(夜間數目)··平均使用率·/2031 2032 2031 2032·/北岸··189 (100) 202 (90) 74.9% 65.4%·/南岸··165 (68) 156 (67) 75.1% 68.9%·/東岸··236 (99) 222 (113) 82.6% 94.7%· | 南岸;165 (68);156 (67);75.1%;68.9%
          """)
  void isOneCell(String what, String lines, String row) {
    Table table = Papers.only("Table 1: Use of berths·\n\n" + lines.replace("/", "\n\n") + "\n");
    assertThat(table.rows()).anySatisfy(r -> assertThat(String.join(";", r)).isEqualTo(row));
    assertThat(table.columns()).hasSize(5);
    assertThat(table.unit()).isEmpty();
  }

  /** Nothing names a part: the brackets may be values of their own. */
  @Test
  void bracketsThatNothingNamesAreDoubted() {
    Table table =
        Papers.only(
            "Table 1: Results of ports·\n\nPort·\n\nIncome·\n\nCost·\n\n2031 2032 2031 2032·\n\n"
                + "North 1,127 (166) 1,253 (163) 620 680·\n\nSouth 234 (34) 270 (38) 139 131·\n\n"
                + "East 112 (14) 99 (13) 58 51·\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  /**
   * Every value has a number in brackets behind it, its thousands set apart: as many as periods.
   */
  @Test
  void bracketsBehindEveryValue() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "各區的乘客及航班數目如下：··\n·\n區議會分區··2031/32 2032/33 2033/34·\n"
                        + "北區··1 321 (54)··1 231 (52)··1 280 (51)··\n南區··1 098 (46)··1 111 (45)··989 (43)··\n"
                        + "東區··2 308 (97)··2 200 (95)··2 290 (92)··\n全區··4 727 (197)··4 542 (192)··4 559 (186)··\n")))
        .isEqualTo(
            "區議會分區|2031/32|2032/33|2033/34\n北區|1,321 (54)|1,231 (52)|1,280 (51)\n南區|1,098 (46)|1,111 (45)|989 (43)\n"
                + "東區|2,308 (97)|2,200 (95)|2,290 (92)\n全區|4,727 (197)|4,542 (192)|4,559 (186)\n");
  }
}
