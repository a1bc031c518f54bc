package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells from one number to another, and cells without a number between two others. */
class CellRangesTest {
  private static Table only(String heads, String rows) {
    String paper = "Table 1: Numbers\n" + heads + "\n" + rows.replace('/', '\n') + "\n";
    return Papers.only(paper);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Trade Number Hours Average; Divers 14,320 37.5 – 42.1 40.8/Pilots 11,080 44.0 – 48.3 46.2; Trade|Number|Hours|Average/Divers|14,320|37.5 – 42.1|40.8/Pilots|11,080|44.0 – 48.3|46.2
          Offence Range ($) Cases; Smoke 5,000 – 120,000 45/Speed 1,000 – 90,000 18; Offence|Range ($)|Cases/Smoke|5,000 – 120,000|45/Speed|1,000 – 90,000|18
          Kind Cases Fee ($); New 45 20,000 or 30,000/Renewal 18 10,000 or 15,000; Kind|Cases|Fee ($)/New|45|20,000 or 30,000/Renewal|18|10,000 or 15,000
          Kind Fee ($) Cases; New 20,000 to 30,000 45/Renewal 10,000 to 15,000 18; Kind|Fee ($)|Cases/New|20,000 to 30,000|45/Renewal|10,000 to 15,000|18
          Offence 2031 2032; Smoke 5,000 – 120,000 450 - 600/Speed 1,000 – 90,000 200 - 800; Offence|2031|2032/Smoke|5,000 – 120,000|450 - 600/Speed|1,000 – 90,000|200 - 800
          Ship Range of crew Ships; Ferry 20 - 25 12/Barge 18 - 30 8/Tug 10 - 12 11; Ship|Range of crew|Ships/Ferry|20 - 25|12/Barge|18 - 30|8/Tug|10 - 12|11
          Berth Day Night Deposit; North 2.80 – 4.50 1.80 – 3.20 –/South 3.20 2.90 1.5/East 3.54 – 4.32 1.59 2.0/West 3.20 2.20 2.5; Berth|Day|Night|Deposit/North|2.80 – 4.50|1.80 – 3.20|–/South|3.20|2.90|1.5/East|3.54 – 4.32|1.59|2.0/West|3.20|2.20|2.5
          碼頭 資助額 船隻; 東碼頭 70,000至250,000 33/西碼頭 10,000至50,000 60; 碼頭|資助額|船隻/東碼頭|70,000至250,000|33/西碼頭|10,000至50,000|60
          Port 2031 2032 2033; East 350 - 412/West 220 - 301/North 105 - 201; Port|2031|2032|2033/East|350|-|412/West|220|-|301/North|105|-|201
          """)
  void cells(String heads, String rows, String grid) {
    assertThat(Papers.grid(only(heads, rows)).strip().replace('\n', '/')).isEqualTo(grid);
  }

  /** What a dash stands for between small counts, and under headings of a word each, is open. */
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Port Crews; East 12 - 45/West 13 - 50/South 20 - 70
          Port Men Women Total; East 350 - 412/West 220 - 301/North 105 - 201
          Port Men Women Total; East 3.5 – 4.2/West 2.2 – 3.0
          """)
  void open(String heads, String rows) {
    assertThat(only(heads, rows).confidence()).isEqualTo(Confidence.CHECK);
  }
}
