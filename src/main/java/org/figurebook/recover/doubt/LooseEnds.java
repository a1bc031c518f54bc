package org.figurebook.recover.doubt;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.boxhead.HeadWords;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/** Doubts labels that hold what is of others, or lack their ends: by how the others are made. */
final class LooseEnds {
  /** The number of a row by itself. */
  private static final Form CODE = Form.of("[A-Z]{1,3}[-.]?\\d{1,4}|\\d{1,2}[A-Z]?");

  private static final Form CODE_AND_WORDS =
      Form.of("(?:[A-Z]{1,3}[-.]?\\d{1,4}|\\d{1,2}[A-Z]?) ?\\p{IsHan}{2}.*");

  private static final Form WORDS_AND_CODE =
      Form.of("\\p{IsHan}.*[\\p{IsHan}) ][A-Z]{1,3}[-.]?\\d{1,4}");

  private static final Form LETTERS_AND_WORDS = Form.of("[A-Z]{1,3}[-.]?\\d{1,4}\\p{IsHan}{2}.*");

  private static final Form SMALL = Form.of("[a-z].*");

  /** A class of numbers: 15-24, 65+, 30至39歲. */
  private static final Form CLASS =
      Form.of("\\d{1,3} ?(?:[-–~～至] ?\\d{1,3}|\\+)(?: ?(?:years?|歲|.{0,2}以上))?");

  private static final Form MONEY_AND_NUMBER = Form.of(".*\\d元\\d.*");

  private static final int FEWEST = 2;

  private static final int SHORTEST = 4;

  private LooseEnds() {}

  /** Adds what is odd about labels beside one another. */
  static void add(Grid grid, List<String> doubts) {
    if (grid.labelColumns() > 1 && areSmall(grid)) {
      doubts.add("all names of rows begin small: the numbers before them may be of the labels");
    }
    if (haveCodes(grid)) {
      doubts.add("a code and words stand in one label, codes alone in others: it may be two cells");
    }
    if (holdsHeadings(grid) || isBeforeCode(grid)) {
      doubts.add("words stand before the class or code of the first label: they may be headings");
    }
    if (holdsHeading(grid)) {
      doubts.add("the first label begins with a heading of values: it may hold the boxhead's end");
    }
    boolean money =
        grid.rows().stream()
            .flatMap(row -> row.stream().skip(grid.labelColumns()))
            .anyMatch(cell -> MONEY_AND_NUMBER.matches(cell.text()));
    if (money) {
      doubts.add("an amount stands before a number in its cell: it may be of the label");
    }
  }

  /** Whether the label of the first row begins with a line that ends in a unit. */
  static boolean beginsInUnit(Fit fit) {
    for (Fit.Row row : fit.rows()) {
      List<Piece> label = row.cells().get(0);
      if (!label.isEmpty()) {
        return label.size() > 1 && HeadWords.endsInUnit(label.get(0).text());
      }
    }
    return false;
  }

  /** Whether the first label begins with a heading of some column and goes on. */
  private static boolean holdsHeading(Grid grid) {
    String label = grid.rows().isEmpty() ? "" : grid.rows().get(0).get(0).text();
    return grid.columns().stream()
        .skip(grid.labelColumns())
        .map(CellText::lowest)
        .anyMatch(heading -> heading.length() >= SHORTEST && label.startsWith(heading + " "));
  }

  private static boolean areSmall(Grid grid) {
    int small = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      String name = row.get(1).text();
      if (!name.isEmpty() && !SMALL.matches(name)) {
        return false;
      }
      small += name.isEmpty() ? 0 : 1;
    }
    return small >= FEWEST;
  }

  /** Whether some labels are codes with words close behind them: all, or beside codes alone. */
  private static boolean haveCodes(Grid grid) {
    int codes = 0;
    int both = 0;
    int letters = 0;
    int rows = 0;
    for (List<Grid.GridCell> row : grid.rows()) {
      String label = row.get(0).text();
      rows += Words.isTotal(label) ? 0 : 1;
      codes += CODE.matches(label) ? 1 : 0;
      both += CODE_AND_WORDS.matches(label) ? 1 : 0;
      letters += LETTERS_AND_WORDS.matches(label) ? 1 : 0;
    }
    boolean all = grid.labelColumns() == 1 && letters >= FEWEST && letters == rows;
    return all || grid.labelColumns() > 1 && both > 0 && codes >= FEWEST;
  }

  /** Whether all labels are classes of numbers, and words stand before the first one. */
  private static boolean holdsHeadings(Grid grid) {
    if (grid.rows().size() <= FEWEST) {
      return false;
    }
    int classes = 0;
    for (List<Grid.GridCell> row : grid.rows().subList(1, grid.rows().size())) {
      String label = row.get(0).text();
      if (!Words.isTotal(label) && !CLASS.matches(label)) {
        return false;
      }
      classes += CLASS.matches(label) ? 1 : 0;
    }
    String first = grid.rows().get(0).get(0).text();
    int space = first.lastIndexOf(' ');
    boolean words = space > 0 && first.indexOf(' ') < space && !first.contains(" / ");
    return words && classes >= FEWEST && CLASS.matches(first.substring(space + 1));
  }

  /** Whether labels are codes, and words stand before the first one. */
  private static boolean isBeforeCode(Grid grid) {
    long codes = grid.rows().stream().filter(row -> CODE.matches(row.get(0).text())).count();
    return codes >= FEWEST && WORDS_AND_CODE.matches(grid.rows().get(0).get(0).text());
  }
}
