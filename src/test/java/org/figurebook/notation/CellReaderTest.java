package org.figurebook.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.figurebook.evidence.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of tables, read with the unit that a heading gives. */
class CellReaderTest {
  private final CellReader cells = new CellReader("HKD", QuantityReader.hongKong());

  @ParameterizedTest(name = "{0} under {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,234.5     | 開支(百萬元)       | 1234500000 HKD exact
          412.5       | 撥款 (億元)        | 41250000000 HKD exact
          95          | 開支(千元)         | 95000 HKD exact
          95          | $'000              | 95000 HKD exact
          12.5        | HK$ million        | 12500000 HKD exact
          1,800       | 款額(元)           | 1800 HKD exact
          2.948億元   | 開支(百萬元)       | 294800000 HKD exact
          12.5        | (’000)            | 12500 count exact
          62.5        | 百萬元(按2019年9月價格計算) | 62500000 HKD exact
          7           | 不足100萬元         | 7 count exact
          約4,500     | 開支(萬元)         | 45000000 HKD about
          逾6 700     | 申請宗數           | 6700 count exact-over
          11 439      | 參與實習人次       | 11439 count exact
          38          | 公司數目(間)       | 38 count exact
          47          | 百分比(%)          | 47 percent exact
          47%         | 百分比             | 47 percent exact
          -6          | 增減               | -6 count exact
          -6.8%       | 增減               | -6.8 percent exact
          (-)0.6%     | 增減               | -0.6 percent exact
          (+)0.2%     | 增減               | 0.2 percent exact
          (-)12.5     | 開支(百萬元)       | -12500000 HKD exact
          $4,000,000  | 投資金額           | 4000000 HKD exact
          $29,999或以下 | 每月薪酬         | 29999 HKD at_most
          25 *        | 項目數目           | 25 count exact
          1.5公頃     | 面積               | 1.5 hectare exact
          11,754.5    | Month ended August 31, 2024 HK$ million | 11754500000 HKD exact
          28,412      | 2023 S$'000        | 28412000 SGD exact
          28,412      | 2022-23 £'000      | 28412000 GBP exact
          36.5        | $ million (MOD)    | 36500000 HKD exact
          93.4        | 千人 Thousands     | 93400 count exact
          12.5        | 百萬港元 HK$'M     | 12500000 HKD exact
          12.5        | 渡輪 Ferries / 百萬人次 Million | 12500000 count exact
          1,204       | 鐵路 / $'000         | 1204000 HKD exact
          35          | 貨物 Cargo / 公噸   | 35 t exact
          35          | 貨物 Cargo / %      | 35 percent exact
          80          | 公里 / 小時         | 80 km/h exact
          629.6       | 貨物 Cargo (千公噸 '000 tonnes) | 629600 t exact
          2,440       | Disposal quantity (tonnes per day) | 2440 t/d exact
          6,844       | 棄置量(公噸/日)    | 6844 t/d exact
          18.4        | (million cubic metres) | 18400000 m3 exact
          1.2         | (million flats)    | 1200000 count exact
          36          | 總計(人月)         | 36 count exact
          238         | Number of posts    | 238 count exact
          5.9         | Percentages        | 5.9 percent exact
          409.9       | Seafarers (Thousands) | 409900 count exact
          600 - 3,000 | 罰款(元)           | 600 HKD range
          1.5至2      | 開支(百萬元)       | 1500000 HKD range
          """)
  void isRead(String cell, String heading, String expected) {
    assertThat(described(cell, heading)).isEqualTo(expected.replace("exact-", ""));
  }

  /** The table's own unit holds for it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"開支 / 員工", "星期 / 日", "Pass / day", "住戶 / 百人", "撥款 / 縣", "糧食 / 米"})
  void aSubheadingThatMayBeAThingIsNoUnit(String heading) {
    assertThat(HeadingUnit.of(heading, "HKD")).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"千人次", "輛", "千人 Thousands", "百萬港元 HK$'M", "公噸 Tonnes", "百分率", "班次"})
  void aLineMayBeNoMoreThanAUnit(String line) {
    assertThat(HeadingUnit.ofLine(line, "HKD")).isNotNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"就業百分率", "人數分布", "乘客人次", "員工", "學額 Places", "年 Year", "部門"})
  void aShortTitleIsNoUnit(String line) {
    assertThat(HeadingUnit.ofLine(line, "HKD")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"-", "–", "不適用", "N/A", "''", "有待公布", "2024-25", "2024年12月", "5G通訊", "香港大學"})
  void isNoFigure(String cell) {
    assertThat(described(cell, "開支(百萬元)")).isEmpty();
  }

  @Test
  void aNumberInBracketsHasTwoReadings() {
    Reading reading = cells.read("(195)", null).get(0);

    assertThat(reading.quantity().value()).isEqualByComparingTo("195");
    assertThat(reading.confidence()).isEqualTo(Confidence.CHECK);
  }

  private String described(String cell, String heading) {
    return cells.read(cell, HeadingUnit.of(heading, "HKD")).stream()
        .map(Reading::quantity)
        .map(q -> q.value().toPlainString() + " " + q.unit() + " " + q.bound().word())
        .collect(Collectors.joining("; "));
  }
}
