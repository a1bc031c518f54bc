package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Tables of estimates one behind the other, and what stands between them. */
class EstimatesBoxheadTest {
  private static final String PROVISION =
      "FINANCIAL PROVISION·\n\n2030–31\n\n(Actual)\n\n($m)\n\n2031–32\n\n(Revised)\n\n($m)\n\n2032–33\n\n(Estimate)\n\n($m)\n\n"
          + "(1) Harbours 140.9 151.2 150.6\n\n(2) Ferries 101.7 106.0 104.9\n\n(3) Lighthouses 16.1 17.4 16.3\n\n"
          + "258.7 274.6 271.8\n\n";
  private static final String COMMITMENTS =
      "Commitments·\n\nItem\n\n(Code)\n\nAmbit Approved\n\ncommitment\n\nAccumulated\n\nexpenditure\n\nBalance\n\n"
          + "$’000 $’000 $’000\n\n801 Mooring grant 4,500 3,112 1,388\n\n836 Pilot training 18,300 2,406 15,894\n\n"
          + "851 Smart buoys 6,820 1,990 4,830\n\nTotal 29,620 7,508 22,112\n";

  /** A line with the same unit for each column ends a boxhead, whatever the table above it. */
  @Test
  void unitsOfColumnsTellTheNextTable() {
    List<Table> tables = Papers.tables(PROVISION + COMMITMENTS);
    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).rows()).hasSize(4);
    assertThat(tables.get(1).columns()).startsWith("Item (Code)").endsWith("Balance($’000)");
    assertThat(tables.get(1).caption()).contains("Commitments");
    assertThat(tables.get(1).rows()).hasSize(4);
  }

  /** The foot of a page is none of a row, whatever the words behind which its number stands. */
  @Test
  void theFootOfAPageIsNoRow() {
    List<Table> tables =
        Papers.tables(
            PROVISION
                + "Head 12 — PORT OFFICE (1)\n\n·"
                + COMMITMENTS
                + "\nHead 12 — PORT OFFICE (2)\n");
    assertThat(tables).hasSize(2);
    assertThat(tables.get(0).rows()).hasSize(4);
    assertThat(tables.get(1).rows()).hasSize(4);
  }

  /** What stands in cells without a number is told below the last row. */
  @Test
  void theLegendIsNoRow() {
    Table table =
        Papers.only(
            "Table 1.1 Landings\n\nHarbour 2030 2031\n\nNorth 12.5 13.1\n\nSouth 14.2 N.A.\n\nEast 9.1 8.7\n\nN.A. Not available.\n");
    assertThat(table.rows()).hasSize(3);
    assertThat(table.rows().get(1)).containsExactly("South", "14.2", "N.A.");
  }

  /** A difference with its rate in brackets is one of the two columns before it. */
  @Test
  void aDifferenceWithItsRate() {
    Table table =
        Papers.only(
            "Table 1.2 Landings\n\nHarbour 2030 2031 2032 Change\n\n2032 over 2031\n\n"
                + "North 125 131 142 +11 (+8.4%)\n\nSouth 142 150 138 -12 (-8.0%)\n\nEast 91 87 90 +3 (+3.4%)\n");
    assertThat(table.columns()).endsWith("Change 2032 over 2031");
    assertThat(table.rows().get(1)).containsExactly("South", "142", "150", "138", "-12 (-8.0%)");
    assertThat(table.doubt()).doesNotContain("printed totals or changes");
  }
}
