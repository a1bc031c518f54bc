package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Boxheads printed cell by cell, row by row, as the text of a PDF has them: what stands beside what
 * tells which headings are of one row. In the cases {@code ·} is a space, {@code ··} a gap, {@code
 * /} the end of a line.
 */
class CellOrderBoxheadTest {
  private static String grid(String lines) {
    return Papers.grid(Papers.inOrder(lines));
  }

  /** Two headings of one line each would stand beside one another: the next line goes on. */
  @Test
  void headingsBrokenByHand() {
    assertThat(
            grid(
                "年度··巡航與搜救··/次數··/發出航行··/通告··/收回浮標··成功檢控··/個案··/定罪後平均··/罰款額··/(元 )··"
                    + "/2032-33 28,164 2,203 1,980 178 9,850·/2033-34 41,377 3,126 2,812 246 11,320·"
                    + "/2034-35 52,901 4,118 3,407 302 12,640·"))
        .startsWith("年度|巡航與搜救次數|發出航行通告|收回浮標|成功檢控個案|定罪後平均罰款額(元)\n2032-33|28,164|");
  }

  /** The last heading, two rows high, ends beside the first headings of the row below. */
  @Test
  void theLastHeadingEndsBesideTheRowBelow() {
    assertThat(
            grid(
                "船級··每月入息水/平··/共同承擔··/比率··/領航員人數··佔總數的/百分比··甲組··乙組··合計··"
                    + "/第一級··低於中位數··5% 1 565 2 290 3 855 34.7%·"
                    + "/第二級··高於中位數··8% 875 1 311 2 186 19.7%·"
                    + "/第三級··遠高於中位數··12% 710 1 033 1 743 15.7%·"))
        .isEqualTo(
            "船級|每月入息水平|共同承擔比率|領航員人數 / 甲組|領航員人數 / 乙組|領航員人數 / 合計|佔總數的百分比\n"
                + "第一級|低於中位數|5%|1,565|2,290|3,855|34.7%\n"
                + "第二級|高於中位數|8%|875|1,311|2,186|19.7%\n"
                + "第三級|遠高於中位數|12%|710|1,033|1,743|15.7%\n");
  }

  /** The name of several rows on lines of its own, the same second labels below each. */
  @Test
  void namesOfSeveralRowsOverTheSameLabels() {
    assertThat(
            grid(
                "船隊··類別··成功申請船數··平均資助額 (元 )··拖欠還/款個案··2031··2032··2033··2031··2032··2033··"
                    + "/綠色渡輪津/貼計劃··/津貼··11,667 19,032 14,401 40,569 37,624 52,784 112·"
                    + "/貸款··10,880 13,168 19,294 35,716 42,084 44,442 3,815·"
                    + "/岸電試驗計/劃··/津貼··7,347 10,785 9,632 23,407 21,270 31,213 98·"
                    + "/貸款··21,858 12,073 15,761 38,832 41,254 48,821 3,695·"))
        .startsWith(
            "船隊|類別|成功申請船數 / 2031|成功申請船數 / 2032|成功申請船數 / 2033"
                + "|平均資助額(元) / 2031|平均資助額(元) / 2032|平均資助額(元) / 2033|拖欠還款個案\n"
                + "綠色渡輪津貼計劃|津貼|11,667|19,032|14,401|40,569|37,624|52,784|112\n"
                + "綠色渡輪津貼計劃|貸款|10,880|");
  }

  /** The same where the second labels are years. */
  @Test
  void namesOfSeveralRowsOverYears() {
    assertThat(
            grid(
                "航線··年度··班次數··乘客人數··/東岸快線航/班服務··/2031-32 120 3 514·/2032-33 77 11 370·"
                    + "/2033-34 96 11 046·/西岸慢線航/班服務··/2031-32 46 1 235·/2032-33 138 3 355·"
                    + "/2033-34 137 3 677·"))
        .startsWith("航線|年度|班次數|乘客人數\n東岸快線航班服務|2031-32|120|3,514\n")
        .contains("\n西岸慢線航班服務|2033-34|137|3,677\n");
  }
}
