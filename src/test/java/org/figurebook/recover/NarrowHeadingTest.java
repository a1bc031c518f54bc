package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Chinese boxheads whose narrow cells break headings: cells end in a space, lines within do not.
 */
class NarrowHeadingTest {
  private static final String OPENING = "碼頭的統計數字表列如下：·\n·\n";

  private static Table only(String lines) {
    List<Table> tables = Papers.tables(OPENING + lines + "·\n");
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  private static String head(String lines) {
    String grid = Papers.grid(only(lines));
    return grid.substring(0, grid.indexOf('\n'));
  }

  /** The end of a heading and the beginning of the next stand on one line. */
  @Test
  void twoHeadingsOnOneLine() {
    Table table =
        Papers.inOrder(
            "類別 2033 年 2034 年 船員人數/的變動 泊位數/目·/船員人/數·/空缺 泊位數/目·/船員人/數·/空缺·/"
                + "渡輪 82 96 86 92 21 61 +2.3%·/貨船 12 87 25 60 41 19 +28.9%·/拖船 22 17 65 63 42 29 +3.1%·/駁船 31 27 75 71 52 39 +4.1%·/貨輪 41 37 85 81 62 49 +5.1%·");
    assertThat(Papers.grid(table))
        .startsWith(
            "類別|2033年 / 泊位數目|2033年 / 船員人數|2033年 / 空缺|2034年 / 泊位數目|2034年 / 船員人數|2034年 / 空缺|船員人數的變動\n");
    assertThat(table.confidence()).isNotEqualTo(Confidence.CHECK);
  }

  /** Nothing in 元 and nothing in 晚 stands under a share, and 不留宿乘客 is no more of 留宿乘客. */
  @Test
  void spannerInTheMiddle() {
    assertThat(
            head(
                "航線 乘客人次·\n(千)·\n佔整體百\n分比·\n留宿乘客\n比例·\n人均消費(元) 留宿乘客平\n均留宿時間\n(晚)·\n留宿乘\n客·\n不留宿乘\n客·\n"
                    + "北線 343 76.5% 45.6% 5,400 1,300 3.0·\n南線 125 2.8% 52.4% 4,950 700 2.7·\n東線 878 2.0% 79.1% 4,700 550 2.9·\n"))
        .isEqualTo("航線|乘客人次(千)|佔整體百分比|留宿乘客比例|人均消費(元) / 留宿乘客|人均消費(元) / 不留宿乘客|留宿乘客平均留宿時間(晚)");
  }

  /** Ages broken over lines, the same under each of three years. */
  @Test
  void agesThatReturn() {
    assertThat(
            head(
                "港口··2031年··2032年··2033年··\n18歲··\n以下··\n18至··\n64歲··\n65歲或\n以上··\n總計··18歲··\n以下··\n18至··\n64歲··\n65歲或\n以上··\n"
                    + "總計··18歲··\n以下··\n18至··\n64歲··\n65歲或\n以上··\n總計··\n"
                    + "東岸··12 13 14 39 15 16 17 48 18 19 21 58·\n西岸··22 23 24 69 25 26 27 78 28 29 31 88·\n"))
        .isEqualTo(
            "港口|2031年 / 18歲以下|2031年 / 18至64歲|2031年 / 65歲或以上|2031年 / 總計|2032年 / 18歲以下|2032年 / 18至64歲"
                + "|2032年 / 65歲或以上|2032年 / 總計|2033年 / 18歲以下|2033年 / 18至64歲|2033年 / 65歲或以上|2033年 / 總計");
  }

  /** The same ages under the second heading, and a total behind them. */
  @Test
  void agesAgainWithATotal() {
    assertThat(
            head(
                "渡輪航線··\n乘客人次(千)··開支(百萬元)··\n65歲或以\n上長者··\n60至64\n歲人士··\n殘疾人士··\n65歲或\n以上長\n者··\n60至64\n歲人士··\n殘疾人士··\n合計··\n"
                    + "北線··145 78 27 110 57 23 190·\n南線··584 225 72 307 118 39 464·\n東線··612 201 41 480 150 40 670·\n"))
        .isEqualTo(
            "渡輪航線|乘客人次(千) / 65歲或以上長者|乘客人次(千) / 60至64歲人士|乘客人次(千) / 殘疾人士"
                + "|開支(百萬元) / 65歲或以上長者|開支(百萬元) / 60至64歲人士|開支(百萬元) / 殘疾人士|開支(百萬元) / 合計");
  }

  /** The percentages stand under the heading that says so: the one before it spans the rest. */
  @Test
  void spannerBeforeAShare() {
    assertThat(
            head(
                "階段 工程數目 完成百分\n比 總數·\n(a)=(b)+(c)+\n(d)·\n已完成·\n(b)·\n施工中·\n(c)·\n設計／勘測\n中·\n(d)·\n"
                    + "第一階段 187 176 7 4 94%·\n第二階段 58 34 19 5 59%·\n第三階段 54 6 22 26 11%·\n總計 299 216 48 35 72%·\n"))
        .isEqualTo(
            "階段|工程數目 / 總數(a)=(b)+(c)+(d)|工程數目 / 已完成(b)|工程數目 / 施工中(c)|工程數目 / 設計/勘測中(d)|完成百分比");
  }

  /** Single characters torn off by a space, cells two spaces apart: 檢查次 數. */
  @Test
  void charactersTornOff() {
    Table table =
        Papers.only(
            "過 去 三 年 ， 海 港 的 檢 查 數字如 下 ：··\n項 目··2031 年··2032 年··2033 年··\n渡 輪··\n"
                + "截 至 年 底 有效牌 照 數 目··1 703 1 673 1 689·\n新發牌 照 數 目··60 75 58·\n檢查次 數··16 898 15 742 17 089·\n"
                + "貨 船··\n截 至 年 底 有效合格證明書數 目··546 552 553·\n檢查次 數··1 209 1 149 1 136·\n");
    assertThat(Papers.grid(table))
        .isEqualTo(
            "項目|2031年|2032年|2033年\n渡輪 / 截至年底有效牌照數目|1,703|1,673|1,689\n渡輪 / 新發牌照數目|60|75|58\n"
                + "渡輪 / 檢查次數|16,898|15,742|17,089\n貨船 / 截至年底有效合格證明書數目|546|552|553\n貨船 / 檢查次數|1,209|1,149|1,136\n");
  }

  /** Units on lines of their own make many lines of a boxhead of few rows. */
  @Test
  void unitsOnTheirLines() {
    assertThat(
            head(
                "航線··承諾時\n間··\n(分鐘)··\n目標··\n(%)··\n2031年··2032年··2033年··\n次數··達標率··\n(%)··\n次數··達標率··\n(%)··\n次數··達標率··\n(%)··\n"
                    + "北線··20 95 525 96.4 363 100.0 248 100.0·\n南線··120 95 98 93.9 85 93.2 100 94.5·\n東線··40 90 70 93.2 74 92.6 78 95.1·\n"))
        .isEqualTo(
            "航線|承諾時間(分鐘)|目標(%)|2031年 / 次數|2031年 / 達標率(%)|2032年 / 次數|2032年 / 達標率(%)|2033年 / 次數|2033年 / 達標率(%)");
  }
}
