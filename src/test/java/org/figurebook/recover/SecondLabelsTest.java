package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Rows with words in a second column behind their names, in groups with a sub-total each. In the
 * papers {@code ·} is a space at the end of a cell.
 */
class SecondLabelsTest {
  /** Lines that show what the space at the end of a line says. */
  private static final String PROSE =
      """
      本署過去多年一直與各港口的營運者保持聯絡，並就渡輪航線、泊位編配和領航員的訓練定期檢討，
      以確保海上交通安全暢順。有關檢討的結果會在每年年底公布，並會按需要調整各項安排。來年本署
      會繼續改善各項設施，並加入新的項目。··

      當中各年均有增長，有關工作由現有人手負責，開支已計入部門的整體撥款，難以分開量化。過去的
      經驗顯示，營運者普遍歡迎這些措施，並期望當局可以加快推行。··

      """;

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

  /** A year merged over rows, beside the first of the schemes that return below it. */
  @Test
  void yearsStandBesideTheFirstOfTheirRows() {
    Table table =
        Papers.only(
            PROSE
                + """
            各項計劃的申請數目如下：··

            年份··計劃··接獲申請··獲批申請··撤回申請·

            2031 一般領航計劃··26,117 16,983 1,225·

            輸入外地船員
            計劃··

            20,985 16,766 978·

            高級駕駛員培
            訓計劃··

            不適用 不適用 不適用·

            小計··47,102 33,749 2,203·

            2032 一般領航計劃··23,375 15,567 1,196·

            輸入外地船員
            計劃··

            20,946 14,305 954·

            高級駕駛員培
            訓計劃··

            47,513 34,346 2,292·

            小計··91,834 64,218 4,442·
            """);
    assertThat(Papers.grid(table))
        .isEqualTo(
            """
            年份|計劃|接獲申請|獲批申請|撤回申請
            2031|一般領航計劃|26,117|16,983|1,225
            2031|輸入外地船員計劃|20,985|16,766|978
            2031|高級駕駛員培訓計劃|不適用|不適用|不適用
            2031|小計|47,102|33,749|2,203
            2032|一般領航計劃|23,375|15,567|1,196
            2032|輸入外地船員計劃|20,946|14,305|954
            2032|高級駕駛員培訓計劃|47,513|34,346|2,292
            2032|小計|91,834|64,218|4,442
            """);
  }

  /** The name of several rows beside the label of the first, whose values stand below it. */
  @Test
  void namesStandBesideLabelsOfTwoLines() {
    Table table =
        Papers.only(
            PROSE
                + """
            各診所的數字如下：··

            區域··診所名稱··求診人數··開支 (百萬元 )··

            2031/32 2032/33 2031/32 2032/33·

            港島··鄧志昂海員
            診所··

            30 970 31 894 27.4 28.0·

            港島東海員
            診所··

            38 361 38 922 32.7 40.1·

            九龍··亞皆老街海員
            診所··

            78 152 82 690 80.9 71.7·

            藍田海員診
            所··

            41 232 40 980 40.8 42.5·

            總計··188 715 194 486 181.8 182.3·
            """);
    assertThat(table.labelColumns()).isEqualTo(2);
    assertThat(table.rows())
        .extracting(row -> String.join("|", row))
        .containsExactly(
            "港島|鄧志昂海員診所|30,970|31,894|27.4|28.0",
            "港島|港島東海員診所|38,361|38,922|32.7|40.1",
            "九龍|亞皆老街海員診所|78,152|82,690|80.9|71.7",
            "九龍|藍田海員診所|41,232|40,980|40.8|42.5",
            "總計||188,715|194,486|181.8|182.3");
  }

  /** The unit in brackets behind a label is of it, whether a name stands before it or not. */
  @Test
  void bracketsStandBehindEitherLabel() {
    Table table =
        Papers.only(
            PROSE
                + """
            各行業的數字如下：··

            行業··項目··2031 2032 2033·

            捕撈漁業··產量 (公噸 )··114 820 113 107 88 260·

            產值 (百萬元 )··2 613 2 688 2 205·

            從業員數目··10 030 9 940 9 710·

            水產養殖··產量 (公噸 )··3 055 3 214 2 987·

            產值 (百萬元 )··187 196 178·
            """);
    assertThat(table.rows())
        .extracting(row -> row.get(0) + "|" + row.get(1))
        .containsExactly(
            "捕撈漁業|產量(公噸)", "捕撈漁業|產值(百萬元)", "捕撈漁業|從業員數目", "水產養殖|產量(公噸)", "水產養殖|產值(百萬元)");
  }
}
