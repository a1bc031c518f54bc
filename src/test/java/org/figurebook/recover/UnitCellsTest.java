package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers with their unit in each cell; a space within them parts thousands. */
class UnitCellsTest {
  private static Table only(String heads, String rows) {
    String paper = "Table 1: Numbers\n" + heads + "\n" + rows.replace('/', '\n') + "\n";
    return Papers.only(paper);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Crop 2031 2032; Plums 1 020 kg 2 351 kg/Hay 884 tonnes 1 206 tonnes; Crop|2031|2032/Plums|1,020 kg|2,351 kg/Hay|884 tonnes|1,206 tonnes
          Crop 2031 2032 2033; Plums 3 m - 12 m/Hay 1 020 m 2 351 m -; Crop|2031|2032|2033/Plums|3 m|-|12 m/Hay|1,020 m|2,351 m|-
          Pier Length Width Cost; Old 12 km 7.3 m $3.4 million/New 3 km 10 m $12.0 million; Pier|Length|Width|Cost/Old|12 km|7.3 m|$3.4 million/New|3 km|10 m|$12.0 million
          Port 2031 2032; Old 12 days 14 days/New 3 days 10 days; Port|2031|2032/Old|12 days|14 days/New|3 days|10 days
          Port 2031 2032; Old $12.3M $14k/New $3M $10.9k; Port|2031|2032/Old|$12.3M|$14k/New|$3M|$10.9k
          Crop Harvest; Plums 12 tonnes/Hay 1 103 tonnes/Rye 45 tonnes; Crop|Harvest/Plums|12 tonnes/Hay|1,103 tonnes/Rye|45 tonnes
          """)
  void cells(String heads, String rows, String grid) {
    assertThat(Papers.grid(only(heads, rows)).strip().replace('\n', '/')).isEqualTo(grid);
  }
}
