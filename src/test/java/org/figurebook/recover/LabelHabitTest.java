package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** What stands in labels: classes with spaces around their dash, two stubs, groups in capitals. */
class LabelHabitTest {
  private static Table only(String paper) {
    List<Table> tables = Papers.tables(paper);
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  /** 15 - 24 is one label where 25 - 54 follows it. */
  @Test
  void classesWithSpacesAroundTheirDash() {
    assertThat(
            Papers.grid(
                only(
                    "Age group 2020 2021 2022\n15 - 24 118.3 106.9 100.2\n25 - 54 1,264.0 1,240.7 1,221.5\n"
                        + "55 - 64 530.4 541.8 552.3\n")))
        .isEqualTo(
            "Age group|2020|2021|2022\n15 - 24|118.3|106.9|100.2\n25 - 54|1,264.0|1,240.7|1,221.5\n"
                + "55 - 64|530.4|541.8|552.3\n");
  }

  /** Where labels begin in small letters, a line with a capital over one is a heading over rows. */
  @Test
  void capitalsOverSmallLabels() {
    Table table =
        only(
            "Indicators\n2021 2022 2023\nAnimals\ndogs licensed 88,214 85,907 86,000\nstray dogs caught 1,602 1,947 1,900\n"
                + "Plants\nimport permits issued 6,870 7,022 7,000\ncertificates signed 12,944 11,380 11,500\n");
    assertThat(table.rows())
        .extracting(row -> row.get(0))
        .containsExactly(
            "Animals / dogs licensed",
            "Animals / stray dogs caught",
            "Plants / import permits issued",
            "Plants / certificates signed");
  }

  /** A name over several rows stands beside the label of the first: two stubs. */
  @Test
  void namesBesideTheFirstLabel() {
    assertThat(
            Papers.grid(
                only(
                    "服務模式\n缺損程度\n2022年 2023年 2024年\n中心為本 中度 1,820 2,214 2,765\n嚴重 412 530 688\n小計 2,232 2,744 3,453\n"
                        + "家居為本 中度 2,106 2,840 3,611\n嚴重 733 1,012 1,409\n小計 2,839 3,852 5,020\n"
                        + "混合模式 中度 1,390 1,877 2,421\n嚴重 298 415 602\n小計 1,688 2,292 3,023\n總計 6,759 8,888 11,496\n")))
        .startsWith(
            "服務模式|缺損程度|2022年|2023年|2024年\n中心為本|中度|1,820|2,214|2,765\n中心為本|嚴重|412|530|688\n"
                + "中心為本|小計|2,232|2,744|3,453\n家居為本|中度|2,106|2,840|3,611\n");
  }

  /** A count with a part of it in brackets is one value. */
  @Test
  void countWithItsPart() {
    assertThat(
            Papers.grid(
                only(
                    "學年 獲批學校數目(新增) 活動數目\n2021-22 195(195) 545\n2022-23 312(234) 728\n2023-24 342(74) 924\n")))
        .isEqualTo(
            "學年|獲批學校數目(新增)|活動數目\n2021-22|195(195)|545\n2022-23|312(234)|728\n2023-24|342(74)|924\n");
  }

  /** A year whose second half stands on the next line with its sign is one period. */
  @Test
  void yearBrokenBeforeItsSign() {
    Table table =
        only("學年 學校數目 活動數目\n2021\n／22\n195 545\n2022\n／23\n312 728\n2023\n／24\n342 924\n");
    assertThat(table.rows())
        .extracting(row -> row.get(0))
        .containsExactly("2021/22", "2022/23", "2023/24");
  }

  /** A sub-total of no group beside groups with names: a name stands in the wrong place. */
  @Test
  void subtotalWithoutAGroup() {
    Table table =
        only(
            "機構 2022年 2023年\n甲類 100 110\n乙類 50 60\n小計 150 170\n第二機構\n甲類 10 20\n乙類 30 40\n小計 40 60\n總計 190 230\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  /** The years of each name beside its first row: the second stub. */
  @Test
  void namesBesideTheirFirstYear() {
    assertThat(
            Papers.grid(
                only(
                    "營辦商 年份 車輛數目 載客量\n甲巴士 2021 820 1,120\n2022 830 1,184\n2023 845 1,242\n"
                        + "乙巴士 2021 611 902\n2022 618 930\n2023 625 951\n")))
        .isEqualTo(
            "營辦商|年份|車輛數目|載客量\n甲巴士|2021|820|1,120\n甲巴士|2022|830|1,184\n甲巴士|2023|845|1,242\n"
                + "乙巴士|2021|611|902\n乙巴士|2022|618|930\n乙巴士|2023|625|951\n");
  }

  /** The end of a name stands one space before the label of its first row. */
  @Test
  void nameGluedToTheFirstLabel() {
    assertThat(
            Papers.grid(
                only(
                    "Cause of damage  Severity 2009 2010 2011\nVessel collision  Minor  12 9 14\nSerious  2 - 3\n"
                        + "Wave action and\ntyphoon Minor  5 11 8\nSerious  1 4 1\nVandalism  Minor  21 17 19\n"
                        + "Serious  - - -\nTotal  41 41 45\n")))
        .contains(
            "\nWave action and typhoon|Minor|5|11|8\nWave action and typhoon|Serious|1|4|1\n");
  }

  /** Notes of some rows beside numbers whose thousands stand apart: of the years, one size. */
  @Test
  void numbersOfNotes() {
    Table table =
        only(
            "Note 2023 S$'000 2022 S$'000\nGovernment grant 14 28 412 26 950\nContributions 1 187 1 243\n"
                + "Costs recovered 15 902 764\nInterest 63 18\nTotal income 30 564 28 975\n"
                + "Staff costs 17 13 204 12 977\nRents 2 741 2 602\nTotal expenditure 15 945 15 579\n");
    assertThat(Papers.grid(table))
        .startsWith(
            "|Note|2023 S$'000|2022 S$'000\nGovernment grant|14|28,412|26,950\nContributions||1,187|1,243\n"
                + "Costs recovered|15|902|764\nInterest||63|18\nTotal income||30,564|28,975\n");
    assertThat(table.unit()).isEqualTo("S$'000");
  }
}
