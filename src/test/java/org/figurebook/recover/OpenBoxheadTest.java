package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sums prove which values stand under one another, never what stands over them: where headings may
 * be parted elsewhere, a table is to be checked though all its totals hold. In the cases {@code ·}
 * is a space at the end of a cell, {@code ··} a gap, {@code /} the end of a line.
 */
class OpenBoxheadTest {
  private static List<Table> tables(String lines) {
    return Papers.tables("Table 1: Numbers by harbour·\n\n" + lines.replace("/", "\n\n") + "\n");
  }

  /** Two headings or three, one spanner or two: nothing but the number of columns says which. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          capitals that wrap           | Port·/2030 2031·/Public Pilot·/Boats·/Tugs Hired·/Public Pilot·/Boats·/Tugs Hired·/North 2,181 1,034 2,031 1,051·/South 2,112 1,073 2,203 1,008·/Total 4,293 2,107 4,234 2,059·
          which word ends a heading    | Port·/2030 2031·/Berth Use·/Rate·/Berth Use·/Rate·/North 181 34 201 51·/South 112 73 203 18·/Total 293 107 404 69·
          one period and two headings  | Port·/2030-31·/No. of·/landings·/No. of·/warnings·/No. of·/fines·/North 2,703 131 101·/South 2,636 154 76·/Total 5,339 285 177·
          a stub of two lines          | Crew·/Group·/Local Foreign·/Men Women Men Women·/Pilots 127 120 113 114·/Divers 140 125 151 113·/Total 267 245 264 227·
          a measure before two names   | Service·/Number of Calls·/Local Foreign-going·/New Old New Old·/Pilots 127 120 113 114·/Divers 140 125 151 113·/Total 267 245 264 227·
          a name and its code          | Port Code·/2030 2031·/Small Large Total Small Large Total·/North Bay B2 2,680 1,100 3,780 2,100 1,300 3,400·/South Bay B7 1,680 1,200 2,880 1,100 1,500 2,600·/East Bay C1 1,080 1,200 2,280 1,400 1,100 2,500·
          a count and its share        | Port·/Inner Outer·/Number % Number %·/North 1,127 12.0 2,113 40.0·/South 8,240 88.0 3,151 60.0·/Total 9,367 100.0 5,264 100.0·
          a total below the last       | Trade··Fixed··Hired··Overall·/Total·/Men··Women··Men··Women·/Pilots 57 36 26 30 149·/Divers 20 13 11 12 56·/Total 77 49 37 42 205·
          thousands or two columns     | Port·/2030-31·/Civil Pilots·/Hired Divers·/Total·/North 290 13 303·/South 140 25 165·/Total 430 38 468·
          a word beside the stub       | Port Crew·/2030 2031·/Men Women Men Women·/North 4,352 3,341 4,610 3,770·/South 2,352 1,341 2,610 1,770·/Total 6,704 4,682 7,220 5,540·
          no heading of the labels     | 開支·/投訴宗數·/2030年·/2031年·/文員·/主任·/文員·/主任·/北岸 49 121 18 54 33·/南岸 56 160 14 14 21·
          the same under each of three | Port Mid-2030 Kind Mid-2031·/Boats Tugs Boats Tugs·/North 49 21 18 54·/South 56 60 14 14·
          """)
  void isToBeChecked(String what, String lines) {
    assertThat(tables(lines)).isNotEmpty();
    assertThat(tables(lines)).extracting(Table::confidence).containsOnly(Confidence.CHECK);
  }

  /** The sum of the row, the change of two years and the share say which heading is theirs. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the sum under another heading | Port·/Number of boats·/Inner Outer Total·/North 212 406 618 17·/South 305 517 822 22·/East 441 873 1,314 36·/All 958 1,796 2,754 75·
          counts under a percentage     | Port··Boats··Percentage of all boats·/2030··2031·/North··4,703 1,118 16.1%·/South··6,303 1,838 26.5%·/East··5,701 3,980 57.4%·/Total··16,707 6,936 100.0%·
          a period in another heading   | Port 2030-31 2031-32·/April to·/December·/2031·/January to·/March 2032·/North 161 218 466·/South 587 587 735·/Total 748 805 1,201·
          """)
  void isDoubtedByItsValues(String what, String lines) {
    assertThat(tables(lines)).extracting(Table::confidence).containsOnly(Confidence.CHECK);
  }

  /** Where nothing is open, the sums prove the table. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one word each   | Port·/2030 2031·/Boats Tugs Boats Tugs·/North 2,181 1,034 2,031 1,051·/South 2,112 1,073 2,203 1,008·/Total 4,293 2,107 4,234 2,059·
          gaps            | Port··Pilot Boats··Hired Tugs·/North··2,181 1,034·/South··2,112 1,073·/Total··4,293 2,107·
          small letters   | Port·/2030 2031·/Boats·/seen·/Tugs·/hired·/Boats·/seen·/Tugs·/hired·/North 2,181 1,034 2,031 1,051·/South 2,112 1,073 2,203 1,008·/Total 4,293 2,107 4,234 2,059·
          carried sums    | Port 2030 2031·/North 2 681 1 034·/South 2 612 1 973·/Total 5 293 3 007·
          """)
  void isCertain(String what, String lines) {
    assertThat(tables(lines)).extracting(Table::confidence).containsOnly(Confidence.CERTAIN);
  }
}
