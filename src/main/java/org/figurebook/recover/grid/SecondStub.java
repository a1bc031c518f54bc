package org.figurebook.recover.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.figurebook.document.Form;
import org.figurebook.recover.boxhead.HeadCosts;
import org.figurebook.recover.piece.StubWords;
import org.figurebook.recover.piece.Titles;
import org.figurebook.recover.piece.Words;
import org.figurebook.table.Spanner;

/**
 * The heading of a second stub that was taken for one over all values: the labels have two levels,
 * and the heading says nothing of what is counted.
 */
public final class SecondStub {
  private static final String LEVEL = " / ";

  /** What is counted or measured, which no labels are of. */
  private static final Form MEASURE =
      Form.of(".*(?:空缺|編制|名額|個案|人手|成本|收入|支出|費用)|(?:平均)?\\p{IsHan}{2,}時間|\\p{IsHan}{2,}率");

  /** A code and the name of what it stands for: A01夜更. */
  private static final Pattern CODED = Pattern.compile("([A-Z]{1,3}[-–]?\\d{1,4}) ?(\\p{IsHan}.*)");

  private static final String OPEN =
      "a heading over all values was taken for that of a second stub: it may say what is counted";

  private SecondStub() {}

  /**
   * The grid with two stubs where its heading of the stub is two, or its one heading over all
   * values is of labels.
   *
   * @param stubs the two headings that the boxhead has in one; may be empty
   */
  public static Grid of(Grid grid, List<String> stubs) {
    boolean two = stubs.size() == 2 && grid.labelColumns() == 1;
    return two && haveLevels(grid)
        ? withStubs(grid, stubs)
        : two && haveCodes(grid) ? withStubs(coded(grid), stubs) : of(grid);
  }

  /** Whether every label but that of a total is a code and a Chinese name close behind it. */
  private static boolean haveCodes(Grid grid) {
    long codes =
        grid.rows().stream().filter(row -> CODED.matcher(row.get(0).text()).matches()).count();
    return codes > 1
        && grid.rows().stream()
            .map(row -> row.get(0).text())
            .allMatch(label -> Words.isTotal(label) || CODED.matcher(label).matches());
  }

  /** The grid with its codes a level above the names. */
  private static Grid coded(Grid grid) {
    List<List<Grid.GridCell>> rows = new ArrayList<>();
    for (List<Grid.GridCell> row : grid.rows()) {
      List<Grid.GridCell> cells = new ArrayList<>(row);
      Matcher label = CODED.matcher(row.get(0).text());
      if (label.matches()) {
        cells.set(0, row.get(0).with(label.group(1) + LEVEL + label.group(2)));
      }
      rows.add(cells);
    }
    return new Grid(grid.columns(), 1, rows, grid.spanners(), grid.doubts());
  }

  private static Grid withStubs(Grid grid, List<String> stubs) {
    List<String> columns = new ArrayList<>(stubs);
    columns.addAll(grid.columns().subList(1, grid.columns().size()));
    List<Spanner> spanners =
        grid.spanners().stream().map(s -> new Spanner(s.text(), s.from() + 1, s.to() + 1)).toList();
    List<List<Grid.GridCell>> rows = grid.rows().stream().map(SecondStub::parted).toList();
    return new Grid(columns, 2, rows, spanners, grid.doubts());
  }

  private static boolean haveLevels(Grid grid) {
    long levels = grid.rows().stream().filter(SecondStub::hasLevels).count();
    return levels * 3 >= grid.rows().size() * 2L;
  }

  private static Grid of(Grid grid) {
    if (grid.spanners().size() != 1 || grid.labelColumns() != 1) {
      return grid;
    }
    Spanner only = grid.spanners().get(0);
    boolean all = only.from() == 1 && only.to() == grid.columns().size() - 1;
    boolean unit = Titles.isUnit(only.text()) || only.text().matches(".*[(（%].*");
    boolean measure = unit || HeadCosts.isMeasure(only.text()) || MEASURE.matches(only.text());
    boolean stub = !grid.columns().get(0).isEmpty() && haveLevels(grid);
    if (!all || measure || !stub || only.text().contains(LEVEL)) {
      return grid;
    }
    List<String> columns = new ArrayList<>(List.of(grid.columns().get(0), only.text()));
    for (String column : grid.columns().subList(1, grid.columns().size())) {
      boolean under = column.startsWith(only.text() + LEVEL);
      columns.add(under ? column.substring(only.text().length() + LEVEL.length()) : column);
    }
    List<List<Grid.GridCell>> rows = grid.rows().stream().map(SecondStub::parted).toList();
    Grid two = new Grid(columns, 2, rows, List.of(), grid.doubts());
    return StubWords.are(only.text()) ? two : two.doubting(OPEN);
  }

  private static boolean hasLevels(List<Grid.GridCell> row) {
    String label = row.get(0).text();
    int first = label.indexOf(LEVEL);
    return first > 0 && first == label.lastIndexOf(LEVEL);
  }

  private static List<Grid.GridCell> parted(List<Grid.GridCell> row) {
    List<Grid.GridCell> out = new ArrayList<>(row);
    Grid.GridCell label = row.get(0);
    int level = label.text().indexOf(LEVEL);
    if (level < 0) {
      out.add(1, label.with(""));
      return out;
    }
    out.set(0, label.with(label.text().substring(0, level)));
    out.add(1, label.with(label.text().substring(level + LEVEL.length())));
    return out;
  }
}
