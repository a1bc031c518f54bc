package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Rows that look like a paragraph or the heading of one stay in their table. */
class RowShapeTest {
  /** A value with its share alone on its line, which looks like a number and a title. */
  @Test
  void valueWithItsShareAlone() {
    Table table =
        Papers.only(
            "用途  費用\n\n展覽  3.1 (11%)\n\n會議  2.5 (12%)\n\n為青年而設的郊野露營  3.0 (9%)\n\n流動圖書車及自\n\n助還書  \n\n4.8 (37%)\n\n考察  8.9 (2%)\n");
    assertThat(table.rows()).extracting(row -> row.get(0)).contains("流動圖書車及自助還書", "考察");
  }

  /** The end of a label alone on its line, which looks like a heading, over as many values. */
  @Test
  void endOfLabelOverItsValues() {
    Table table =
        Papers.only(
            "部門  資助(萬元)  宗數  開支(元)\n\n運輸署  5.8 - 73.4\n\n海事處  7.3 8 553.5\n\n康樂及文化事  \n\n務署  \n\n6.9 18 -\n\n"
                + "2.  沒有其他數字。\n");
    assertThat(table.rows()).last().isEqualTo(java.util.List.of("康樂及文化事務署", "6.9", "18", "-"));
  }

  /** A long row of a label, a value and words, as those above it. */
  @Test
  void longRowWithWordsBehind() {
    Table table =
        Papers.only(
            "用途\n開支(百萬元)\n範疇\n展覽 72.5 藝術\n會議 35.7 科學\n研究 83.0 歷史\n訓練(包括急救、水上安全及郊野露營的訓練) 55.0 體育\n\n有關部門會繼續監察情況，並在有需要時檢討各項措施的成效。\n");
    assertThat(table.rows()).hasSize(4);
  }

  /** Numbers in brackets that are values of the rows are those of their total too. */
  @Test
  void negativeValuesOfATotal() {
    Table table =
        Papers.only(
            "職級  2031年  開設職位  刪除職位  2032年  淨減少\n\n首長級人員  25 - - 25 -\n\n領航員  2,286 11 (14) 2,283 (30)\n\n"
                + "管工  3,410 14 (31) 3,393 (17)\n\n工人  4,092 - (26) 4,066 (26)\n\n總計  9,813 25 (71) 9,767 (73)\n");
    assertThat(table.rows())
        .last()
        .isEqualTo(java.util.List.of("總計", "9,813", "25", "(71)", "9,767", "(73)"));
  }
}
