package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** What stands in labels: classes with spaces around their dash, two stubs, groups in capitals. */
class LabelHabitTest {
  /** 15 - 24 is one label where 25 - 54 follows it. */
  @Test
  void classesWithSpacesAroundTheirDash() {
    assertThat(
            Papers.grid(
                Papers.only(
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
        Papers.only(
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
                Papers.only(
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
                Papers.only(
                    "學年 獲批學校數目(新增) 活動數目\n2021-22 195(195) 545\n2022-23 312(234) 728\n2023-24 342(74) 924\n")))
        .isEqualTo(
            "學年|獲批學校數目(新增)|活動數目\n2021-22|195(195)|545\n2022-23|312(234)|728\n2023-24|342(74)|924\n");
  }

  /** A year whose second half stands on the next line with its sign is one period. */
  @Test
  void yearBrokenBeforeItsSign() {
    Table table =
        Papers.only("學年 學校數目 活動數目\n2021\n／22\n195 545\n2022\n／23\n312 728\n2023\n／24\n342 924\n");
    assertThat(table.rows())
        .extracting(row -> row.get(0))
        .containsExactly("2021/22", "2022/23", "2023/24");
  }

  /** A sub-total of no group beside groups with names: a name stands in the wrong place. */
  @Test
  void subtotalWithoutAGroup() {
    Table table =
        Papers.only(
            "機構 2022年 2023年\n甲類 100 110\n乙類 50 60\n小計 150 170\n第二機構\n甲類 10 20\n乙類 30 40\n小計 40 60\n總計 190 230\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  /** The years of each name beside its first row: the second stub. */
  @Test
  void namesBesideTheirFirstYear() {
    assertThat(
            Papers.grid(
                Papers.only(
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
                Papers.only(
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
        Papers.only(
            "Note 2023 S$'000 2022 S$'000\nGovernment grant 14 28 412 26 950\nContributions 1 187 1 243\n"
                + "Costs recovered 15 902 764\nInterest 63 18\nTotal income 30 564 28 975\n"
                + "Staff costs 17 13 204 12 977\nRents 2 741 2 602\nTotal expenditure 15 945 15 579\n");
    assertThat(Papers.grid(table))
        .startsWith(
            "|Note|2023 S$'000|2022 S$'000\nGovernment grant|14|28,412|26,950\nContributions||1,187|1,243\n"
                + "Costs recovered|15|902|764\nInterest||63|18\nTotal income||30,564|28,975\n");
    assertThat(table.unit()).isEqualTo("S$'000");
  }

  /** Names in two languages, each over rows of the same classes. */
  @Test
  void classesOfNames() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "性別 Sex 年齡組別 Age group 2020 2021 2022\n男 Male 15 - 24 118.3 106.9 100.2\n25 - 54 1,264.0 1,240.7 1,221.5\n"
                        + "55+ 530.4 541.8 552.3\n小計 Sub-total 1,912.7 1,889.4 1,874.0\n女 Female 15 - 24 121.6 111.0 104.8\n"
                        + "25 - 54 1,325.8 1,306.2 1,299.9\n55+ 356.5 367.4 379.1\n小計 Sub-total 1,803.9 1,784.6 1,783.8\n")))
        .contains(
            "性別Sex|年齡組別Age group|2020|2021|2022\n男Male|15 - 24|118.3|106.9|100.2\n男Male|25 - 54|1,264.0|1,240.7|1,221.5\n",
            "男Male|小計Sub-total|1,912.7|1,889.4|1,874.0\n女Female|15 - 24|121.6|111.0|104.8\n");
  }

  /** The Chinese name beside the first class, the English one beside the second. */
  @Test
  void nameInTwoLanguagesBesideTwoRows() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "性別  年齡組別  2020  2021  2022\n男  15 - 24  118.3  106.9  100.2\nMale  25 - 54  1,264.0  1,240.7  1,221.5\n"
                        + "55+  530.4  541.8  552.3\n女  15 - 24  121.6  111.0  104.8\nFemale  25 - 54  1,325.8  1,306.2  1,299.9\n"
                        + "55+  356.5  367.4  379.1\n")))
        .contains("男Male|15 - 24|118.3|106.9|100.2\n男Male|25 - 54|1,264.0|1,240.7|1,221.5\n");
  }

  /** Numbers of rows in brackets, one of them alone on its line. */
  @Test
  void numberAloneOnItsLine() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "Programme\n2017-18\n(Actual) ($m)\n2018-19\n(Estimate) ($m)\n(1) Prison\nManagement\n2,531.0 2,645.3\n"
                        + "(2)\nReintegration\n1,094.6 1,150.2\n(3) Statutory\nSupervision\n88.4 93.6\n")))
        .contains(
            "\n(1) Prison Management|2,531.0|2,645.3\n(2) Reintegration|1,094.6|1,150.2\n(3) Statutory Supervision|88.4|93.6\n");
  }

  /** A change in points of a percentage stands with the share it is of, and a range is one cell. */
  @Test
  void pointsAndRanges() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "類別 數目 平均入住率 平均房租\n甲級高價酒店 44 81% (+15個百分點) 2,384 (+30.2%)\n"
                        + "中價酒店 126 82% (+14個百分點) 761 (+29.9%)\n賓館 61 79% (-2個百分點) 602 (-4.7%)\n")))
        .contains("甲級高價酒店|44|81% (+15個百分點)|2,384 (+30.2%)\n");
    assertThat(
            Papers.grid(
                Papers.only(
                    "罪行 檢控宗數 罰款(元)\n無牌售賣動物 14 1,500 - 20,000\n違反牌照條件 23 800 - 6,000\n"
                        + "殘酷對待動物 17 1,000 - 10,000\n")))
        .contains("無牌售賣動物|14|1,500 - 20,000\n違反牌照條件|23|800 - 6,000\n");
  }

  /** What something is counted by is no value: of a label, and of a heading. */
  @Test
  void countedByThousands() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "Indicator 2021 2022\nDeaths per 1 000 live births 2.3 2.1\nBeds per 10,000 population 48 51\n"
                        + "Doctors per 1 000 population 2.0 2.1\n")))
        .isEqualTo(
            "Indicator|2021|2022\nDeaths per 1,000 live births|2.3|2.1\nBeds per 10,000 population|48|51\n"
                + "Doctors per 1,000 population|2.0|2.1\n");
  }

  /** The number that a bracket of a label ends in, alone on its line, and headings up to a unit. */
  @Test
  void headingsUpToTheirUnits() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "2010-11 Estimated\nactual expenses\n$'000\n2011-12 Estimated\nexpenses $'000\n"
                        + "Annual Services (Appropriation Bill No.\n1)\n58,270 123,529\nOther Services (Appropriation Bill No. 2) 423,555 460,792\n"
                        + "Special Account 831,100 1,567,200\n")))
        .isEqualTo(
            "|2010-11 Estimated actual expenses $'000|2011-12 Estimated expenses $'000\n"
                + "Annual Services (Appropriation Bill No. 1)|58,270|123,529\nOther Services (Appropriation Bill No. 2)|423,555|460,792\n"
                + "Special Account|831,100|1,567,200\n");
  }

  /** Amounts from and to in some rows only, which have two values more than the others. */
  @Test
  void rangesInSomeRows() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "宿舍 宿位數目 每月租金(元) 申請數目\n青年居 80 3,500 - 4,100 1,240\n築夢舍 164 3,300 3,905\n"
                        + "聚賢樓 78 3,950 980\n觀塘一家 560 3,800 4,116\n")))
        .contains("青年居|80|3,500 - 4,100|1,240\n築夢舍|164|3,300|3,905\n");
  }

  /** When each thing was opened is a column of its own, blank in the row of the total. */
  @Test
  void columnOfWhen() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "訪客中心 啟用年份 2018-19年度 2019-20年度 2020-21年度\n大帽山 2010 126,480 89,317 20,154\n"
                        + "西貢 1986 284,015 201,660 61,003\n清水灣 1992 98,772 70,208 -\n總計 509,267 361,185 81,157\n")))
        .isEqualTo(
            "訪客中心|啟用年份|2018-19年度|2019-20年度|2020-21年度\n大帽山|2010|126,480|89,317|20,154\n"
                + "西貢|1986|284,015|201,660|61,003\n清水灣|1992|98,772|70,208|-\n總計||509,267|361,185|81,157\n");
  }

  /** The last character of a financial year on the next line, with what is said of the year. */
  @Test
  void yearsBrokenBeforeTheirLastCharacter() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "總目49－食物環境衞生署 分目\n($'000)\n分目(編號) 2021–22年\n度實際開支\n2022–23年\n度核准預算\n2023–24年\n度預算\n"
                        + "000 運作開支 7,852 8,277 8,588\n603 機器及設備 412 384 401\n661 小型機器 371 393 376\n")))
        .isEqualTo(
            "分目(編號)|2021–22年度實際開支|2022–23年度核准預算|2023–24年度預算\n"
                + "000運作開支|7,852|8,277|8,588\n603機器及設備|412|384|401\n661小型機器|371|393|376\n");
  }

  /** Amounts in labels: a range broken behind its dash, what is below one and above another. */
  @Test
  void rangesOfAmounts() {
    List<Table> tables =
        Papers.tables(
            "Grants by their size are as follows, those of the two years side by side in one table:\n\n"
                + "Grant  2030-31  2031-32\n$250,000 or below  22 31\n$250,001 – $1,000,000  14 19\n"
                + "$1,000,001 –\n$3,000,000 6 4\nAbove $3,000,000  - 2\nTotal  42 56\n");
    assertThat(tables).hasSize(1);
    assertThat(Papers.grid(tables.get(0)))
        .isEqualTo(
            "Grant|2030-31|2031-32\n$250,000 or below|22|31\n$250,001 - $1,000,000|14|19\n"
                + "$1,000,001 – $3,000,000|6|4\nAbove $3,000,000|-|2\nTotal|42|56\n");
  }

  /** Groups of ages whose numbers stand apart from 至 and 歲. */
  @Test
  void agesWithSpacesAroundTheirNumbers() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "年齡 2030 年 2031 年\n10 至 15 歲 402 391\n16 至 20 歲 533 480\n21 至 30 歲 612 577\n總計 1547 1448\n")))
        .isEqualTo(
            "年齡|2030年|2031年\n10至15歲|402|391\n16至20歲|533|480\n21至30歲|612|577\n總計|1547|1448\n");
  }

  /** The number of an area within a name, groups (A) and (B), a span at the end of a row. */
  @Test
  void numbersOfAreasAndItemsInCapitals() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "項目 工程名稱 撥款(百萬元) 工期(月) \n\n(A) 新建學校 \n\n1 東海第 99 區一所小學 437.8 2 至 4 \n\n2 古山第 29 區一所小學 396.2 3 至 6 \n\n"
                        + "(B) 改建工程 \n\n3 西灣第 85 區一所中學 518.6 4 至 9 \n\n4 南灣第 14 區一所中學 412.3 2 至 5 \n")))
        .isEqualTo(
            """
            項目|工程名稱|撥款(百萬元)|工期(月)
            1|(A)新建學校 / 東海第99區一所小學|437.8|2至4
            2|(A)新建學校 / 古山第29區一所小學|396.2|3至6
            3|(B)改建工程 / 西灣第85區一所中學|518.6|4至9
            4|(B)改建工程 / 南灣第14區一所中學|412.3|2至5
            """);
  }

  /** What ships and boxes are counted in, without brackets over the boxhead. */
  @Test
  void unitsOfCalls() {
    Table table =
        Papers.only(
            "表8.1 按船舶種類劃分的抵港船次  \n船次  \n船舶種類  2030 2031 2032 \n渡輪  312 94 118 \n貨櫃船  766 953 240 \n總計  1,078 1,047 358 \n");
    assertThat(table.unit()).isEqualTo("船次");
  }

  /** Dashes a space apart below a label that wraps are the cells of its row, no rule. */
  @Test
  void aRowOfNothingButDashes() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "渡輪航線的資助額(萬元)如下：\n航線 2030 2031 2032 2033 2034\n東灣至西灣 310 322 335 341 350\n"
                        + "北島至南島(試辦\n航線)\n- - - - -\n總計 310 322 335 341 350\n")))
        .isEqualTo(
            """
            航線|2030|2031|2032|2033|2034
            東灣至西灣|310|322|335|341|350
            北島至南島(試辦航線)|-|-|-|-|-
            總計|310|322|335|341|350
            """);
  }

  /** Words in a cell that holds for all rows are printed behind the values of the first. */
  @Test
  void wordsOfAMergedCellAreNoLabel() {
    String opening = "本署一直致力改善各項服務，並按實際需要調配資源和人手，務求更好地服務市民，以及照顧·\n\n各區的居民。·\n\n";
    Table table =
        Papers.only(
            opening.repeat(6)
                + "渡輪服務每年的申請和獲批宗數及資助額如下：·\n\n年份·\n申請宗數·\n\n獲批宗數·\n\n資助總額·\n\n(約額)·\n\n獲批准的申請\n\n按金額計算的首4個地區·\n\n"
                + "2032 3 276 3 204 1.63億元·\n東灣及西灣、北島、南\n\n島，以及鄰近的離島和\n\n沿岸各村·\n\n2033 8 706 8 310 3.66億元·\n\n2034 3 202 2 241 6,300萬元·\n\n總數 15 184 13 755 5.92億元·\n\n");
    assertThat(Papers.grid(table))
        .isEqualTo(
            """
            年份|申請宗數|獲批宗數|資助總額(約額)|獲批准的申請按金額計算的首4個地區
            2032|3,276|3,204|1.63億元|東灣及西灣、北島、南島，以及鄰近的離島和沿岸各村
            2033|8,706|8,310|3.66億元|
            2034|3,202|2,241|6,300萬元|
            總數|15,184|13,755|5.92億元|
            """);
  }
}
