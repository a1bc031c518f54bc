package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Rows whose spaces say less than they seem to: of pages, of thousands, of where a label ends. */
class SpacedRowTest {
  /** Lines that begin with a space because their first cell is empty begin no page. */
  @Test
  void emptyCellsAreNoPages() {
    List<Table> tables =
        Papers.tables(
            "附件二\n \n未來三年建屋量\n \n區域 地區 單位數目\n2012-2013年度    \n"
                + "市區  東區  5,200 \n 南區  2,700 \n 西區  1,400 \n新界  北區  2,800 \n 合共  12,100 \n"
                + "2013-2014年度    \n市區  東區  8,200 \n 西區  1,500 \n新界  北區  2,300 \n 中區  2,100 \n"
                + " 合共  14,100 \n2014-2015年度    \n市區  西區  2,900 \n 南區  1,000 \n新界  北區  3,000 \n"
                + " 西區  4,400 \n 合共  11,300 \n");
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).rows()).hasSize(15);
  }

  /** A number with commas stands apart from the bracket it is printed behind. */
  @Test
  void numbersBehindBrackets() {
    List<Table> tables =
        Papers.tables(
            "我們預計開支如下:\n\n千元\n(a) 截至1997年10月底的實際開支34,646\n"
                + "(b)1997-98財政年度餘下數月的預計開支23,236\n"
                + "(c)1997-98年度的預計開支總額[(a)+(b)]57,882\n(d)1997-98年度的核准撥款41,115\n"
                + "所需的追加撥款[(c)-(d)]16,767\n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .contains("預計開支總額[(a)+(b)]|57,882\n")
        .contains("所需的追加撥款[(c)-(d)]|16,767\n");
  }

  /** One space between three digits and those before them parts cells or thousands. */
  @Test
  void partedThousandsAreDoubted() {
    List<Table> tables =
        Papers.tables(
            "四幅用地如下：  \n \n項目  發展  \n類別  \n樓面面積  \n(平方米)  \n單位數目  \n(約) \n"
                + "東區連城道  公屋  13 150 300 \n西區銀灣邨  居屋  7 200 100 \n"
                + "北區宏業街  居屋  14 500 200 \n南區沙咀道  居屋  48 100 900 \n");
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).confidence()).isEqualTo(Confidence.CHECK);
    assertThat(tables.get(0).doubt()).contains("thousands");
  }

  /** Slashes are cells without a value, and the title says the unit. */
  @Test
  void slashesAreEmptyCells() {
    List<Table> tables =
        Papers.tables(
            "附件  \n \n前往主要服務範圍所需的時間 (以分鐘表示 ) \n \n避風塘  一號  二號  三號  四號  \n"
                + "香港仔  ／  ／  1.5 19 \n銅鑼灣  10 ／  ／  12 \n長洲  ／  3 ／  29 \n觀塘  ／  ／  ／  17 \n"
                + "屯門  15 ／  ／  13 \n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .contains("香港仔|/|/|1.5|19\n銅鑼灣|10|/|/|12\n")
        .contains("觀塘|/|/|/|17\n");
    assertThat(tables.get(0).labelColumns()).isEqualTo(1);
    assertThat(tables.get(0).unit()).isEqualTo("分鐘");
  }
}
