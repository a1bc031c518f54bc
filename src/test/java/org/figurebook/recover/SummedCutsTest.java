package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Spaces part thousands and cells alike: what the printed sums say of where. */
class SummedCutsTest {
  /** One way to cut all rows makes the totals of all columns. */
  @Test
  void columnsMakeTheirTotals() {
    Table table =
        Papers.only(
            "按船齡劃分的數字如下：\n\n船齡  碼頭數目  泊位數目  航次(約)  佔航次的百分比\n"
                + "10年或以下  36 152 108 300 15%\n11至20年  52 207 131 600 18%\n21至30年  61 384 214 900 30%\n"
                + "31至40年  47 346 169 500 23%\n40年以上  28 229 98 700 14%\n總計 224 1 318 723 000 100%\n");
    assertThat(Papers.grid(table))
        .isEqualTo(
            "船齡|碼頭數目|泊位數目|航次(約)|佔航次的百分比\n10年或以下|36|152|108,300|15%\n11至20年|52|207|131,600|18%\n"
                + "21至30年|61|384|214,900|30%\n31至40年|47|346|169,500|23%\n40年以上|28|229|98,700|14%\n"
                + "總計|224|1,318|723,000|100%\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CERTAIN);
  }

  /** In every row the last number is the sum of the others, cut in one way alone. */
  @Test
  void rowsMakeTheirTotals() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "地區 客運 貨運 總數\n北區 1 204 862 2 066\n南區 371 1 118 1 489\n東區 2 950 640 3 590\n")))
        .isEqualTo("地區|客運|貨運|總數\n北區|1,204|862|2,066\n南區|371|1,118|1,489\n東區|2,950|640|3,590\n");
  }

  /** A year that the value behind it is glued to. */
  @Test
  void yearWithItsValue() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "年度 港口 車站\n編制 抵港 總計 編制 抵港 總計\n2030年 1,542 176,462 178,004 8 7 15\n"
                        + "2031年 3,803 121,026 124,829 20 24 44\n2032年 831 502,320 503,151 13 12 25\n"
                        + "總計 6,176 799,808 805,984 41 43 84\n")))
        .contains("\n2030年|1,542|176,462|178,004|8|7|15\n");
  }
}
