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
                + "東區連城道  公屋  13 153 301 \n西區銀灣邨  居屋  7 204 102 \n"
                + "北區宏業街  居屋  14 507 207 \n南區沙咀道  居屋  48 108 905 \n");
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

  /** Crosses among values are cells without one, and marked numbers go on in no number. */
  @Test
  void crossesAreEmptyCells() {
    List<Table> tables =
        Papers.tables(
            "各國簽證數目如下：  \n \n年份  德國  日本  加拿大  新西蘭  澳洲  \n"
                + "2030 130^ 658 187 x 3 252 \n2031 132^ 265 173 425* 3 806 \n2032 148^ 299 208 x 5 609 \n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .contains("2030|130|658|187|x|3,252\n2031|132|265|173|425|3,806\n");
  }

  /**
   * Letters beside values say of what state they are, those behind grouped digits tell of notes.
   */
  @Test
  void lettersMarkValues() {
    List<Table> tables =
        Papers.tables(
            "Strength at 1 April of each year\n\nRank 2030 2031 2032\nOfficers 30,740 30,670 p 30,380 p\n"
                + "Other ranks 159,450 157,380 p 152,800 p\nTotal 190,190b 188,050 p 183,180 p\n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo(
            "Rank|2030|2031|2032\nOfficers|30,740|30,670|30,380\n"
                + "Other ranks|159,450|157,380|152,800\nTotal|190,190|188,050|183,180\n");
  }

  /** A span that breaks behind its first number is one label. */
  @Test
  void aSpanIsOneLabel() {
    List<Table> tables =
        Papers.tables(
            "按樓齡劃分的屋苑及座數如下：  \n \n樓齡  屋苑數目  座數  \n介乎 10至 15年  1 12 \n"
                + "介乎 15至 20年  5 19 \n30年或以上  4 24 \n總數  10 55 \n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .contains("介乎10至15年|1|12\n介乎15至20年|5|19\n")
        .contains("總數|10|55\n");
  }

  /** Three digits that are all round, behind fewer that are not, are the rest of one number. */
  @Test
  void roundGroupsAreThousands() {
    List<Table> tables =
        Papers.tables(
            "現時約有 187 000名病人，人數大致如下：  \n \n類別  \n2030-2031年度曾接受本署  \n服務的病人數目 (至百位數 ) \n"
                + "甲類病症  44 600 \n乙類病症  49 500 \n丙類病症  11 300 \n \n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo("類別|2030-2031年度曾接受本署服務的病人數目(至百位數)\n甲類病症|44,600\n乙類病症|49,500\n丙類病症|11,300\n");
  }

  /** The same marked items under each period are headings, a character a line though they stand. */
  @Test
  void itemsUnderEachPeriod() {
    List<Table> tables =
        Papers.tables(
            "按類別劃分的個案數目如下：··\n·\n類別··\n2030年··\n12月底··\n2031年··\n12月底··\n(i)普\n通津貼··\n"
                + "(ii)高\n額津貼··\n(i)普\n通津貼··\n(ii)高\n額津貼··\n完全失明··658 98 579 96·\n下身癱\n瘓··420 340 409 324·\n"
                + "弱智··831 696 978 705·\n");
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).columns())
        .containsExactly(
            "類別",
            "2030年12月底 / (i)普通津貼",
            "2030年12月底 / (ii)高額津貼",
            "2031年12月底 / (i)普通津貼",
            "2031年12月底 / (ii)高額津貼");
  }

  /** Headings with no gap that all end in one word before their total; a label of two lines. */
  @Test
  void gluedHeadingsBeforeATotal() {
    List<Table> tables =
        Papers.tables(
            "職位的情況如下-\n\n常額職位編外職位總數\n把2031年10月30日委員批\n准的職位計算在內的情況\n\n1 487 75 1 562\n"
                + "文件編號10 1 - 1\n\n文件編號11 - 1 1\n\n總數 1 488 76 1 564\n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo(
            "|常額職位|編外職位|總數\n把2031年10月30日委員批准的職位計算在內的情況|1,487|75|1,562\n"
                + "文件編號10|1|-|1\n文件編號11|-|1|1\n總數|1,488|76|1,564\n");
  }

  /** Headings of one line stand between the two lines of those that wrap. */
  @Test
  void headingsSetInTheMiddle() {
    List<Table> tables =
        Papers.tables(
            "Table 1 – Injuries\n\n1st half 1st half\n\n\n2028 2029 2030\nof 2030 of 2031\n"
                + "Fatal case 218 249 234 132 123\nNon-fatal case 746 623 893 236 414\n"
                + "Total 964 872 1,127 368 537\n");
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).columns())
        .containsExactly("", "2028", "2029", "2030", "1st half of 2030", "1st half of 2031");
    assertThat(tables.get(0).confidence()).isEqualTo(Confidence.CHECK);
  }

  /** Years of two digits and numbers that only count are headings where a row stands below them. */
  @Test
  void headingsThatCount() {
    List<Table> tables =
        Papers.tables(
            "設施(截至3月31日) 數目\n23 24 25\n劇場 23 23 23\n網球場 250 250 251\n大型公園 26 26 26\n\n"
                + "活動:\n\n    22/23 23/24 24/25\n節目 活動數目 19 800 35 200 37 500\n"
                + "展覽 活動數目 980 2 060 2 800\n\n公屋編配標準如下：  \n \n家庭人數  1 2 3 4 5 6 \n"
                + "室內樓面面積超過 (平方米 ) 25 35 44 56 62 71 \n \n");
    assertThat(tables).hasSize(3);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo(
            "設施(截至3月31日)|數目 / 23|數目 / 24|數目 / 25\n劇場|23|23|23\n網球場|250|250|251\n大型公園|26|26|26\n");
    assertThat(Papers.grid(tables.get(1)))
        .contains("|22/23|23/24|24/25\n")
        .contains("活動數目|19,800|35,200|37,500\n")
        .contains("活動數目|980|2,060|2,800\n");
    assertThat(Papers.grid(tables.get(2)))
        .isEqualTo("家庭人數|1|2|3|4|5|6\n室內樓面面積超過(平方米)|25|35|44|56|62|71\n");
    assertThat(tables.get(2).confidence()).isEqualTo(Confidence.CHECK);
  }

  /** A row of small numbers that happen to follow one another is a row. */
  @Test
  void numbersThatFollowInARowAreValues() {
    List<Table> tables = Papers.tables("各區宗數如下：\n\n地區 一月 二月 三月\n東區 1 2 3\n西區 4 4 9\n總數 5 6 12\n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo("地區|一月|二月|三月\n東區|1|2|3\n西區|4|4|9\n總數|5|6|12\n");
  }

  /** The heading of the stub alone on the line between two levels. */
  @Test
  void theStubBetweenTwoLines() {
    List<Table> tables =
        Papers.tables(
            "表2 樣本配置-按區域分\n112年3月 單位:人、%\n母體結構 加權前 加權後\n項目別\n人口數 百分比 樣本數 百分比 樣本數 百分比\n"
                + "總計 46,000 100.00 1,125 100.00 1,125 100.00\n北區 26,000 56.52 589 52.36 636 56.53\n"
                + "南區 20,000 43.48 536 47.64 489 43.47\n");
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).columns())
        .containsExactly(
            "項目別", "母體結構 / 人口數", "母體結構 / 百分比", "加權前 / 樣本數", "加權前 / 百分比", "加權後 / 樣本數", "加權後 / 百分比");
    assertThat(tables.get(0).unit()).isEqualTo("人、%");
  }

  /** A share with what it is of in brackets behind it is one cell. */
  @Test
  void aShareAndItsCountAreOneCell() {
    List<Table> tables =
        Papers.tables(
            "各區的名額如下：  \n \n地區  \n名額  \n使用率  \n資助名額  \n東區  656 84%(553) 198.5 \n"
                + "西區  597 88%(525) 153 \n總數  1 253 86%(1 078) 351.5 \n \n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo(
            "地區|名額|使用率|資助名額\n東區|656|84%(553)|198.5\n西區|597|88%(525)|153\n總數|1,253|86%(1,078)|351.5\n");
  }
}
