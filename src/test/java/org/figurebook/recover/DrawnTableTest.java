package org.figurebook.recover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.DrawnTable;
import org.figurebook.document.DrawnTable.DrawnCell;
import org.figurebook.document.Place;
import org.figurebook.table.GridDrawing;
import org.figurebook.table.Table;
import org.junit.jupiter.api.Test;

/** Tables whose cells the format gives. */
class DrawnTableTest {

  @Test
  void joinsHeadingsOfTwoLevels() {
    List<DrawnCell> cells =
        List.of(
            cell(0, 0, 2, 1, "地區"),
            cell(0, 1, 1, 2, "人數"),
            cell(1, 1, 1, 1, "2022"),
            cell(1, 2, 1, 1, "2023"),
            cell(2, 0, 1, 1, "東區"),
            cell(2, 1, 1, 1, "1 200"),
            cell(2, 2, 1, 1, "1 300"));
    Grid grid = DrawnTables.read(List.of(drawn(1, 3, cells))).get(0).grid();
    assertThat(grid.columns()).containsExactly("地區", "人數 / 2022", "人數 / 2023");
    assertThat(grid.texts()).containsExactly(List.of("東區", "1,200", "1,300"));
    assertThat(grid.spanners()).hasSize(1);
  }

  @Test
  void joinsATableOverPagesWhetherItsBoxheadReturnsOrNot() {
    DrawnTable first = drawn(1, 3, rows(1, "地區|人數", "東區|5", "西區|6"));
    DrawnTable again = drawn(4, 5, rows(4, "地區|人數", "南區|7"));
    DrawnTable bare = drawn(6, 7, rows(6, "北區|8", "總計|26"));
    List<TextTables.Read> tables = DrawnTables.read(List.of(first, again, bare));
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).grid().texts())
        .extracting(r -> String.join(" ", r))
        .containsExactly("東區 5", "西區 6", "南區 7", "北區 8", "總計 26");
  }

  @Test
  void drawsAGridForAPerson() {
    Table table = Papers.tables("各區人數如下：\n\n地區  人數\n\n東區  5\n\n總計  5\n").get(0);
    assertThat(GridDrawing.draw(table)).contains("| 地區 | 人數 |", "| 東區 |    5 |");
  }

  private static List<DrawnCell> rows(int line, String... rows) {
    List<DrawnCell> cells = new ArrayList<>();
    for (int r = 0; r < rows.length; r++) {
      String[] texts = rows[r].split("\\|");
      for (int c = 0; c < texts.length; c++) {
        cells.add(new DrawnCell(r, c, 1, 1, texts[c], new Place("paper.pdf", 1, line + r, 1)));
      }
    }
    return cells;
  }

  private static DrawnTable drawn(int first, int last, List<DrawnCell> cells) {
    return new DrawnTable(first, last, 1, true, cells);
  }

  private static DrawnCell cell(int row, int column, int rows, int columns, String text) {
    return new DrawnCell(row, column, rows, columns, text, new Place("paper.pdf", 1, row + 1, 1));
  }
}
