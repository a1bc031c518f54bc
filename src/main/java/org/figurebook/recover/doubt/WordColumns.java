package org.figurebook.recover.doubt;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;

/** Doubts columns of nothing but words below a heading that says a count or an amount. */
final class WordColumns {
  private static final Form OF_NUMBERS =
      Form.of(
          ".*(?:數目|宗數|人數|人次|次數|名額|[(（](?:[百千]?[萬億千]?元|%|公頃|公里|[年月日]|星期)[)）])"
              + "|(?:Number|No\\.) of .*|.*\\((?:\\$.*|%)\\)");

  private static final int FEWEST = 2;

  private WordColumns() {}

  /** Adds that a heading of numbers stands over words. */
  static void add(Grid grid, List<String> doubts) {
    for (int c = 1; c < grid.columns().size(); c++) {
      if (OF_NUMBERS.matches(CellText.lowest(grid.columns().get(c))) && areWords(grid, c)) {
        doubts.add("a heading of numbers stands over words: the headings may be one off");
        return;
      }
    }
  }

  private static boolean areWords(Grid grid, int column) {
    int words = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      String text = row.get(column).text();
      if (Kind.hasDigit(text)) {
        return false;
      }
      words += text.isEmpty() || Kind.of(text) != Kind.TEXT ? 0 : 1;
    }
    return words >= FEWEST;
  }
}
