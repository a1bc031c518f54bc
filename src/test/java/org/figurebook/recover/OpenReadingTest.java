package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import org.figurebook.evidence.Confidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of which two readings are open, though their sums come out. */
class OpenReadingTest {
  /** A count beside another that may span the years; a month and digits; dates behind numbers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "年度 獲批宗數 參賽人數\n2019-20 2020-21 2021-22 2022-23\n2014 30,777 741 76 61 1,321\n2015 19,124 484 227 126 3,007\n合計 49,901 1,225 303 187 4,328\n",
        "場館  面積(公頃)  預算開支(百萬元)  \n男  女  \n甲館  3.8 18.4 19.0 \n乙館  7.6 5.0 73.9 \n丙館  4.7 9.7 69.8 \n總計  16.1 33.1 162.7 \n",
        "月份 投訴宗數 巡查次數\n2016-17 2017-18 2018-19 2016-17 2017-18 2018-19\n1月 259 1 274 633 1 452 202 649\n2月 50 2 749 84 22 190 829 646\n",
        "編號  職系  費用(元)  參賽  巡查  結案  \n1 技工  3.8 67 360 6 234 \n2 司機  3.4 40 165 0 145 \n3 文員  7.7 89 230 1 201 \n4 測量員  4.1 57 587 6 80 \n"
      })
  void isToBeChecked(String paper) {
    assertThat(Papers.tables(paper)).isNotEmpty();
    assertThat(Papers.tables(paper)).allMatch(t -> t.confidence() == Confidence.CHECK);
  }
}
