package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Tables printed a cell a line. */
class UprightTableTest {

  /** A full line of running text, which shows how wide the page is. */
  private static final String OPENING = "本署每年就轄下各項設施擬備報告，供市民及各界人士參考，現將各項數字載列於後。\n";

  @Test
  void aLabelAndItsValuesMakeARow() {
    assertThat(one("附件一\n各碼頭的乘客人次\n碼頭\n去程\n回程\n北角\n412\n388\n觀塘\n95\n101\n總計\n507\n489\n"))
        .isEqualTo("碼頭|去程|回程\n北角|412|388\n觀塘|95|101\n總計|507|489\n");
  }

  /** Where every line is a cell, a space within a line parts nothing. */
  @Test
  void digitsApartAreOneNumber() {
    assertThat(
            one(
                "附件一\n年度開支\n年度\n維修\n清潔\n2 020-21\n1 2 0.5\n31.2\n2021-2 2\n98.0\n4 0.4\n總計\n21 8.5\n71.6\n"))
        .isEqualTo("年度|維修|清潔\n2020-21|120.5|31.2\n2021-22|98.0|40.4\n總計|218.5|71.6\n");
  }

  /** A unit in brackets and small letters go on with the heading above them. */
  @Test
  void headingsMayWrap() {
    assertThat(
            one(
                "Annex 2\nWrite-offs of the year in each of the categories\nCategory\nCases\nAmount ($)\nLargest single\namount ($)\n"
                    + "Court costs\n118\n1 204 316\n214 500\nLoss of stores\n7\n15 604\n8 220\n"))
        .isEqualTo(
            "Category|Cases|Amount ($)|Largest single amount ($)\n"
                + "Court costs|118|1,204,316|214,500\nLoss of stores|7|15,604|8,220\n");
  }

  /** The heading of the stub names what stands beside it: the cells are printed by columns. */
  @Test
  void columnsPrintedOneAfterAnotherAreTurned() {
    assertThat(
            one(
                "附件二\n各類投訴\n類別\n噪音\n氣味\n總數\n2015年\n31\n9\n40\n2016年\n28\n11\n39\n2017年\n35\n8\n43\n"))
        .isEqualTo("類別|2015年|2016年|2017年\n噪音|31|28|35\n氣味|9|11|8\n總數|40|39|43\n");
  }

  /** All labels first, then a column of values behind the other: as many values as cells. */
  @Test
  void columnsBehindAllLabelsAreTurned() {
    assertThat(
            one(
                "附件四\n各類個案\n(1)\n個案類別\n2020年\n2021年\n2022年\n漏水\n噪音\n其他\n總計\n"
                    + "1 310\n95\n12\n1 417\n1 288\n101\n9\n1 398\n1 195\n88\n14\n1 297\n"))
        .isEqualTo(
            "個案類別|2020年|2021年|2022年\n漏水|1,310|1,288|1,195\n噪音|95|101|88\n其他|12|9|14\n總計|1,417|1,398|1,297\n");
  }

  /** Headings that are no periods need totals that add up. */
  @Test
  void columnsWithoutPeriodsAreTurnedWhereTheyAddUp() {
    String columns = "附件五\n各碼頭的班次\n碼頭\n去程\n回程\n北角\n觀塘\n西貢\n總計\n41\n38\n20\n99\n40\n36\n21\n";
    assertThat(one(columns + "97\n"))
        .isEqualTo("碼頭|去程|回程\n北角|41|40\n觀塘|38|36\n西貢|20|21\n總計|99|97\n");
    assertThat(Papers.tables(OPENING + columns + "98\n"))
        .allSatisfy(t -> assertThat(t.confidence()).isEqualTo(Confidence.CHECK));
  }

  /** Only periods over the values show where the first row begins when groups have names. */
  @Test
  void groupsStandInAColumnOfTheirOwn() {
    assertThat(
            one(
                "附件三\n泳灘及泳池的人次\n（單位：萬人次）\n類別\n設施\n2020年\n2021年\n泳灘\n東灣\n39.2\n37.8\n西灣\n17.6\n16.9\n"
                    + "泳池\n維園\n28.4\n27.7\n九龍公園\n12.0\n11.3\n"))
        .isEqualTo(
            "類別|設施|2020年|2021年\n泳灘|東灣|39.2|37.8\n泳灘|西灣|17.6|16.9\n泳池|維園|28.4|27.7\n泳池|九龍公園|12.0|11.3\n");
  }

  /**
   * More lines of headings than columns: how they go together is found, and not said to be sure.
   */
  @Test
  void headingsOfSeveralLinesFillTheColumns() {
    List<Table> tables =
        Papers.tables(
            OPENING
                + "主要宿舍的數字如下：\n宿舍\n核准\n容額\n2021年\n平均\n住客\n2022年\n平均\n住客\n東座\n1511\n1402\n1388\n西座\n426\n380\n371\n南座\n700\n655\n649\n");
    assertThat(Papers.grid(tables.get(0)))
        .startsWith("宿舍|核准容額|2021年平均住客|2022年平均住客\n東座|1511|1402|1388\n");
    assertThat(tables.get(0).confidence()).isNotEqualTo(Confidence.CERTAIN);
  }

  private static String one(String paper) {
    List<Table> tables = Papers.tables(OPENING + paper);
    assertThat(tables).hasSize(1);
    return Papers.grid(tables.get(0));
  }
}
