package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** What a boxhead printed again on a new page says of the first, and of marks in it. */
class AgainBoxheadTest {
  /** The title is not printed again, so that it is none of the headings. */
  @Test
  void tellsTitle() {
    String head = "Port Year\nNumber of landings\nFirst Second\n";
    String rows = "North Quay 2031 12 15\n2032 23 56\n";
    String more = "South Quay 2031 72 35\n2032 83 96\n";
    String paper = "Landings under various pilotage schemes\n" + head + rows + "\f " + head + more;
    Table table = Papers.only(paper);
    assertThat(table.caption()).contains("Landings under various pilotage schemes");
    assertThat(table.columns()).noneMatch(heading -> heading.contains("schemes"));
    assertThat(table.rows()).hasSize(4);
  }

  /** The raised mark of a note glued to a heading ends it, and is none of it. */
  @Test
  void markOfNote() {
    Table table = Papers.only("Port LandedNote 1 Towed\nNorth 12 15\nSouth 23 56\nTotal 35 71\n");
    assertThat(table.columns()).containsExactly("Port", "Landed", "Towed");
  }

  /** Classes with a dash between spaces stand side by side, again under each year. */
  @Test
  void classesAgain() {
    String heads = "Port\n2031 2032\n40 – 49 50 – 59 Total 40 – 49 50 – 59 Total\n";
    Table table = Papers.only(heads + "North 12 15 27 13 16 29\nSouth 20 30 50 21 31 52\n");
    assertThat(table.columns()).hasSize(7);
    assertThat(table.columns().get(4)).matches("2032 / 40 . 49");
    assertThat(table.columns().get(6)).isEqualTo("2032 / Total");
  }
}
