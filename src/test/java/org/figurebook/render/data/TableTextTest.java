package org.figurebook.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** One table in each form that the {@code tables} command prints. */
class TableTextTest {
  private static final Table TABLE =
      new Table(
          "t1",
          "paper.txt",
          "",
          "",
          "",
          "表1 訪客",
          "",
          List.of("場地", "2023", "2024"),
          1,
          List.of(List.of("花園|溫室", "1,053", "980")),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          3,
          5,
          1,
          Confidence.CERTAIN,
          "",
          List.of(),
          List.of());

  @Test
  void csvQuotesWhatHoldsAComma() {
    assertThat(TableText.CSV.of(TABLE)).isEqualTo("場地,2023,2024\n花園|溫室,\"1,053\",980\n");
  }

  @Test
  void markdownEscapesWhatWouldOpenACell() {
    assertThat(TableText.MD.of(TABLE))
        .isEqualTo(
            """
            **t1** 表1 訪客

            | 場地 | 2023 | 2024 |
            | --- | --- | --- |
            | 花園\\|溫室 | 1,053 | 980 |
            """);
  }

  @Test
  void jsonIsTheObjectOfTheContract() {
    assertThat(TableText.JSON.of(TABLE))
        .contains("\"rows\":[[\"花園|溫室\",\"1,053\",\"980\"]]", "\"confidence\":\"certain\"");
  }

  @Test
  void textDrawsTheGrid() {
    assertThat(TableText.TEXT.of(TABLE)).contains("2023", "1,053", "certain");
  }
}
