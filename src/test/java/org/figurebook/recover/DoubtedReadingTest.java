package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Readings that sums would prove, but that the words or the printing leave open. */
class DoubtedReadingTest {
  /** What is doubted, and the paper. */
  static Stream<Arguments> papers() {
    return Stream.of(
        doubt(
            "a heading over rows, or the beginning of a label",
            """
            工種  2019年  2020年  2021年
            大型機電設備
            保養  1,012.5  1,413.0  1,520.0
            除草  2,004.0  404.5  1,604.0
            樹木風險評估  907.5  1,208.0  2,309.5
            高空外牆檢驗
            工作  1,403.5  1,303.0  804.5
            清渠  1,600.0  705.5  1,801.0
            合計  6,927.5  5,034.0  8,039.0
            """),
        doubt(
            "the heading of the labels names no rows: it may span values, as the one beside it",
            """
            現將有關數字表列如下：
            東岸  西岸
            實際開支(百萬元)  警告次數  開支(萬元)  參加人數  罰款總額(元)
            渡輪  51.8 797,403 1.7 2 129
            拖船  22.1 352,999 0.3 10 128
            漁船  16.3 520,337 2.5 11 122
            """),
        doubt(
            "a heading says a word twice: several headings may stand in it",
            """
            The information requested is tabulated below:
            Gross Total
            Light floor floor Actual
            Month rail area area expenditure
            January 874 90 9,228 818
            February 699 586 37,261 479
            March 675 356 23,027 190
            """),
        doubt(
            "the heading of periods names none",
            """
            泊位  車 輛 總 數
            私家車  電單車
            2017  12  300  40
            2018  15  310  45
            合計  27  610  85
            """),
        doubt(
            "a heading may be two",
            """
            機構  長期合約短期合約
            園藝組  12
            泳灘組  25
            總計  37
            """),
        doubt(
            "a heading of numbers stands over words",
            """
            場地  開放時段  預訂宗數
            東灣草地  12  每日
            西灣草地  25  週末
            北灣草地  31  每日
            合計  68
            """),
        doubt(
            "the heading of the labels may be two",
            """
            Ferry Trips Claims Overall
            East pier 517 285 802
            West pier 885 186 1,071
            South pier 492 167 659
            """),
        doubt(
            "the heading of the labels names no rows: it may span the periods",
            """
            Permits withdrawn
            2019 2020 2021
            Street stalls  41  38  52
            Night markets  17  22  19
            Total  58  60  71
            """),
        doubt(
            "the last line of the boxhead may stand below one of its headings",
            """
            Calendar year Street lamps Fees collected Repairs
            Urgent Other
            2013-14 207 545,436 876,219 94
            2014-15 244 657,318 246,961 296
            2015-16 84 862,289 89,974 286
            Total 535 2,065,043 1,213,154 676
            """),
        doubt(
            "a space between digits may part cells or thousands, though others have commas",
            """
            行業  年份  空缺  名額
            每月
            工資
            最低時薪
            漁業  2023 102 544 12,900 49.5
            2024 11 966 14,496 63.5
            船務  2023 178 979 11,382 58.0
            2024 79 157 14,972 49.0
            """),
        doubt(
            "some may be joined with the number beside them",
            """
            苗圃  樹苗數目  澆水量(升)
            2019年  2020年  2019年  2020年
            東苗圃  673 142 633 894 720 221
            南苗圃  224 425 511 373 628 662
            北苗圃  405 290 399 182 269 285
            """),
        doubt(
            "a line of words behind values may be the end of a label or begin the next one",
            """
            遊樂場  滑梯  完成日期
            東堤遊樂場  12  2021年3月
            為幼童而設的小型室  14  2022年5月
            內場
            西堤遊樂場  9  2022年6月
            """),
        doubt(
            "the labels end in numbers",
            """
            碼頭
            2018
            2019
            2020(截至
            2020年10月底)
            主要用途
            東碼頭31 31 11 客運
            西碼頭34 30 35 客運
            北碼頭21 33 17 貨運
            """));
  }

  private static Arguments doubt(String why, String paper) {
    return Arguments.of(why, paper);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("papers")
  void isToBeChecked(String why, String paper) {
    Table table = Papers.only(paper);
    assertThat(table.confidence()).isEqualTo(Confidence.CHECK);
    assertThat(table.doubt()).contains(why);
  }

  /** Numbers that count on are the names of rows. */
  @Test
  void labelsThatCountOn() {
    Table table =
        Papers.only(
            "班次  2019年  2020年\n班次1  1,012.5  413.0\n班次2  2,004.0  404.5\n班次3  907.5  208.0\n"
                + "合計  3,924.0  1,025.5\n");
    assertThat(table.doubt()).doesNotContain("labels end in numbers");
  }
}
