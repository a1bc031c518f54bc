package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Thousands printed with a space, where as many cells would do without them. */
class PrintedThousandsTest {
  /**
   * Three digits that begin with 0 show what the spaces are; years stand in a stub of their own.
   */
  @Test
  void aGroupThatBeginsWithNoughtShowsThem() {
    assertThat(
            Papers.grid(
                Papers.only(
                    """
                    區域  年份  回收量
                    (公噸)
                    訪客人次
                    (千)
                    營運開支
                    (萬元)
                    東灣  2022 5 150 646 810
                    2023 7 145 761 960
                    2024 7 698 949 900
                    西灣  2022 7 686 866 1 040
                    2023 8 762 1 001 1 280
                    2024 10 415 1 238 920
                    """)))
        .isEqualTo(
            """
            區域|年份|回收量(公噸)|訪客人次(千)|營運開支(萬元)
            東灣|2022|5,150|646|810
            東灣|2023|7,145|761|960
            東灣|2024|7,698|949|900
            西灣|2022|7,686|866|1,040
            西灣|2023|8,762|1,001|1,280
            西灣|2024|10,415|1,238|920
            """);
  }

  /**
   * One or two digits and three behind them in each row may be one number, though others have
   * commas.
   */
  @Test
  void besideCommasTheyAreDoubted() {
    Table table =
        Papers.only(
            """
            職位  獲批人數  工資中位數
            首次申請人數
            佔整體比例
            渡輪水手  9 804 15,180 62%
            船塢木工  8 977 18,260 58%
            燈塔雜工  5 126 13,020 49%
            碼頭文員  2 310 14,900 71%
            """);
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
  }

  /** A space within a number set wide: before its point. */
  @Test
  void aSpaceBeforeAPointIsNone() {
    assertThat(
            Papers.grid(
                Papers.only(
                    "項目  2025-26  2026-27\n清淤  9 .5 21 .0\n疏浚  4 .1 12 .6\n總計  13 .6 33 .6\n")))
        .isEqualTo("項目|2025-26|2026-27\n清淤|9.5|21.0\n疏浚|4.1|12.6\n總計|13.6|33.6\n");
  }
}
