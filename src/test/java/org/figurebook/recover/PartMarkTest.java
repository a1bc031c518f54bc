package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer in parts, each with a table: the mark of a part stands alone on its line. */
class PartMarkTest {
  private static final String LANDINGS =
      """
      Port 2031 2032
      North Quay 212 224
      South Quay 305 317
      """;

  private static final String FINES =
      """
      Fines by pilot station

      Station
      Fines
      paid
      Fines
      waived
      East Bay 17 4
      West Bay 28 6
      """;

  private static List<String> grids(String text) {
    return Papers.tables(text).stream().map(Papers::grid).toList();
  }

  private static final String FIRST = "Port|2031|2032\nNorth Quay|212|224\nSouth Quay|305|317\n";
  private static final String TOTAL = "Total 517 541\n";

  private static final String SECOND =
      "Station|Fines paid|Fines waived\nEast Bay|17|4\nWest Bay|28|6\n";

  /** The rows have no marks, so one apart below them is of the next part. */
  @ParameterizedTest
  @ValueSource(strings = {"(b)", "(2)", "2.", "(ii)", "b)", "(二)", "(乙)"})
  void apartFromRows(String mark) {
    String paper = LANDINGS + "\n" + mark + "\n\n" + FINES;
    assertThat(grids(paper)).containsExactly(FIRST, SECOND);
  }

  /** A total is the last row, so that a mark right below it is of the next part. */
  @Test
  void belowTotal() {
    assertThat(grids(LANDINGS + TOTAL + "(b)\n" + FINES))
        .containsExactly(FIRST + "Total|517|541\n", SECOND);
  }

  /** The first part has its own mark over its table. */
  @Test
  void firstPart() {
    assertThat(grids("1.\n\n" + LANDINGS + "\n2.\n\n" + FINES)).containsExactly(FIRST, SECOND);
  }

  /** Where the rows are items of a list, a mark alone is that of a row whose name wraps. */
  @Test
  void ofRows() {
    String rows =
        """
        Item 2031 2032
        (a) North Quay 212 224
        (b) South Quay 305 317

        (c)
        East Quay and
        its piers 101 102
        """;
    List<Table> tables = Papers.tables(rows);
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0))).contains("|101|102");
  }

  /** The mark of the first part is no title, and what brings the table stands above it. */
  @Test
  void overTable() {
    List<Table> tables = Papers.tables("The figures by port are as follows:\n\n(a)\n\n" + LANDINGS);
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).caption()).doesNotContain("(a)").contains("figures by port");
  }
}
