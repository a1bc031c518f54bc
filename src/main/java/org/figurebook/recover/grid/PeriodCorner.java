package org.figurebook.recover.grid;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.HeadCosts;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.StubWords;
import org.figurebook.recover.piece.Titles;
import org.figurebook.recover.piece.Words;
import org.figurebook.table.Spanner;

/**
 * The corner of a boxhead of periods. A line drawn across it parts the name of the periods, 年度,
 * from that of the rows below it; and where it is empty, words over all periods may look like a
 * title.
 */
public final class PeriodCorner {
  private static final String LEVEL = " / ";

  /** What periods are called; rows of other names are not called so. */
  private static final Form NAME =
      Form.of(
          "(?:財政|公曆|曆)?年[度份期]|學年|月份|季度|期間|時期|(?:(?:Financial|School|Calendar) )?[Yy]ear|Period");

  private static final String OPEN =
      "a heading over all periods may name the rows or what is counted: the other one is left out";

  private static final Form MONTH =
      Form.of(
          "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*");

  private static final int FEWEST = 2;
  private static final int WORD = 2;

  private PeriodCorner() {}

  /**
   * The grid with its rows named by the lower of two names in its corner.
   *
   * @param stubs the two headings that the boxhead has in one; may be empty
   */
  public static Grid of(Grid grid, List<String> stubs) {
    if (grid.labelColumns() != 1 || !isOverPeriods(grid)) {
      return SecondStub.of(grid, stubs);
    }
    if (stubs.size() == 2 && NAME.matches(stubs.get(0)) && !NAME.matches(stubs.get(1))) {
      return open(named(grid, stubs.get(1), ""), stubs.get(1));
    }
    Spanner over = grid.spanners().size() == 1 ? grid.spanners().get(0) : null;
    boolean all = over != null && over.from() == 1 && over.to() == grid.columns().size() - 1;
    boolean lower = all && NAME.matches(grid.columns().get(0)) && !isMeasure(over.text());
    if (!lower) {
      return SecondStub.of(grid, stubs);
    }
    return open(named(grid, over.text(), over.text() + LEVEL), over.text());
  }

  /** The grid with a doubt where its rows are named by what no rows are known to be called. */
  private static Grid open(Grid grid, String name) {
    return StubWords.end(name) || areCalled(grid, name) ? grid : grid.doubting(OPEN);
  }

  /** Whether several labels end in the word that a name ends in: 北岸研究中心 below 研究中心. */
  private static boolean areCalled(Grid grid, String name) {
    String word = name.substring(Math.max(0, name.length() - WORD));
    long called = grid.rows().stream().filter(row -> row.get(0).text().contains(word)).count();
    return called >= FEWEST;
  }

  /** Whether words over a boxhead are no title but the name of its periods. */
  public static boolean holds(Grid grid, String title) {
    return NAME.matches(title) && isOverPeriods(grid);
  }

  /** Whether words over a boxhead without a name for its rows say what all its columns count. */
  public static boolean isMeasureOver(Grid grid, String words) {
    return grid.labelColumns() == 1
        && grid.columns().get(0).isEmpty()
        && grid.spanners().isEmpty()
        && isMeasure(words)
        && isOverPeriods(grid);
  }

  /** The grid with a heading over all its values. */
  public static Grid spanned(Grid grid, String heading) {
    List<String> columns = new ArrayList<>(List.of(grid.columns().get(0)));
    grid.columns().stream().skip(1).forEach(column -> columns.add(heading + LEVEL + column));
    Spanner over = new Spanner(heading, 1, columns.size() - 1);
    return new Grid(columns, 1, grid.rows(), List.of(over), grid.doubts());
  }

  private static boolean isMeasure(String words) {
    return HeadCosts.isMeasure(words) && !Titles.isUnit(words);
  }

  private static Grid named(Grid grid, String name, String over) {
    List<String> columns = new ArrayList<>(List.of(name));
    for (String column : grid.columns().subList(1, grid.columns().size())) {
      columns.add(column.startsWith(over) ? column.substring(over.length()) : column);
    }
    List<Spanner> spanners = over.isEmpty() ? grid.spanners() : List.of();
    return new Grid(columns, 1, grid.rows(), spanners, grid.doubts());
  }

  /** Whether periods and nothing but totals beside them head the values, and no label is one. */
  private static boolean isOverPeriods(Grid grid) {
    int periods = 0;
    for (String column : grid.columns().subList(grid.labelColumns(), grid.columns().size())) {
      String leaf = CellText.lowest(column);
      boolean period = Piece.isPeriod(leaf);
      if (!period && !Words.saysAll(leaf)) {
        return false;
      }
      periods += period ? 1 : 0;
    }
    return periods >= FEWEST
        && grid.rows().stream().map(row -> row.get(0).text()).noneMatch(PeriodCorner::isTime);
  }

  private static boolean isTime(String label) {
    return Piece.isPeriod(label) || MONTH.matches(label);
  }
}
