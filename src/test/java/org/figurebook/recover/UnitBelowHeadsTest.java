package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A unit alone below headings side by side, the last of which is not the one it belongs to. */
class UnitBelowHeadsTest {
  /** The unit of time goes to time, that of money past a heading with a unit of its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "平均輪候時間  參賽人數; (月); 平均輪候時間(月)|參賽人數",
        "參賽人數  平均候診時間  巡查次數; (星期); 參賽人數|平均候診時間(星期)|巡查次數",
        "參賽人數  每年維護成本  面積(公頃); (元); 參賽人數|每年維護成本(元)|面積(公頃)"
      })
  void unitOfOneHeading(String heads, String unit, String expected) {
    String[] columns = expected.split("\\|");
    StringBuilder paper = new StringBuilder("場地  " + heads + "\n" + unit + "\n");
    for (String label : List.of("甲館", "乙館", "丙館")) {
      paper.append(label).append(' ');
      for (int c = 0; c < columns.length; c++) {
        paper.append(' ').append(label.charAt(0) - '\u4e00' + 3 + c).append(".5");
      }
      paper.append('\n');
    }
    assertThat(Papers.only(paper.toString()).columns()).endsWith(columns);
  }

  /** A heading whose cells bring their units has none of its own. */
  @ParameterizedTest
  @ValueSource(
      strings =
          "場地  參賽數目  預算開支  資助金額\n(百萬元)\n甲館  1 5.8 9,357萬元\n乙館  35 6.9 1.44億元\n丙館  14 5.6 3.00億元\n總數  50 18.3 5.38億元\n")
  void cellsWithUnits(String paper) {
    assertThat(Papers.only(paper).confidence()).isEqualTo(Confidence.CHECK);
  }

  /** Behind a comma of a list, characters stand close whatever the habit of the text. */
  @Test
  void commaInSpacedText() {
    Table table =
        Papers.only(
            "部 門  業 務 類 別  宗 數  人 次  \n北 組  書 畫  9 381 \n雕 刻  1 4,704 \n攝 影、陶 瓷 及  \n手 工 藝  \n7 4,386 \n南 組  舞 蹈  7 630 \n總 計：  24 10,101 \n");
    assertThat(table.rows().get(2)).containsExactly("北組", "攝影、陶瓷及手工藝", "7", "4,386");
  }
}
