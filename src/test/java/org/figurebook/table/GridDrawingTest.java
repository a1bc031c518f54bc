package org.figurebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.figurebook.evidence.Confidence;
import org.junit.jupiter.api.Test;

/** A table drawn for a terminal, where a Chinese character takes two places. */
class GridDrawingTest {
  private static Table table(String caption, String unit, String doubt, List<Reading> readings) {
    return new Table(
        "7-t1",
        "7.txt",
        "",
        "",
        "",
        caption,
        unit,
        List.of("地區", "Visitors"),
        1,
        List.of(List.of("東區", "1,250"), List.of("西", "30"), List.of("總數", "1,280")),
        List.of(2),
        List.of(),
        List.of(),
        List.of(new Footnote("註1", "截至三月底。")),
        1,
        5,
        1,
        doubt.isEmpty() ? Confidence.CERTAIN : Confidence.CHECK,
        doubt,
        readings,
        List.of(),
        List.of());
  }

  @Test
  void columnsStandUnderTheirHeadingsAndATotalUnderALine() {
    assertThat(GridDrawing.draw(table("各區訪客", "人次", "", List.of())))
        .isEqualTo(
            """
            7-t1 各區訪客 (人次)
            +------+----------+
            | 地區 | Visitors |
            +------+----------+
            | 東區 |    1,250 |
            | 西   |       30 |
            +------+----------+
            | 總數 |    1,280 |
            +------+----------+
            註1 截至三月底。
            certain
            """);
  }

  @Test
  void aDoubtIsSaidWithTheOtherReadings() {
    Reading other =
        new Reading(List.of("地區", "Visitors"), List.of(List.of("東區 1", "250"), List.of("西", "30")));

    assertThat(GridDrawing.draw(table("", "", "a space may part two cells", List.of(other))))
        .startsWith("7-t1 \n")
        .endsWith(
            """
            check: a space may part two cells
            or: 地區 | Visitors
                東區 1 | 250
                西 | 30
            """);
  }

  @Test
  void aLongCellIsCutWithinItsWidth() {
    Table table = table("", "", "", List.of());
    Table wide =
        new Table(
            table.id(),
            table.document(),
            "",
            "",
            "",
            "",
            "",
            List.of("名稱", "n"),
            1,
            List.of(List.of("香港".repeat(20), "1")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            1,
            2,
            1,
            Confidence.LIKELY,
            "",
            List.of(),
            List.of(),
            List.of());

    assertThat(GridDrawing.draw(wide).lines().toList().get(4))
        .isEqualTo("| " + "香港".repeat(6) + "香~  | 1 |");
  }
}
