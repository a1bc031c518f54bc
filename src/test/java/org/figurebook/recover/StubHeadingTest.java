package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Headings of labels: two of them, one before a heading that spans, one on every row. */
class StubHeadingTest {
  private static final String PROSE = "\n\n以上資料由有關部門提供，並會按年更新，有關港口的詳細名單已上載至該部門的網頁，市民可隨時查閱。\n";

  private static Table table(String lines) {
    String paper = "相關資料如下：\n\n" + lines + PROSE;
    return Papers.only(paper);
  }

  /** Names of groups on lines of their own are labels of the first of two stubs. */
  @Test
  void twoStubsOverOneColumn() {
    Table table =
        table("地區 港口類別 船隻數目\n北岸\n漁港 7,537\n商港 96\n軍港 1,172\n南岸\n漁港 30\n商港 32\n軍港 62\n總計 8,929\n");
    assertThat(Papers.grid(table))
        .isEqualTo(
            """
            地區|港口類別|船隻數目
            北岸|漁港|7,537
            北岸|商港|96
            北岸|軍港|1,172
            南岸|漁港|30
            南岸|商港|32
            南岸|軍港|62
            總計||8,929
            """);
    assertThat(table.confidence()).isEqualTo(Confidence.CERTAIN);
  }

  /** The same with each heading on a line of its own. */
  @Test
  void twoStubsEachOnItsLine() {
    assertThat(
            Papers.grid(table("地區\n港口類別\n船隻數目\n北岸\n漁港 7,537\n商港 96\n南岸\n漁港 30\n商港 32\n總計 7,695\n")))
        .startsWith("地區|港口類別|船隻數目\n北岸|漁港|7,537\n北岸|商港|96\n南岸|漁港|30\n");
  }

  /** No title stands behind the heading of the labels: what does spans the years below it. */
  @Test
  void spannerThatReadsLikeTitle() {
    assertThat(
            Papers.grid(
                table("港口\n各港口的員工人數\n2038-39\n年度\n2039-40\n年度\n北岸 55 65\n南岸 15 24\n東岸 64 59\n")))
        .startsWith("港口|各港口的員工人數 / 2038-39年度|各港口的員工人數 / 2039-40年度\n北岸|55|65\n");
  }

  /** The mark of a note behind a unit in brackets is part of the heading, not one of its own. */
  @Test
  void noteBehindUnit() {
    Table table =
        table(
            "年度  年度基本\n維護開支\n(百萬元) (註 1)\n優化開支\n(百萬元)\n累計登記用\n戶數量\n (註 2)\n"
                + "2038-39 15.25 - 156 000\n2039-40 39.86 - 1 226 000\n2040-41 47.36 7.88 2 633 000\n");
    assertThat(Papers.grid(table)).startsWith("年度|年度基本維護開支(百萬元)|優化開支(百萬元)|累計登記用戶數量\n");
  }

  /** A number and words over a boxhead of several headings are the title. */
  @Test
  void numberedTitle() {
    Table table = table("(2)  各港口的使用情況\n港口  船隻數目\n男  女\n北岸  132 191\n南岸  133 192\n總計  265 383\n");
    assertThat(Papers.grid(table)).startsWith("港口|船隻數目 / 男|船隻數目 / 女\n北岸|132|191\n");
    assertThat(table.caption()).contains("各港口的使用情況");
  }

  /** Remarks are no mark of a note. */
  @Test
  void remarks() {
    assertThat(Papers.grid(table("港口 職位數目 備註\n北岸 60 不適用\n南岸 55 常額職位\n總計 115\n")))
        .startsWith("港口|職位數目|備註\n北岸|60|不適用\n");
  }

  /** The name of a group printed on each of its rows stands once in their labels. */
  @Test
  void nameOnEveryRow() {
    assertThat(
            Papers.grid(
                table(
                    "Place Vessels\nNorth Fishing 7,537\nNorth Trading 96\nSouth Fishing 30\nSouth Trading 32\nTotal 7,695\n")))
        .contains("North / Fishing|7,537\nNorth / Trading|96\nSouth / Fishing|30\n");
  }
}
