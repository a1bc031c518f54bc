package org.figurebook.render.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Widths of a table's columns, and of the parts of the numbers in them. */
final class GridWidths {
  private static final double WIDEST_HEADING = 62;
  private static final double WIDEST_NUMBERS = 84;
  private static final double NARROWEST_TEXT = 46;
  private static final double STUB_CHARACTERS = 12;

  private final Grid grid;
  private final TextLayout layout;
  private final double[] width;
  private final double[] fraction;
  private final double[] marks;
  private final double least;

  GridWidths(Grid grid, TextLayout layout, double available) {
    this.grid = grid;
    this.layout = layout;
    int columns = grid.columns().size();
    this.width = new double[columns];
    this.fraction = new double[columns];
    this.marks = new double[columns];
    double numbers = 0;
    double texts = 0;
    double[] natural = new double[columns];
    double[] narrow = new double[columns];
    for (int c = 0; c < columns; c++) {
      if (grid.columns().get(c).numbers()) {
        width[c] = numbers(c);
        numbers += width[c];
      } else {
        natural[c] = natural(c);
        narrow[c] = Math.min(natural[c], isStub(c) ? STUB_CHARACTERS * grid.size() : narrowest(c));
        texts += narrow[c];
      }
    }
    this.least = numbers + texts;
    numbers = evenNumbers(numbers, available - texts);
    spread(available - numbers, natural, narrow);
    widenNumbers(available);
  }

  /** Columns of numbers are equally wide if there is room for that. */
  private double evenNumbers(double numbers, double room) {
    double widest = 0;
    int count = 0;
    for (int c = 0; c < width.length; c++) {
      if (grid.columns().get(c).numbers()) {
        widest = Math.max(widest, width[c]);
        count++;
      }
    }
    if (widest * count > room) {
      return numbers;
    }
    for (int c = 0; c < width.length; c++) {
      width[c] = grid.columns().get(c).numbers() ? widest : width[c];
    }
    return widest * count;
  }

  /** Room on either side of a cell. */
  double pad() {
    return grid.size() * 0.5;
  }

  /** The narrowest that the table can be. */
  double least() {
    return least;
  }

  double width(int column) {
    return width[column];
  }

  double total() {
    return Arrays.stream(width).sum();
  }

  /** Width of the widest fraction, decimal mark included. */
  double fraction(int column) {
    return fraction[column];
  }

  /** Width of the widest marks after a number. */
  double marks(int column) {
    return marks[column];
  }

  private double numbers(int column) {
    double whole = 0;
    for (Grid.Row row : grid.rows()) {
      if (row.kind() == Grid.Kind.GROUP) {
        continue;
      }
      Grid.Cell cell = row.cells().get(column);
      Style style = GridLayout.style(grid, row, cell);
      String text = cell.text();
      int mark = decimalMark(text);
      whole = Math.max(whole, layout.width(text.substring(0, mark), style));
      fraction[column] = Math.max(fraction[column], layout.width(text.substring(mark), style));
      double tags = cell.marks().stream().mapToDouble(layout::width).sum();
      marks[column] = Math.max(marks[column], tags);
    }
    Grid.Column heading = grid.columns().get(column);
    Style style = GridLayout.headingStyle(grid);
    double tags = heading.marks().stream().mapToDouble(layout::width).sum();
    double head =
        Math.max(
            layout.unbreakable(heading.heading(), style),
            Math.min(WIDEST_HEADING, layout.width(heading.heading(), style)));
    return Math.max(whole + fraction[column] + marks[column], head + tags) + 2 * pad();
  }

  /** Where a number's fraction begins: at the last point between digits. */
  static int decimalMark(String text) {
    int point = text.lastIndexOf('.');
    boolean inside =
        point > 0
            && point + 1 < text.length()
            && Character.isDigit(text.charAt(point - 1))
            && Character.isDigit(text.charAt(point + 1));
    return inside ? point : text.length();
  }

  private double natural(int column) {
    Grid.Column heading = grid.columns().get(column);
    double widest = layout.width(heading.heading(), GridLayout.headingStyle(grid));
    for (Grid.Row row : grid.rows()) {
      if (row.kind() != Grid.Kind.GROUP) {
        Grid.Cell cell = row.cells().get(column);
        double tags = cell.marks().stream().mapToDouble(layout::width).sum();
        String text = cell.text().length() > 200 ? cell.text().substring(0, 200) : cell.text();
        widest = Math.max(widest, layout.width(text, GridLayout.style(grid, row, cell)) + tags);
      }
    }
    return widest + 2 * pad() + 0.5;
  }

  /** Whether a column holds the labels of rows of numbers. */
  private boolean isStub(int column) {
    return column == 0 && grid.columns().size() > 1 && grid.columns().get(1).numbers();
  }

  private double narrowest(int column) {
    String heading = grid.columns().get(column).heading();
    double word = layout.unbreakable(heading, GridLayout.headingStyle(grid));
    return Math.max(NARROWEST_TEXT, Math.min(word, WIDEST_HEADING) + 2 * pad());
  }

  /**
   * Text columns get what they need if there is enough. Otherwise those that need less than their
   * share of what is left get what they need, and the others share the rest.
   */
  private void spread(double available, double[] natural, double[] narrow) {
    List<Integer> open = new ArrayList<>();
    for (int c = 0; c < natural.length; c++) {
      if (natural[c] > 0) {
        open.add(c);
        width[c] = narrow[c];
      }
    }
    double left = available;
    boolean settled = true;
    while (settled && !open.isEmpty()) {
      double unit = left / open.stream().mapToDouble(this::share).sum();
      List<Integer> small =
          open.stream().filter(c -> natural[c] <= Math.max(narrow[c], unit * share(c))).toList();
      small.forEach(c -> width[c] = natural[c]);
      left -= small.stream().mapToDouble(c -> natural[c]).sum();
      open.removeAll(small);
      settled = !small.isEmpty();
    }
    double unit = left / Math.max(1, open.stream().mapToDouble(this::share).sum());
    open.forEach(c -> width[c] = Math.max(narrow[c], unit * share(c)));
    double over = open.stream().mapToDouble(c -> width[c]).sum() - left;
    if (over > 0 && !open.isEmpty()) {
      int widest = open.stream().max(Comparator.comparing(c -> width[c])).orElseThrow();
      width[widest] = Math.max(narrow[widest], width[widest] - over);
    }
  }

  private double share(int column) {
    double share = grid.columns().get(column).share();
    return share > 0 ? share : 1;
  }

  /** What is left over goes to narrow columns of numbers, then to the first text column. */
  private void widenNumbers(double available) {
    int numbers = (int) grid.columns().stream().filter(Grid.Column::numbers).count();
    double left = available - total();
    if (left <= 0) {
      return;
    }
    for (int c = 0; c < width.length && numbers > 0; c++) {
      if (grid.columns().get(c).numbers()) {
        double more = Math.min(left / numbers, Math.max(0, WIDEST_NUMBERS - width[c]));
        width[c] += more;
      }
    }
    int last = grid.columns().get(width.length - 1).numbers() ? 0 : width.length - 1;
    width[last] += Math.max(0, available - total());
  }
}
