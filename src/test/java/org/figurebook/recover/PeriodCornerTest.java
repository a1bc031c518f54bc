package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.table.Spanner;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** The corner of a boxhead of periods: two names parted by a diagonal line, or none at all. */
class PeriodCornerTest {
  private static final String PROSE = "\n\n以上資料由有關部門提供，並會按年更新，有關港口的詳細名單已上載至該部門的網頁，市民可隨時查閱。\n";

  private static List<Table> tables(String lines) {
    return Papers.tables("各港口的資料如下：\n\n" + lines + PROSE);
  }

  private static Table table(String lines) {
    assertThat(tables(lines)).hasSize(1);
    return tables(lines).get(0);
  }

  /** The upper name is that of the periods, the lower that of the rows. */
  @Test
  void twoNamesInTheCornerAreOfPeriodsAndOfRows() {
    assertThat(
            Papers.grid(
                table(
                    "年度\n泊位項目\n2038-39 2039-40 2040-41\n船隻數目 55 65 61\n乘客人次 15 24 27\n職員人數 64 59 58\n")))
        .isEqualTo(
            """
            泊位項目|2038-39|2039-40|2040-41
            船隻數目|55|65|61
            乘客人次|15|24|27
            職員人數|64|59|58
            """);
  }

  /** Groups of rows do not make the name of the periods one of theirs. */
  @Test
  void groupsOfRowsAreNotCalledAsPeriodsAre() {
    Table table =
        table(
            "年度\n港口\n2038-39 2039-40 2040-41\n北岸港\n船隻數目 55 65 61\n職員人數 15 24 27\n南岸港\n船隻數目 35 45 41\n職員人數 12 14 17\n");
    assertThat(Papers.grid(table))
        .isEqualTo(
            """
            港口|2038-39|2039-40|2040-41
            北岸港 / 船隻數目|55|65|61
            北岸港 / 職員人數|15|24|27
            南岸港 / 船隻數目|35|45|41
            南岸港 / 職員人數|12|14|17
            """);
  }

  /** The name of the periods alone above the boxhead is no title. */
  @Test
  void theNameOfThePeriodsIsNoTitle() {
    Table table = table("年度\n\n\n5個港口\n2038-39\n年度\n2039-40\n年度\n北岸 55 65\n南岸 15 24\n東岸 64 59\n");
    assertThat(table.caption()).isEqualTo("各港口的資料");
    assertThat(table.columns().get(0)).isEqualTo("5個港口");
  }

  /** Below a numbered title, words over nothing but periods say what is counted in all of them. */
  @Test
  void wordsBelowANumberedTitleSpanThePeriods() {
    Table table =
        table(
            "表2 - 按港口劃分的船隻登記\n\n已登記的船隻數目(以登記日期計算)\n2038 2039 2040 總數\n北岸 55 65 61 181\n南岸 15 24 27 66\n總數 70 89 88 247\n");
    assertThat(table.caption()).isEqualTo("表2 -按港口劃分的船隻登記");
    assertThat(table.spanners()).containsExactly(new Spanner("已登記的船隻數目(以登記日期計算)", 1, 4));
    assertThat(table.columns()).startsWith("", "已登記的船隻數目(以登記日期計算) / 2038");
  }

  /** Behind the heading of the labels such words span the periods too, a remark behind one. */
  @Test
  void wordsBehindTheHeadingOfLabelsSpanPeriodsWithRemarks() {
    Table table =
        table(
            "港口名稱\n獲准在港口停泊的外來船隻數目\n2038-39年度 2039-40年度\n2040-41年度\n(截至2041年1月底)\n北岸 55 65 61\n南岸 15 24 27\n總數 70 89 88\n");
    assertThat(table.columns())
        .containsExactly(
            "港口名稱",
            "獲准在港口停泊的外來船隻數目 / 2038-39年度",
            "獲准在港口停泊的外來船隻數目 / 2039-40年度",
            "獲准在港口停泊的外來船隻數目 / 2040-41年度(截至2041年1月底)");
  }

  /** A second table right below the first, of the same rows, stands under the same title. */
  @Test
  void twoTablesOfTheSameRowsUnderOneTitle() {
    List<Table> tables =
        Papers.tables(
            """
            附件二

            各港口的停泊申請數目及獲批數目

            港口
            申請數目
            2038 2039 2040
            北岸 55 65 61
            南岸 15 24 27
            總數 70 89 88

            港口
            獲批數目
            2038 2039 2040
            北岸 45 55 51
            南岸 12 14 17
            總數 57 69 68
            """);
    assertThat(tables).extracting(Table::caption).containsOnly("各港口的停泊申請數目及獲批數目").hasSize(2);
  }

  /** What ends in 的 goes on: it begins the heading below it. */
  @Test
  void aLineThatEndsInTheMiddleOfAHeadingIsNoTitle() {
    assertThat(Papers.grid(table("已完成及進行中的\n工程項目\n北岸港口 南岸港口\n海堤(項) 12 14\n碼頭(項) 5 6\n燈塔(項) 8 9\n")))
        .startsWith("已完成及進行中的工程項目|北岸港口|南岸港口\n");
  }
}
