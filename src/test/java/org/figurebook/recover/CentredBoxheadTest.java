package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Boxheads of pages that keep their layout, the cells set in the middle of their rows: a Chinese
 * character is one place of the text, and values below one another show the places of the columns.
 */
class CentredBoxheadTest {
  private static final String PROSE = "\n以上資料由有關部門提供，並會按年更新，有關港口的詳細名單已上載至該部門的網頁，市民可隨時查閱。\n";

  private static String head(String lines) {
    List<Table> tables = Papers.tables("港口統計：摘要\n\n" + lines);
    assertThat(tables).hasSize(1);
    return Papers.grid(tables.get(0)).lines().findFirst().orElse("");
  }

  /** Years over two headings each, those of two lines around those of one. */
  @Test
  void yearsOverHeadingsOfOneLineAndTwo() {
    assertThat(
            head(
                """
                           2031 年                  2032 年
                 貨物                  估計價值                    估計價值
                             數量                      數量
                                      (億元)                    (億元)
                煤               427        12.2         732        13.2
                木材及紙張           38,200         5.5      41,750        24.9
                鋼鐵             5,480        14.3       9,120         5.8
                玻璃               310        10.3         282        11.6
                """))
        .isEqualTo("貨物|2031年 / 數量|2031年 / 估計價值(億元)|2032年 / 數量|2032年 / 估計價值(億元)");
  }

  /** The last heading alone has two lines, set around the line of the others. */
  @Test
  void lastHeadingOfTwoLines() {
    assertThat(
            head(
                """
                                                                                                 2034 年
                            港口                2032 年          2033 年          2034 年
                                                                                                 按年變幅
                整體                            6,235           6,985            9,974           +42.8%
                北岸                            1,194           2,435            2,294            -5.8%
                南岸及離島                         1,422             330            2,129          +545.2%
                """))
        .isEqualTo("港口|2032年|2033年|2034年|2034年按年變幅");
  }

  /** A title over the boxhead is not the first line of one of its headings. */
  @Test
  void titleOverTheHeadings() {
    assertThat(
            head(
                """
                         船隻的登記情況
                         (2033年6月30日)
                港口              計劃        已登記      未登記
                                (艘)        (艘)        (艘)
                北岸              36          31           5
                南岸              52          44           8
                東岸              29          27           2
                """))
        .isEqualTo("港口|計劃(艘)|已登記(艘)|未登記(艘)");
  }

  /**
   * Collapsed gaps leave the lines of a boxhead in the order of their heights: first lines of
   * headings that wrap and spanners, then headings of one line, then second lines and leaves.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          two lines around one        ; 登記讀者 館藏 外借資料/港口 船塢數目/(萬名) (百萬項) (百萬項)/北岸 8,211 47.2 15.14 19.8/南岸 8,221 48.1 15.27 34.1/東岸 8,310 49.6 15.38 41.2 ; 港口|船塢數目|登記讀者(萬名)|館藏(百萬項)|外借資料(百萬項)
          the stub alone between      ; 船隻數目 佔船隻總數 載客量/港口/(千艘) 的百分比 (億人)/北岸 418 21.3% 2.1/南岸 716 36.5% 38.4/東岸 562 42.2% 158.9 ; 港口|船隻數目(千艘)|佔船隻總數的百分比|載客量(億人)
          a spanner over the last two ; 平均使用率(%)/港口 數目/平日 周末/北岸 608 78.4 96.2/南岸 83 64.9 99.1/東岸 256 51.3 88.7 ; 港口|數目|平均使用率(%) / 平日|平均使用率(%) / 周末
          years and what is compared  ; 每日泊船量(艘) 2034 年與 2033 年/港口/2032 2033 2034 比較的變動/北岸 4,441 4,289 4,500 +4.9%/南岸 1,800 1,801 1,711 -5.0% ; 港口|每日泊船量(艘) / 2032|每日泊船量(艘) / 2033|每日泊船量(艘) / 2034|2034年與2033年比較的變動
          the last year of two lines  ; 2034/港口 2032 2033/(臨時數字)/北岸 256,375 235,381 221,948/南岸 74,844 76,477 76,636 ; 港口|2032|2033|2034(臨時數字)
          """)
  void inTheOrderOfHeights(String what, String lines, String headings) {
    assertThat(head("\n表一 港口概況\n" + lines.replace("/", "\n") + "\n" + PROSE)).isEqualTo(headings);
  }
}
