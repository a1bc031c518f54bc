package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Times and turns whose number a narrow heading breaks off are one heading, and stand under what
 * spans them. In the cases {@code ·} is a space at the end of a cell, {@code ··} a gap, {@code /}
 * the end of a line.
 */
class BrokenPeriodTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spans of time under a rate   | 船種··/船隻數目··/總噸位··/增長率(%)··/萬公噸··/所佔百分比··/過去 1/年··/過去 5/年··/過去/10 年··/渡輪··178 6 204 47.3 9.8 4.1 4.6·/駁船··139 4 411 33.6 6.7 2.2 2.9·/漁船··52 511 3.9 -0.9 -1.3 0.4· | 船種;船隻數目;總噸位 / 萬公噸;總噸位 / 所佔百分比;增長率(%) / 過去1年;增長率(%) / 過去5年;增長率(%) / 過去10年
          grades by their turn         | 船種··合計··船隻數目··/第 1 級··第 2 級··第 3 級··/渡輪··367 145 125 97·/駁船··273 98 90 85·/漁船··260 80 95 85· | 船種;合計;船隻數目 / 第1級;船隻數目 / 第2級;船隻數目 / 第3級
          dates and their change       | 船種··截至 2030/年 12 月/31 日··/截至 2031 年/12 月 31 日··/增減··變動百/分率··/渡輪··2 810 2 975 +165 +5.9%·/駁船··2 140 2 261 +121 +5.7%·/漁船··1 960 2 038 +78 +4.0%· | 船種;截至2030年12月31日;截至2031年12月31日;增減;變動百分率
          what is under way behind all | 船塢 2030 年 2031 年 截至 2031 年 12/月 31 日正在維修/的船隻數目·/接獲 批准 拒絕 接獲 批准 拒絕·/東岸 63 48 10 57 43 12 557·/西岸 254 198 48 275 221 53 326·/南岸 163 80 32 157 91 35 196· | 船塢;2030年 / 接獲;2030年 / 批准;2030年 / 拒絕;2031年 / 接獲;2031年 / 批准;2031年 / 拒絕;截至2031年12月31日正在維修的船隻數目
          changes from two estimates   | 綱領 撥款(百萬元) 2031–32 預算的增減·/2029–30·/(實際)·/2030–31·/(修訂)·/2031–32·/(預算)·/較 2030–31·/修訂·/較 2030–31·/原來預算·/(1) 巡邏 1,162.7 1,254.0 1,218.6 (+6.9%) (+3.9%)·/(2) 救援 6,940.2 7,211.0 7,098.5 (+0.4%) (–1.2%)·/(3) 疏浚 421.6 450.8 447.7 (+4.3%) (+3.6%)· | 綱領;撥款(百萬元) / 2029–30(實際);撥款(百萬元) / 2030–31(修訂);撥款(百萬元) / 2031–32(預算);2031–32預算的增減 / 較2030–31修訂;2031–32預算的增減 / 較2030–31原來預算
          brackets below several years | 項目 2029-30 2030-31 2031-32·/(實際)·/(百萬元)·/(實際)·/(百萬元)·/(修訂)·/(百萬元)·/巡邏 1,162.7 1,254.0 1,218.6·/救援 6,940.2 7,211.0 7,098.5·/疏浚 421.6 450.8 447.7· | 項目;2029-30(實際)(百萬元);2030-31(實際)(百萬元);2031-32(修訂)(百萬元)
          classes, the last of which wraps | 港口··年齡組別··總數··/18-20 21-30 31-40 41 或/以上··/東岸··57 269 552 682 1560·/西岸··50 230 501 598 1379·/南岸··64 320 666 798 1848· | 港口;年齡組別 / 18-20;年齡組別 / 21-30;年齡組別 / 31-40;年齡組別 / 41或以上;總數
          a part of an annex as title  | 第 II 部分：最大的碼頭工程·//編號··工程··2030-31 2031-32··/1··東岸碼頭··2,100 1,800·/2··西岸碼頭··1,400 1,250·/總計··3,500 3,050· | 編號;工程;2030-31;2031-32
          """)
  void isOneHeading(String what, String lines, String columns) {
    Table table = Papers.only("所需資料如下：\n\n" + lines.replace('·', ' ').replace("/", "\n") + "\n");
    assertThat(table.columns()).containsExactly(columns.split(";"));
  }

  /** A number behind such a word is a value where no unit of time stands behind it. */
  @Test
  void leavesValues() {
    Table table = Papers.only("所需資料如下：\n\n情況  人數  \n退休前  12 \n退休當日  14 \n試用期滿  15 \n");
    assertThat(table.rows())
        .containsExactly(List.of("退休前", "12"), List.of("退休當日", "14"), List.of("試用期滿", "15"));
  }
}
