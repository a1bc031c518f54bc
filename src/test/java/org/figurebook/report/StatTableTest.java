package org.figurebook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.figurebook.report.StatTable.Cell;
import org.figurebook.report.StatTable.Column;
import org.figurebook.report.StatTable.Column.Kind;
import org.junit.jupiter.api.Test;

/** When two sums of a table may be compared. */
class StatTableTest {
  private static final Cell ONE = new Cell(BigDecimal.ONE, "", "", List.of(), List.of());
  private static final Cell HELD = new Cell(null, "[z]", "", List.of(), List.of());

  @Test
  void sumsOfTheSameRowsAreCompared() {
    assertThat(table(row(ONE, ONE, ONE), row(ONE, ONE, HELD)).comparesTotals(2)).isTrue();
  }

  @Test
  void notWhenARowLacksOneOfTheYears() {
    assertThat(table(row(ONE, ONE, ONE), row(Cell.MISSING, ONE, HELD)).comparesTotals(2)).isFalse();
  }

  /** A year for which one scheme of many has a figure is no sum of them. */
  @Test
  void notWhenMostRowsLackBothYears() {
    StatTable.Row missing = row(Cell.MISSING, Cell.MISSING, HELD);
    assertThat(table(row(ONE, ONE, ONE), missing, missing).comparesTotals(2)).isFalse();
  }

  @Test
  void notWhenTheReportHoldsBackTheChangeOfEveryRow() {
    assertThat(table(row(ONE, ONE, HELD), row(ONE, ONE, HELD)).comparesTotals(2)).isFalse();
  }

  private static StatTable.Row row(Cell... cells) {
    return new StatTable.Row("row", "", List.of(cells));
  }

  private static StatTable table(StatTable.Row... rows) {
    List<Column> columns =
        List.of(
            new Column("2022-23", "2022-23", Kind.VALUE),
            new Column("2023-24", "2023-24", Kind.VALUE),
            new Column("change", "", Kind.GROWTH));
    return new StatTable(
        "t", "title", "unit", BigDecimal.ONE, 0, "stub", columns, List.of(rows), null, List.of());
  }
}
