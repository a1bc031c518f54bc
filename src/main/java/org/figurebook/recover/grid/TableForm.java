package org.figurebook.recover.grid;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.grid.Grid.GridCell;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;

/** Whether a grid read from text looks like a table at all. */
public final class TableForm {
  /** Numbers so few that only what their heading says makes a table of them. */
  private static final int FEW = 2;

  /** Numbers and rows so many that they are a table though no labels are found. */
  private static final int DENSE = 9;

  private static final int FULL = 3;

  /** A heading of figures: what is counted, a unit, a share, money. */
  private static final Form FIGURES =
      Form.of(
          ".*(?:[數額值量率價費款元宗項名間]|開支|預算|收入|撥款|[$%]|[(（].{1,12}[)）]"
              + "|[Nn]o\\.|[Nn]umber|[Rr]ate|[Tt]otal|[Cc]ost|[Vv]alue|[Aa]mount|[Pp]osts?).*");

  private static final Form YEAR = Form.of("(?:19|20)\\d\\d(?!年\\d).*");
  private static final Form YEARS = Form.of("(?:Financial |Calendar )?[Yy]ear|(?:財政)?年[度份]");
  private static final Form SENTENCE = Form.of(".*(?:[。；]|，.*，).*|.*[：:]");

  private final Grid grid;
  private int numbers;
  private int full;
  private int labelled;

  private TableForm(Grid grid) {
    this.grid = grid;
    for (List<GridCell> row : grid.rows()) {
      count(row);
    }
  }

  /** A table has a boxhead, rows, and numbers or several full rows of words. */
  public static boolean isTable(Grid grid) {
    if (grid.rows().isEmpty() || grid.columns().stream().allMatch(String::isEmpty)) {
      return false;
    }
    return new TableForm(grid).isTable();
  }

  private void count(List<GridCell> row) {
    full += row.stream().allMatch(c -> !c.text().isEmpty()) ? 1 : 0;
    boolean value = false;
    for (GridCell cell : row.subList(grid.labelColumns(), row.size())) {
      boolean number = hasDigit(cell.text());
      numbers += number ? 1 : 0;
      value |= number;
    }
    labelled += value && !row.get(grid.labelColumns() - 1).text().isEmpty() ? 1 : 0;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private boolean isTable() {
    int rows = grid.rows().size();
    int values = (grid.columns().size() - grid.labelColumns()) * rows;
    boolean sprawls = grid.columns().size() > 12 && rows < 4 && numbers * 2 < values;
    boolean words = numbers * 4 < values && (full < 3 || isLatin());
    boolean stray = numbers <= FEW && !saysFigures() && !isOfYears();
    if (sprawls || words || stray || rows <= FEW && !isBare() && isText()) {
      return false;
    }
    boolean dense = rows >= FULL && numbers >= DENSE && numbers * 2 > values;
    return numbers >= FEW && (labelled * 2 >= rows || isBare() || dense)
        || full >= 3 && full * 2 >= rows
        || numbers == 1 && rows == 1 && full == 1;
  }

  /** Whether no row has a label and every one has all its values. */
  private boolean isBare() {
    int labels = grid.labelColumns();
    return labels == 1
        && grid.columns().get(0).isEmpty()
        && grid.rows().stream()
            .allMatch(
                row ->
                    row.get(0).text().isEmpty()
                        && row.stream().skip(1).noneMatch(c -> c.text().isEmpty()));
  }

  /** Whether sentences stand where headings and cells should: a list, or lines of running text. */
  private boolean isText() {
    boolean headings = grid.columns().stream().anyMatch(h -> SENTENCE.matches(h));
    return headings
        || grid.rows().stream()
            .anyMatch(row -> row.stream().allMatch(c -> c.text().isEmpty() || isSentence(c)));
  }

  private static boolean isSentence(GridCell cell) {
    return SENTENCE.matches(cell.text()) || Kind.of(cell.text()) == Kind.INTEGER;
  }

  /** Whether the heading of the stub says years, and every label is one. */
  private boolean isOfYears() {
    return YEARS.matches(grid.columns().get(0))
        && grid.rows().stream().allMatch(row -> YEAR.matches(row.get(0).text()));
  }

  /** Whether a heading of the values speaks of figures or of a period. */
  private boolean saysFigures() {
    return grid.columns().stream()
        .skip(grid.labelColumns())
        .anyMatch(h -> FIGURES.matches(h) || YEAR.matches(h));
  }

  /** English words stand one space apart, in a cell as between cells: nothing shows a border. */
  private boolean isLatin() {
    long latin = 0;
    long wide = 0;
    for (List<GridCell> row : grid.rows()) {
      for (GridCell cell : row) {
        wide += cell.text().chars().filter(c -> CellText.isWide((char) c)).count();
        latin += cell.text().chars().filter(c -> c < 0x250 && Character.isLetter(c)).count();
      }
    }
    return latin > 2 * wide;
  }
}
