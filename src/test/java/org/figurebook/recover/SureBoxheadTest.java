package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What looks odd in a boxhead and is whole leaves no doubt, and what is as like it and open does.
 * In the cases {@code ·} is a space at the end of a cell, {@code ··} a gap, {@code /} the end of a
 * line.
 */
class SureBoxheadTest {
  private static List<Table> tables(String lines) {
    return Papers.tables("Table 1: Numbers by harbour\n\n" + lines.replace("/", "\n\n") + "\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a change by the year          | 部門 2030-31 2031-32 按年變動/燈塔 857 922 7.6/渡輪 1,383 1,420 2.7
          sexes with nothing between    | 部門 2030年 2031年/男 女 男 女/燈塔 857 922 712 816/渡輪 1,383 1,420 1,211 1,310
          sexes and their total         | 部門 北岸 南岸/男 女 總計 男 女 總計/燈塔 857 922 1,779 712 816 1,528/渡輪 1,383 1,420 2,803 1,211 1,310 2,521
          counts and their shares       | Port 2030 2031/No. % No. %/North 127 12.0 113 40.0/South 940 88.0 169 60.0/Total 1,067 100.0 282 100.0
          numbers of rows               | No. Port 2030 2031/Men Women Men Women/1 North 1,127 1,012 1,031 1,151/2 South 1,240 1,088 1,203 1,008/3 East 1,367 1,100 1,116 1,201
          how many persons a crew has   | 船員人數··北岸··南岸··/男··女··男··女··/2人··1,127 1,012 1,031 1,151·/3人··1,240 1,088 1,203 1,008·/5人或以上··1,367 1,100 1,116 1,201·/總計··3,734 3,200 3,350 3,360·
          dates in words for labels     | Year 2030 2031/As at 31 March 2028 1,297 1,116/As at 31 March 2029 1,286 1,118/As at 31 March 2030 1,246 1,123
          numbers of three digits        | Port 2030 2031/Men Women Men Women/North 127 120 113 401/South 140 188 169 600
          three digits, gaps between     | Port··Staff··Tugs··Fines··/North··127 120 113··/South··140 188 169··
          names behind numbers of rows   | 序號··部門··北岸··南岸··/男··女··男··女··/1 燈 塔··1,127 1,012 1,031 1,151·/2 渡 輪··1,240 1,088 1,203 1,008·/3 碼 頭··1,367 1,100 1,116 1,201·
          two capitals, gaps between    | Port··Pilot Boats··Tugs··/2030 2031 2030 2031··/North··2,181 1,034 1,031 1,151··/South··2,112 1,073 1,203 1,008··/Total··4,293 2,107 2,234 2,159··
          """)
  void isSure(String what, String lines) {
    List<Table> tables = tables(lines.replace('·', ' '));
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).doubt()).isEmpty();
    assertThat(tables).extracting(Table::confidence).doesNotContain(Confidence.CHECK);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          by what, and no more          | 部門 2030-31 2031-32 按年薪金/燈塔 857 922 76/渡輪 1,383 1,420 27
          a number and no share         | Port 2030 2031/No. Boats No. Boats/North 127 120 113 400/South 940 880 169 600/Total 1,067 1,000 282 1,000
          what is counted over ports    | 船員人數 2030 2031/北岸 1,127 1,012/南岸 1,240 1,088/東岸 1,367 1,100
          names and their years         | Port 2030 2031/North Pier 2028 1,297 1,116/South Pier 2029 1,286 1,118/East Pier 2030 1,246 1,123
          a measure over dates          | Boats··/2030 2031 2032··/As at 31 March 2028··1,297 1,116 1,201··/As at 31 March 2029··1,286 1,118 1,202··
          two capitals and one, no gaps | Port Pilot Boats Tugs/2030 2031 2030 2031/North 2,181 1,034 1,031 1,151/South 2,112 1,073 1,203 1,008/Total 4,293 2,107 2,234 2,159
          three digits, some joined     | 序 號··年 份··支 出··收 入(百 萬 元)··宗 數··撥 款(億 元)··/1 渡 輪··249 210.5 585 336 57·/2 燈 塔··77 314.3 575 431 116·/3 碼 頭··216 275.9 120 403 127·
          some joined, one digit group  | 部 門··2030-31 2031-32 按 季 增 減··/燈 塔··434 765 719 12.5·/渡 輪··104 - 88.7·/碼 頭··719 628 952 36.9·
          the end of a heading alone    | 獲批停泊數··/船員人數··巡查次數··支出··目··參加人數··/2人··239 8,333 30 649,725·/3人··57 18,358 21 326,500·/4人··102 16,358 14 770,458·/總計··398 43,049 65 1,746,683·
          the end of a label in a value | 所需資料如下：··/部門··2030年··2031年··進度··/天文台··18.6 242.7 已完成··/海港管理局··55.2 206.4 規劃中··/漁業及海洋護理··189.8 245.4 規劃中··/署··/燈塔管理局··183.1 65.4 已完成··
          the end of a label as a group | 所需資料如下：··/計劃名稱··2030 2031··/港島··/渡輪優惠··2.2 6.4··/離島··/燈塔修葺··0.7 4.3··/為漁民提供的日間護··3.0 7.5··/理服務··/臨時碼頭··0.8 6.9··/船塢改善··1.0 2.8··/總計··7.7 27.9··
          joined unlike one another     | 部門··/碼頭··/罰款人數··/投訴數目··/參加人次··/開支··/(百萬元)··/渡輪處··東岸··29 78 060 5 727.2·/西岸··5 86 871 5 475.7·/南岸··6 84 745 2 550.2·/海事科··外港··11 88 503 5 47.1·/內港··11 86 134 1 396.3·
          numbers of what names count   | Crew size Boats/2031 2032/Old New Old New/1 sailor 16 24 34 38/2 sailors 32 21 26 33/3 sailors 21 31 16 32/Total 69 76 76 103
          a turn of headings cut        | 地區··外港··內港··開支(萬元)··/船員··渡輪··女··船員··渡輪··女··/東岸··10 248 497 952 27 913 14 686 26.9·/西岸··11 175 696 415 10 689 5 206 7.6·/南岸··10 51 704 267 27 858 9 834 2.3·/北岸··24 251 728 538 16 665 23 687 16.8·
          codes glued to their names    | 序號地區資助金額(萬元)··/2031 2032 2033··/A01東岸··591.2 650.2 550.4·/A02西岸··254.5 119.8 879.3·/A03南岸··329.1 753.3 810.4·
          two numbers in one cell       | 船 員 人 數··渡 輪··海 員··/男··女··總 數··/2人··206 8 3562 3570·/3人··151 7 1916 1923·/4人··154 30 973 1003·/總 數··511 45 6451 6496·
          """)
  void isOpen(String what, String lines) {
    List<Table> tables = tables(lines.replace('·', ' '));
    assertThat(tables).isNotEmpty();
    assertThat(tables).extracting(Table::confidence).containsOnly(Confidence.CHECK);
  }
}
