package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Parts of a reply whose numbers stand alone on their lines, each with a table of its own. */
class NumberedPartsTest {

  @Test
  void aNumberAndATitleBeginTheNextTable() {
    List<Table> tables =
        Papers.tables(
            """
            所需資料如下：

            1.
            按碼頭種類劃分的維修開支

            碼頭種類  2022  2023  2024
            渡輪碼頭  312  340  355
            貨運碼頭  120  118  131
            總計  432  458  486

            2.

            過去3年碼頭使用人次(按地區及類別劃分)

            地區
            2022年  2023年
            渡輪  貨運
            渡輪  貨運
            東區  1 204 12 1 311 14
            西區  873 8 902 9
            總計  2 077 20 2 213 23
            """);
    assertThat(tables)
        .extracting(Papers::grid)
        .containsExactly(
            """
            碼頭種類|2022|2023|2024
            渡輪碼頭|312|340|355
            貨運碼頭|120|118|131
            總計|432|458|486
            """,
            """
            地區|2022年 / 渡輪|2022年 / 貨運|2023年 / 渡輪|2023年 / 貨運
            東區|1,204|12|1,311|14
            西區|873|8|902|9
            總計|2,077|20|2,213|23
            """);
    assertThat(tables)
        .extracting(Table::caption)
        .containsExactly("按碼頭種類劃分的維修開支", "過去3年碼頭使用人次(按地區及類別劃分)");
  }

  @Test
  void soTheyDoWithACellALine() {
    List<Table> tables =
        Papers.tables(
            """
            答覆：
            (1)
            過去2年「碼頭專項基金」的申請情況
            年度
            接獲宗數
            獲批宗數
            2022-23
            6 702
            4 923
            2023-24
            5 478
            3 965
            總計
            12 180
            8 888
            (2)
            按種類劃分的獲批申請(2023-24年度)
            種類
            宗數
            金額(百萬元)
            渡輪碼頭
            46
            23.3
            貨運碼頭
            98
            60.5
            總數
            144
            83.8
            """);
    assertThat(tables)
        .extracting(Papers::grid)
        .containsExactly(
            """
            年度|接獲宗數|獲批宗數
            2022-23|6,702|4,923
            2023-24|5,478|3,965
            總計|12,180|8,888
            """,
            """
            種類|宗數|金額(百萬元)
            渡輪碼頭|46|23.3
            貨運碼頭|98|60.5
            總數|144|83.8
            """);
  }

  @Test
  void aNumberBelowNumberedRowsIsARow() {
    Table table =
        Papers.only(
            """
            各項工程如下：

            編號  工程  開支  人手
            1.
            重鋪渡輪碼頭的行人路及更換照明設施
            12.4 3
            2.
            維修貨運碼頭的防撞設施及導航燈
            20.1 5
            總計  32.5 8
            """);
    assertThat(table.rows()).hasSize(3);
  }

  @Test
  void theNumberOfAPartInWordsIsNoCell() {
    Table table =
        Papers.only(
            """
            各碼頭的人手如下：

            碼頭  全職  兼職
            東碼頭  156 12
            西碼頭  120 6
            總計  276 18

            (3)

            有關檢討仍在進行，當局會在完成後公布結果。
            """);
    assertThat(Papers.grid(table)).endsWith("總計|276|18\n");
  }
}
