package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that are headings, and cells of more than one number. */
class CountedCellsTest {
  /** In the cases {@code /} is the end of a line. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          marks and their mean  ; Berth 1 2 3 4 5 Mean mark/Smell 0 0 1 2 2 4.2/Noise 0 1 2 2 0 3.2/Cheap heating 0 0 0 1 4 4.8/Rest areas 1 1 1 1 1 3.0        ; Berth|1|2|3|4|5|Mean mark ; Noise|0|1|2|2|0|3.2
          less than a number    ; Waste 2030 2031 2032 2033/Paper 45 52 39 33/Glass 1 < 1 2 1/Metal 12 17 16 14                                              ; Waste|2030|2031|2032|2033 ; Glass|1|< 1|2|1
          lines of plants       ; Plant 2030 2031 2032/Lower mill 12.5 2 x 35 28.0/Upper mill 13.6 45 27.5/Water mill 14.1 6 x 25 22.1                       ; Plant|2030|2031|2032      ; Lower mill|12.5|2 x 35|28.0
          measure over years    ; 隧道 管理者 每日車次(架次)/二零三零年 二零三一年/北隧道 港務處 812 866/南隧道 港務處 1,113 1,109/東隧道 海事處 1,037 1,027 ; 隧道|管理者|每日車次(架次) / 二零三零年|每日車次(架次) / 二零三一年 ; 南隧道|港務處|1,113|1,109
          """)
  void areReadAsPrinted(String what, String lines, String columns, String row) {
    Table table = Papers.only(lines.replace('/', '\n') + "\n");
    assertThat(String.join("|", table.columns())).isEqualTo(columns);
    assertThat(table.rows()).anySatisfy(r -> assertThat(String.join("|", r)).isEqualTo(row));
  }

  /** One column has commas, and a space in it may as well part two cells elsewhere in the row. */
  @Test
  void aSpaceAmongCommasIsDoubted() {
    Table table =
        Papers.only(
            "Table 3 Berths\nKind Berths Boats Use (%) Mean fee ($)\n2030 2031 2030 2031\n"
                + "Small 43 18 902 77 80 2,411 2,268\nLarge 105 36 418 86 88 1,119 1,054\nSwing 79 20 155 85 89 838 790\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
    assertThat(table.doubt()).contains("others of the column have commas");
  }
}
