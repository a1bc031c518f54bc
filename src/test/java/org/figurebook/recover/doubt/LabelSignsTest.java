package org.figurebook.recover.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.figurebook.recover.grid.Grid;
import org.junit.jupiter.api.Test;

/** What stands over labels, and what they say again. */
class LabelSignsTest {
  private static List<String> doubts(int labels, String columns, String... rows) {
    List<List<Grid.GridCell>> cells =
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row.split("\\|")).map(c -> new Grid.GridCell(c, 1, 1)))
            .map(row -> row.toList())
            .toList();
    List<String> doubts = new ArrayList<>();
    LabelSigns.add(
        new Grid(List.of(columns.split("\\|")), labels, cells, List.of(), List.of()), doubts);
    return doubts;
  }

  @Test
  void aUnitOverLabels() {
    assertThat(doubts(2, "月份|氣溫(°C)|雨量(毫米)", "一月|January|28.8", "二月|February|39.2"))
        .hasSize(1)
        .allMatch(doubt -> doubt.startsWith("a heading with a unit stands over labels"));
    assertThat(doubts(2, "月份|Month|雨量(毫米)", "一月|January|28.8", "二月|February|39.2")).isEmpty();
  }

  @Test
  void aLabelTwiceUnderOneHeading() {
    assertThat(
            doubts(
                1,
                "|2019|2020",
                "Museums / Subsidy rate (%)|93|94",
                "Museums / Libraries Cost per item ($)|24.6|29.1",
                "Museums / Subsidy rate (%)|98|99"))
        .hasSize(1)
        .allMatch(doubt -> doubt.startsWith("two rows under one heading have the same label"));
    assertThat(
            doubts(
                1,
                "|2019|2020",
                "Museums / Subsidy rate (%)|93|94",
                "Libraries / Subsidy rate (%)|98|99"))
        .isEmpty();
  }

  @Test
  void theHeadingsOfMonthsInALabel() {
    assertThat(doubts(1, "|登記|註銷", "類別一月二月三月 / 船隻|1|2", "車輛|3|4"))
        .hasSize(1)
        .allMatch(doubt -> doubt.startsWith("headings of months stand in a label"));
    assertThat(doubts(1, "月份|登記|註銷", "一月|1|2", "二月|3|4", "三月|5|6")).isEmpty();
  }

  @Test
  void aTitleOverTheNumbersOfRows() {
    String[] rows = {"(1)|康樂|3,041.7", "(2)|博物館|812.6", "(3)|藝術|1,020.3"};
    assertThat(doubts(2, "財政撥款分析|綱領|2012-13", rows)).hasSize(1);
    assertThat(doubts(2, "項目編號|綱領|2012-13", rows)).isEmpty();
  }
}
