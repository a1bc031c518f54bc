package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** A column of words behind those of values, and what stands in brackets behind a value. */
class WordsBehindValuesTest {
  private static final String HEAD = "船隻 載重(公噸) 變動 2033年的主要船東(括號內為所佔百分比)·\n2032年 2033年 本地 其他地方·\n";

  /** Spaces part thousands; the words of the last column stand beside them. */
  @Test
  void wordsBehindBrackets() {
    Table table =
        Papers.only(
            HEAD
                + "渡輪 310 200 302 600 -2.5% 41 200 (13.6%) 北岸(52.4%)、南岸(26.1%)·\n"
                + "貨船 128 400 130 900 +1.9% 130 900 (100%) -·\n"
                + "拖船 64 300 61 800 -3.9% 61 200 (99.0%) 東岸(0.6%)·\n"
                + "駁船 880 100 872 500 -0.9% 803 600 (92.1%) 西岸(1.9%)·\n");
    assertThat(Papers.grid(table))
        .isEqualTo(
            "船隻|載重(公噸) / 2032年|載重(公噸) / 2033年|變動|2033年的主要船東(括號內為所佔百分比) / 本地|2033年的主要船東(括號內為所佔百分比) / 其他地方\n"
                + "渡輪|310,200|302,600|-2.5%|41,200 (13.6%)|北岸(52.4%)、南岸(26.1%)\n"
                + "貨船|128,400|130,900|+1.9%|130,900 (100%)|-\n"
                + "拖船|64,300|61,800|-3.9%|61,200 (99.0%)|東岸(0.6%)\n"
                + "駁船|880,100|872,500|-0.9%|803,600 (92.1%)|西岸(1.9%)\n");
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  /** Numbers over ten thousand without any sign: a space between digits parts cells. */
  @Test
  void thousandsWithoutASign() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "Harbour  Fees ($)  Calls\n2030 2031 2032 2033\nNorth 27 218 122292 6 1863\nSouth 30 144 518985 29 2536\nEast 28 294 725791 11 609\n")))
        .contains("\nNorth|27|218|122292|6|1863\n");
  }

  /** 433 and 600元至3,000元: the second amount says how much of the digits is the first. */
  @Test
  void moneyRangeBehindValues() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "違規情況··2031-32 2032-33 2033-34··每宗罰款··\n(a) 超速航行··386 512 433 600 元至 3 000 元··\n"
                        + "(b) 沒有亮燈··7 11 9 扣減泊位··\n(c) 違例停泊··58 94 127 警告信··\n總數··451 617 569 不適用··\n")))
        .contains("(a)超速航行|386|512|433|600元至3,000元\n");
  }
}
