package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Rows with words in a second column behind their names, in groups with a sub-total each. In the
 * papers {@code ·} is a space at the end of a cell.
 */
class SecondLabelsTest {
  private static final String HEAD =
      """
      各碼頭的泊位及使用率如下：·

      碼頭名稱··船隻種類··泊位數目··

      2031 年··2032 年··

      """;

  private static Table table(String rows) {
    return Papers.only(HEAD + rows.replace("/", "\n\n") + "\n");
  }

  /** Nothing stands beside the word for a total; a name over rows of two labels is a group's. */
  @Test
  void standInGroups() {
    Table table =
        table(
            "北岸碼頭··/東灣碼頭··渡輪 511 381 1,274·/石角碼頭··渡輪 451 379 351·/小計 962 760 1,625·/"
                + "南岸碼頭··/沙頭停泊處··渡輪 688 722 628·/白沙灣南停泊處··貨輪 450 445 477·/小計 1,138 1,167 1,105·/"
                + "總計 2,100 1,927 2,730·");
    assertThat(table.rows())
        .extracting(row -> row.get(0) + "|" + row.get(1))
        .containsExactly(
            "北岸碼頭 / 東灣碼頭|渡輪",
            "北岸碼頭 / 石角碼頭|渡輪",
            "北岸碼頭 / 小計|",
            "南岸碼頭 / 沙頭停泊處|渡輪",
            "南岸碼頭 / 白沙灣南停泊處|貨輪",
            "南岸碼頭 / 小計|",
            "總計|");
  }

  /** A name of two lines, the words of the second column on the line below it. */
  @Test
  void standBelowANameOfTwoLines() {
    Table table =
        table(
            "東灣碼頭··渡輪 511 381 1,274·/石角碼頭··渡輪 451 379 351·/羅灣停泊處(北\n岸部分)··/貨輪 688 722 628·/"
                + "白沙停泊處··貨輪 450 445 477·/總計 2,100 1,927 2,730·");
    assertThat(table.rows()).anySatisfy(r -> assertThat(r).startsWith("羅灣停泊處(北岸部分)", "貨輪", "688"));
  }

  /** A label that is broken begins with its first line: the line above it is no part of it. */
  @Test
  void aLineOverALabelOfTwoLinesNamesAGroup() {
    Table table =
        Papers.only(
            """
            各職系的人數及開支如下：·

            職級··2031 年··2032 年··

            岸上職系··

            登記海員··227 252·

            護航員··919 924·

            海上職系··

            全日當值起重機操作
            員··

            373 492·

            領航員··288 340·

            總計··1,807 2,008·
            """);
    assertThat(table.rows())
        .extracting(row -> row.get(0))
        .containsExactly("岸上職系 / 登記海員", "岸上職系 / 護航員", "海上職系 / 全日當值起重機操作員", "海上職系 / 領航員", "總計");
  }

  /** Words that begin as a unit does begin a label behind a number in brackets. */
  @Test
  void aLabelBelowABracket() {
    Table table =
        Papers.only(
            """
            各項款項如下：·

            項目··2031 年··2032 年··

            停用舊浮標的費用··- (7.80)
            名義上的人手節省··- (4.25)
            避免支付的費用··(1.50) (6.00)·

            """);
    assertThat(table.rows())
        .extracting(row -> row.get(0))
        .containsExactly("停用舊浮標的費用", "名義上的人手節省", "避免支付的費用");
  }
}
