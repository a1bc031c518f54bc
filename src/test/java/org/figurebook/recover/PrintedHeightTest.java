package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Pages whose lines of different heights are parted by a blank one, those of one height by none.
 */
class PrintedHeightTest {
  /** Full lines of running text: the page is so wide, and what ends ends in a space. */
  private static final String OPENING =
      """
      本署一直致力改善各項服務，並按實際需要調配資源和人手，務求更好地服務市民，
      亦會定期檢討各項工作的成效，在有需要時作出調整。·
      過去數年，我們檢討了各項工作的優先次序，精簡了內部程序，並加強與地區團體的
      合作，讓更多居民受惠。·
      我們會繼續留意各區居民的需要，適時與各持份者商討，並會在來年的工作計劃之中
      加入新的項目。·
      """
          .repeat(3);

  private static final String ROWS =
      """
      養魚網箱 供養殖戶租用
      以及試驗新的魚種·
      約40個 東灣及西灣·
      流動水站 量度海水的
      含氧量和鹽度·
      約12個 北島、南島及鄰近海域·
      育苗池 培育魚苗和
      供應附近的養殖戶·
      約20個 東灣·
      """;

  private static Table table(String text) {
    String lines = (OPENING + text).lines().collect(Collectors.joining("\n\n"));
    return Papers.tables(lines.replace("\n\n<", "\n") + "\n").get(0);
  }

  /** The third of three headings of one line would stand at the height of the other two. */
  @Test
  void aHeadingBelowTwoBesideOneAnotherMayBeTheRestOfOne() {
    String two = "各項漁業設施的使用情況如下：·\n設施和用途·\n";
    Table below = table(two + "<漁業組·\n設施數目·\n設置的·\n地點·\n" + ROWS);
    assertThat(below.confidence()).isEqualTo(Confidence.CHECK);
    assertThat(below.doubt()).contains("the headings may be parted elsewhere");
  }

  /** A bracket below the last value is more of its cell. */
  @Test
  void aBracketBelowTheLastValue() {
    Table table =
        table(
            "試驗魚塘的開支和漁獲如下：·\n年度 開支(百萬元) 漁獲(公斤)·\n2031-32 15.25 (實際) 156 000·\n2032-33 39.86 (實際) 226 000·\n"
                + "2033-34 60.51 (修訂預算)·\n<288 000·\n(截至2月)·\n");
    assertThat(Papers.grid(table)).endsWith("2033-34|60.51(修訂預算)|288,000(截至2月)\n");
  }

  /** Words alone at the edge stand below no heading in particular: they go on with the last. */
  @Test
  void linesAtTheEdgeGoOnWithTheLastHeading() {
    Table table =
        table(
            "在2032年增加的職位詳情如下：·\n職級  職位數目  按薪級中點估計·\n增加的年薪值·\n預算開支·\n(百萬元)·\n魚塘管理員  3 2.3·\n"
                + "網箱管理員  8 4.1·\n水質化驗員  2 1.9·\n總計  13 8.3·\n");
    assertThat(Papers.grid(table)).startsWith("職級|職位數目|按薪級中點估計增加的年薪值預算開支(百萬元)\n魚塘管理員|3|2.3\n");
  }

  /** A heading half a line off the row below goes down beside it; one a whole line off spans it. */
  @Test
  void aHeadingHalfALineOffSpansNothing() {
    String rows = "2031 506 84 44 36·\n2032 626 98 49 84·\n2033 181 29 86 90·\n";
    Table first = table("各碼頭的通知如下：·\n年份·\n<通知數目·\n<檢控宗數·\n<發出 獲遵從 獲撤銷·\n" + rows);
    assertThat(first.columns())
        .containsExactly("年份", "通知數目 / 發出", "通知數目 / 獲遵從", "通知數目 / 獲撤銷", "檢控宗數");
    Table second = table("各碼頭的通知如下：·\n年份 檢控宗數·\n<通知數目·\n發出 獲遵從 獲撤銷·\n" + rows);
    assertThat(second.columns())
        .containsExactly("年份", "檢控宗數", "通知數目 / 發出", "通知數目 / 獲遵從", "通知數目 / 獲撤銷");
  }
}
