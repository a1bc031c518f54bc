package org.figurebook.recover.doubt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Link;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/** What the rows of a grid lack that rows of tables have: labels, numbers. */
final class RowDoubts {
  private static final Form TWO_NUMBERS = Form.of("\\d[\\d,.]*%? \\d[\\d,.]*%?");

  private static final Form REMARKS = Form.of("(?:.* / )?(?:備註|備考|附註|註|Remarks?|Notes?)");
  private static final int FEWEST_WORDS = 3;

  private RowDoubts() {}

  /** Adds why the rows may be wrong. */
  static void add(Grid grid, List<String> doubts) {
    if (numbers(grid) == 1) {
      doubts.add("one number alone may be no table");
    }
    if (areTwoBesideNone(grid)) {
      doubts.add("two numbers stand in one cell beside a blank one: one is of another heading");
    }
    if (grid.rows().stream().allMatch(row -> row.get(0).text().isEmpty())) {
      doubts.add("no row has a label");
    } else if (isFirstWithoutLabel(grid)) {
      doubts.add(Misfits.NO_FIRST_LABEL);
    }
    if (grid.labelColumns() == 2 && isNameOfBoth(grid)) {
      doubts.add("a name stands in both columns of labels: a row may lack either of its labels");
    }
    for (int c = grid.labelColumns(); c < grid.columns().size(); c++) {
      if (isBlankAmongWords(grid, c)) {
        doubts.add(
            "nearly all labels have words beside them: a blank cell may be one with that above it");
        break;
      }
    }
    if (isFirstOfPeriods(grid)) {
      doubts.add(Misfits.ROW_OF_PERIODS);
    }
  }

  /**
   * Whether nearly all rows but those of totals have words or dates in a column, and one has none.
   */
  private static boolean isBlankAmongWords(Grid grid, int column) {
    int words = 0;
    int blank = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      String text = row.get(column).text();
      if (Words.isTotal(row.get(0).text())) {
        continue;
      }
      if (!text.isEmpty() && Kind.of(text).isNumber()) {
        return false;
      }
      words += text.isEmpty() ? 0 : 1;
      blank += text.isEmpty() ? 1 : 0;
    }
    return blank > 0
        && words >= FEWEST_WORDS
        && blank * 3 <= words
        && !REMARKS.matches(grid.columns().get(column));
  }

  private static boolean isNameOfBoth(Grid grid) {
    Set<String> first = new HashSet<>();
    grid.rows().forEach(row -> first.add(row.get(0).text()));
    first.remove("");
    return grid.rows().stream()
        .map(row -> row.get(1).text())
        .anyMatch(text -> first.contains(text) && !Words.isTotal(text));
  }

  /** Whether the first row holds several periods and nothing else. */
  private static boolean isFirstOfPeriods(Grid grid) {
    List<String> texts =
        grid.rows().isEmpty()
            ? List.of()
            : grid.rows().get(0).stream()
                .map(Grid.GridCell::text)
                .filter(text -> !text.isEmpty())
                .toList();
    return texts.size() > 1
        && grid.rows().size() > 2
        && texts.stream().allMatch(text -> Kind.of(text) == Kind.YEAR);
  }

  /** Whether two numbers stand in one cell, and nothing in the one before or behind it. */
  private static boolean areTwoBesideNone(Grid grid) {
    for (List<Grid.GridCell> row : grid.rows()) {
      for (int c = grid.labelColumns(); c < row.size(); c++) {
        boolean before = c > grid.labelColumns() && row.get(c - 1).text().isEmpty();
        boolean behind = c + 1 < row.size() && row.get(c + 1).text().isEmpty();
        if ((before || behind) && TWO_NUMBERS.matches(row.get(c).text())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a line of words may be of the column before or behind it. */
  static boolean mayBeOfOther(Fit fit) {
    for (Fit.Row row : fit.rows()) {
      for (int c = 1; c < fit.columns() && !row.heading(); c++) {
        List<Piece> before = row.cells().get(c - 1);
        List<Piece> cell = row.cells().get(c);
        boolean words = areWords(before) && areWords(cell);
        if (words && cell.get(0).link() == Link.LINE && (ends(before) || begins(cell))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the word for a total stands alone on a line over the first row: it is a heading. */
  static boolean isTotalFirst(Fit fit) {
    for (Fit.Row row : fit.rows()) {
      List<Piece> label = row.cells().get(0);
      int over = row.heading() ? label.size() : label.size() - 1;
      for (int k = 0; k < over; k++) {
        if (label.get(k).isAlone() && Words.isTotal(label.get(k).text())) {
          return true;
        }
      }
      if (!row.heading()) {
        return false;
      }
    }
    return false;
  }

  private static boolean areWords(List<Piece> cell) {
    return !cell.isEmpty() && cell.stream().allMatch(p -> p.isText() || p.kind() == Kind.DATE);
  }

  /** Whether a cell ends in a line that nothing joins to the one before it. */
  private static boolean ends(List<Piece> cell) {
    Piece last = cell.get(cell.size() - 1);
    return cell.size() > 1 && last.link() == Link.LINE && !last.opensBracket();
  }

  /** Whether a cell begins with a line that nothing joins to the next. */
  private static boolean begins(List<Piece> cell) {
    return cell.size() > 1 && cell.get(1).link() == Link.LINE && !cell.get(1).opensBracket();
  }

  private static long numbers(Grid grid) {
    return grid.rows().stream()
        .flatMap(row -> row.subList(grid.labelColumns(), row.size()).stream())
        .filter(cell -> Kind.hasDigit(cell.text()))
        .count();
  }

  /** Whether the first row alone has no label. */
  private static boolean isFirstWithoutLabel(Grid grid) {
    int labels = grid.labelColumns();
    return grid.rows().size() > 1
        && !isLabelled(grid.rows().get(0), labels)
        && grid.rows().stream().skip(1).allMatch(row -> isLabelled(row, labels));
  }

  private static boolean isLabelled(List<Grid.GridCell> row, int labels) {
    return row.subList(0, labels).stream().anyMatch(cell -> !cell.text().isEmpty());
  }
}
