package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs in place of a number, and rows that such a sign must not cut off from their table. */
class EmptySignsTest {
  /** In the cases {@code ·} is a space at the end of a cell and {@code /} the end of a line. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a sign begins the values | 燈塔數目·/@ 276 301 326·                     | 註：@ 沒有數字。        | 燈塔數目;@;276;301;326
          dots between them        | 燈塔數目 276 .. 301 ..·                     | 註：.. 不適用。         | 燈塔數目;276;..;301;..
          dots side by side        | 燈塔數目 ... ... 301 322·                   | Notes: ... Not applicable | 燈塔數目;...;...;301;322
          dots that none explains  | 燈塔數目 276 … 301 322·                     |                         | 燈塔數目;276;…;301;322
          two signs                | 燈塔數目 # 301 @ 322·                       | # 少於 0.5 @ Not available | 燈塔數目;#;301;@;322
          """)
  void standInCells(String what, String lines, String note, String row) {
    Table table = Papers.only(paper(lines, note));
    assertThat(table.rows()).anySatisfy(r -> assertThat(String.join(";", r)).isEqualTo(row));
    assertThat(table.rows()).hasSize(4);
    assertThat(table.confidence()).isNotEqualTo(Confidence.CHECK);
  }

  /** A mark that the notes explain otherwise marks the value before it. */
  @Test
  void aMarkOfANoteIsNoCell() {
    Table table = Papers.only(paper("燈塔數目 276 * 301 290 322·", "* 臨時數字。"));
    assertThat(table.rows().get(2)).startsWith("燈塔數目").contains("301", "290", "322").hasSize(5);
  }

  /** What looks like a note may be a row, and the table end too early. */
  @Test
  void aLineLikeItsRowsBelowATableIsDoubted() {
    Table table = Papers.tables(paper("註：燈塔 5 座及浮標 276 301 290 322·", "")).get(0);
    assertThat(table.rows()).hasSize(2);
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
    assertThat(table.doubt()).contains("it may end too early");
  }

  private static String paper(String lines, String note) {
    return "表 1 碼頭設施·\n\n2031 2032 2033 2034·\n\n渡輪數目 15 18 18 19·\n\n浮標數目 1,322 1,367 1,373 1,401·\n\n"
        + lines.replace("/", "\n\n")
        + "\n\n躉船數目 781 868 893 910·\n\n"
        + (note == null ? "" : note)
        + "\n";
  }
}
