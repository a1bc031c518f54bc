package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/**
 * Boxheads of pages that keep their layout, the cells set in the middle of their rows: a Chinese
 * character is one place of the text, and values below one another show the places of the columns.
 */
class CentredBoxheadTest {
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
}
