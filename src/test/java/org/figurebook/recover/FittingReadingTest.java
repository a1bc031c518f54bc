package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Boxheads whose headings wrap, in papers that print a space where a cell ends: which reading fits
 * the rows, where the rest of a heading belongs, and which ends of lines say nothing. In the cases
 * {@code ·} is a space, {@code ··} a gap, {@code /} the end of a line.
 */
class FittingReadingTest {
  private static Table table(String lines) {
    return Papers.inOrder(lines);
  }

  /**
   * With one number more in each row, a measure and its unit would stand beside the years of it.
   */
  @Test
  void theReadingThatFitsIsTaken() {
    Table table =
        table(
            "行業··碰撞個案數目 (沉沒個案數目 )··/2030 年··2031 年··2032 年··/渡輪··3 351·/(8)/3 272·/(21)/2 698·/(19)"
                + "/貨船··1 273·/(9)/1 177·/(1)/1 282·/(5)/快艇··1 204·/(3)/1 366·/(2)/1 511·/(4)");
    assertThat(Papers.grid(table))
        .startsWith(
            "行業|碰撞個案數目(沉沒個案數目) / 2030年|碰撞個案數目(沉沒個案數目) / 2031年|碰撞個案數目(沉沒個案數目) / 2032年\n"
                + "渡輪|3,351 (8)|3,272 (21)|2,698 (19)\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
    assertThat(table.doubt()).contains("another was taken");
  }

  /** A stub without a heading and one number more in each row would be possible too. */
  @Test
  void aHeadingThatNamesRowsStandsOverThem() {
    Table table =
        table(
            "學年··參加計劃的/訓練中心數目··/修讀半日制/課程學員人數··/修讀全日制/課程學員人數··"
                + "/每名半日制學/員的單位資助/額 (元 )··/每名全日制學/員的單位資助/額 (元 )··"
                + "/2031-32 768 79 900 38 600 35,360 45,970·/2032-33 751 71 300 38 200 35,570 46,240·"
                + "/2033-34 739 64 800 37 400 36,290 47,180·/2034-35 723 58 600 36 900 37,380 48,600·");
    assertThat(Papers.grid(table))
        .startsWith(
            "學年|參加計劃的訓練中心數目|修讀半日制課程學員人數|修讀全日制課程學員人數|每名半日制學員的單位資助額(元)|每名全日制學員的單位資助額(元)\n"
                + "2031-32|768|79,900|38,600|35,360|45,970\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the rest of the last heading, its cell known  | 港區··領航員人數··參加安全訓練課/程人數··男··女··合計··/東港··46 11 57 29·/西港··22 30 52 28·/南港··25 26 51 19·/總計··93 67 160 76· | 港區;領航員人數 / 男;領航員人數 / 女;領航員人數 / 合計;參加安全訓練課程人數
          the rest of the last heading, by its place    | 港區··渡輪班次··貨船班次··平均等候··/時間··本地··外地··本地··外地··/東港··336 641 783 209 4.9·/西港··622 330 336 288 1.9·/南港··258 426 455 195 3.3· | 港區;渡輪班次 / 本地;渡輪班次 / 外地;貨船班次 / 本地;貨船班次 / 外地;平均等候時間
          a year below a bracket without a space        | 年度··接獲投/訴宗數··/主動巡查發/現的個案宗/數··/涉及人手/(名)/2030-31 942 120 106·/2031-32 107 844 118·/2032-33 655 236 131· | 年度;接獲投訴宗數;主動巡查發現的個案宗數;涉及人手(名)
          words that lead on                            | 港區··領航員人數··獲批人數佔··/申請人數的··/百分比··/東港··46 61%·/西港··22 57%·/南港··25 68%· | 港區;領航員人數;獲批人數佔申請人數的百分比
          one period among words                        | 條例··檢控宗數··2032年··/最高罰款··/(元 )··/2030年··2031年··2032年··/海港條例··140 68 34 33,000·/渡輪條例··65 299 46 67,000·/領航條例··258 83 27 56,000· | 條例;檢控宗數 / 2030年;檢控宗數 / 2031年;檢控宗數 / 2032年;2032年最高罰款(元)
          """)
  void headings(String what, String lines, String columns) {
    assertThat(table(lines).columns()).containsExactly(columns.split(";"));
  }

  /** Amounts in words end no line in a space, though labels do: each line is a row. */
  @Test
  void amountsWithoutASpaceBehindThem() {
    Table table =
        table(
            "計劃名稱··受惠船隻數目··涉及開支··/綠色渡輪津貼··962 9.2 億元/潔淨燃料津貼··1 004 4,870 萬元"
                + "/船員進修津貼··918 2.4 億元/岸電試驗計劃··871 1.38 億元");
    assertThat(Papers.grid(table))
        .isEqualTo(
            "計劃名稱|受惠船隻數目|涉及開支\n綠色渡輪津貼|962|9.2億元\n潔淨燃料津貼|1,004|4,870萬元\n"
                + "船員進修津貼|918|2.4億元\n岸電試驗計劃|871|1.38億元\n");
  }

  /**
   * The names of the other groups are one line each: what stands over the first is of the boxhead.
   */
  @Test
  void wordsOverTheNameOfTheFirstGroup() {
    Table table =
        table(
            "船隻類別··首次停泊··/船次··/達到目標等候··/時間的百分比··/東港水域··/第一類 (小型 )··310 100%·"
                + "/第二類 (中型 )··4,506 95%·/第三類 (大型 )··57,646 88%·/西港水域··/第一類 (小型 )··932 100%·"
                + "/第二類 (中型 )··7,272 96%·/第三類 (大型 )··87,810 87%·");
    assertThat(Papers.grid(table))
        .startsWith("船隻類別|首次停泊船次|達到目標等候時間的百分比\n東港水域 / 第一類(小型)|310|100%\n")
        .contains("\n西港水域 / 第三類(大型)|87,810|87%\n");
  }

  /** Where no bracket has a space behind it, one without says nothing of its cell. */
  @Test
  void bracketsThatNeverEndInASpace() {
    Table table =
        table(
            "Programme 2030–31·/(Actual)/($m)/2031–32·/(Original)/($m)/2032–33·/(Estimate)/($m)"
                + "/(1) Harbours and Ferries 1,404.9 1,511.2 1,470.4·/(2) Pilots 1,011.7 1,066.0 1,041.2·"
                + "/(3) Lighthouses 161.0 172.4 170.1·");
    assertThat(Papers.grid(table))
        .isEqualTo(
            "Programme|2030–31(Actual)($m)|2031–32(Original)($m)|2032–33(Estimate)($m)\n"
                + "(1) Harbours and Ferries|1,404.9|1,511.2|1,470.4\n(2) Pilots|1,011.7|1,066.0|1,041.2\n"
                + "(3) Lighthouses|161.0|172.4|170.1\n");
  }

  /** What is said of a period is no heading of labels. */
  @Test
  void actualAndPlannedStandOverNoLabels() {
    Table table =
        table(
            "··實際··計劃··/2030 2031 2032 2033·/供水量··/東江水··800 784 797 820·/本地集水··256 270 264 250·"
                + "/淡化海水··31 33 38 45·/供水網絡··/水管爆裂宗數··46 38 33 30·");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
    assertThat(table.doubt()).contains("what is said of a period stands over the labels");
  }

  /** A name of both columns of labels: which of them a row with one label lacks is open. */
  @Test
  void aNameOfBothStubs() {
    Table table =
        table(
            "類別··局/部門··巡查次數··投訴數目··/運輸署··建築署··5,810 69·/海事處··教育局··3,077 4·"
                + "/社會福利署··8,057 34·/渠務署··海事處··10,699 67·/總計··27,643 174·");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
    assertThat(table.doubt()).contains("a name stands in both columns of labels");
  }

  /** Each heading on a line of its own, some ending in one space and some in two. */
  @Test
  void datesBehindYears() {
    Table table =
        Papers.only(
            "場館  \n2018-19 \n2019-20 \n2020-21 \n完成日期  \n甲館  7 7 0 2025年6月  \n乙館  9 4 3 2024年3月  \n丙館  3 5 1 2023年12月  \n總計  19 16 4 \n");
    assertThat(table.confidence()).isEqualTo(Confidence.CERTAIN);
    assertThat(table.columns()).containsExactly("場館", "2018-19", "2019-20", "2020-21", "完成日期");
    assertThat(Papers.grid(table)).contains("\n甲館|7|7|0|2025年6月\n").contains("\n總計|19|16|4|\n");
  }

  /** A dash and a number below rows are a row of theirs, not the foot of the last page. */
  @Test
  void theLastRowIsNoFoot() {
    Table table =
        table("Kind of vessel 2030 2031·/Ferries 12 13·/Cargo vessels 4 6·/Lighthouses – 1·");
    assertThat(Papers.grid(table)).endsWith("\nCargo vessels|4|6\nLighthouses|–|1\n");
  }

  /** Nothing stands above it: no page has such a foot, and no paper is lost over it. */
  @Test
  void aFootAboveNothing() {
    assertThat(Papers.tables("\n".repeat(20) + "Harbour Office Yearbook 1\n \n")).isEmpty();
  }

  /** Names of groups behind a dash are no legend of what a dash in a cell stands for. */
  @Test
  void groupsBehindDashes() {
    Table table =
        table(
            "行業··2030··2031··/- 零售業··/港口商戶··12 13·/碼頭商戶··14 16·/- 批發業··/港口商戶··22 23·/碼頭商戶··24 26·");
    assertThat(Papers.grid(table)).contains("碼頭商戶|14|16\n").contains("碼頭商戶|24|26\n");
  }
}
