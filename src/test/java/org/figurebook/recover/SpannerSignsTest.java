package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tells that a heading may span other columns than those it is put over. */
class SpannerSignsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a unit over shares            | Name of port/Waiting time/(weeks)/Completion rate Approved Amount/Ferry and insurance 73.3 49.6% 683,221/Boat trade 267.9 70.5% 55,750/Pilot hire 152.4 65.5% 211,912 | a heading with a unit spans percentages
          years that begin anew         | Name of port Pier Area Landings/2031-32 2032-33 2033-34 2031-32 2032-33 2033-34/Ferries and tugs 1413 1074 3331 1114 2545 2917/Boats and storage 926 1763 1348 3492 1810 3599/Total 2339 2837 4679 4606 4355 6516 | the periods under one heading begin anew
          either of two measures        | 港區 停泊率 泊位額/2031 2032 2033 2034/東港 3,429 339,671 14,905 789 27,697/西港 38,356 385,553 14,890 546 39,333/南港 36,144 666,292 14,831 874 7,263/總數 77,929 1,391,516 44,626 2,209 74,293 | one of two headings spans those below
          """)
  void areDoubted(String what, String lines, String doubt) {
    Table table = Papers.only("Table 1: Figures of the ports\n" + lines.replace('/', '\n') + "\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
    assertThat(table.doubt()).contains(doubt);
  }
}
