package org.figurebook.recover.drawn;

import java.util.HashSet;
import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.notation.HeadingUnit;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Words;

/** Which leading columns of a drawn table are its stub. */
final class DrawnLabels {
  /** Parts of a year: 3月 Mar, Q2, 第二季, 上半年. */
  private static final Form PART_OF_YEAR =
      Form.of(
          "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月.{0,12}|第[一二三四1-4]季.{0,8}|Q[1-4].{0,8}|[上下]半年.{0,12}"
              + "|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?");

  private static final Form WHOLE_YEAR = Form.of("全年.{0,12}|[Yy]ear.{0,8}");
  private static final Form CODE = Form.of("[A-Z]{0,2}\\d{2,4}[A-Z]{0,2}");

  /** A code that can be no number: B12, 014. */
  private static final Form SURE_CODE =
      Form.of("[A-Z]{1,2}\\d{2,4}[A-Z]{0,2}|\\d{2,4}[A-Z]{1,2}|0\\d{1,3}");

  private static final Form SAYS_CODE =
      Form.of(
          "(?:編號|號碼|代號|代碼|項目|總目|分目|\\b(?:[Cc]ode|[Nn]o\\.?|[Ii]tem|[Ss]ub-?head|[Hh]ead|[Rr]ef\\.?))$");

  private static final Form REMARK = Form.of("[(（][^()（）]*[)）]");
  private static final Form RATE = Form.of("(?i)\\bper\\b|每");

  private final DrawnGrid grid;
  private final DrawnHead head;
  private final int from;

  private DrawnLabels(DrawnGrid grid, DrawnHead head) {
    this.grid = grid;
    this.head = head;
    this.from = head.end();
  }

  /** How many they are: the first always, those of words, of parts of years, and of codes. */
  static int columns(DrawnGrid grid, DrawnHead head) {
    DrawnLabels labels = new DrawnLabels(grid, head);
    int c = 1;
    if (labels.hasYears() && grid.columns() > 2 && labels.hasPartsOfYears(1)) {
      c = 2;
    }
    int words = c;
    while (words < grid.columns() - 1 && words <= c + 1 && labels.hasCodes(words)) {
      words++;
    }
    c = words > c && labels.isStub(words) ? words + 1 : c;
    while (labels.isStub(c)) {
      c++;
    }
    return Math.min(c, grid.columns());
  }

  private boolean isStub(int column) {
    return column < grid.columns() - 1
        && (isWords(column)
            || isUnderCorner(column)
            || GroupedLabels.are(grid, from, column, head.headings().get(column)))
        && figuresFrom(column + 1);
  }

  /** Whether the heading of the stub goes on over a column, some of whose cells are words. */
  private boolean isUnderCorner(int column) {
    int heading = from - 1;
    boolean corner =
        heading >= head.top()
            && !grid.isBlank(heading, column)
            && grid.cell(heading, column) == grid.cell(heading, column - 1);
    return corner && count(column, true) > 0;
  }

  /** Whether the first column holds years, each printed once for several rows. */
  private boolean hasYears() {
    int years = 0;
    int other = 0;
    for (int r = from; r < grid.rows(); r++) {
      if (!grid.isBlank(r, 0) && grid.isOrigin(r, 0) && !Words.isTotal(grid.text(r, 0))) {
        boolean year = Kind.of(grid.text(r, 0)) == Kind.YEAR;
        years += year ? 1 : 0;
        other += year ? 0 : 1;
      }
    }
    return years > 0 && other == 0 && years * 2 <= grid.rows() - from;
  }

  private boolean hasPartsOfYears(int column) {
    int parts = 0;
    int all = 0;
    for (int r = from; r < grid.rows(); r++) {
      if (!grid.isBlank(r, column)) {
        parts += PART_OF_YEAR.matches(grid.text(r, column)) ? 1 : 0;
        all += isWhole(grid.text(r, column)) ? 0 : 1;
      }
    }
    return parts >= 3 && parts * 10 >= all * 8;
  }

  private static boolean isWhole(String text) {
    return WHOLE_YEAR.matches(text) || Words.isTotal(text);
  }

  /**
   * Whether a column holds codes of equal length, each once, and nothing in the rows of totals,
   * where a column of numbers would have its sum. Numbers like flats in a block have none either:
   * the heading has to say that they are codes, or their form.
   */
  private boolean hasCodes(int column) {
    Set<String> codes = new HashSet<>();
    int totals = 0;
    for (int r = from; r < grid.rows(); r++) {
      if (grid.lone(r) != null || grid.isBlankRow(r)) {
        continue;
      }
      boolean total = isTotal(r);
      totals += total ? 1 : 0;
      if (total ? !isOpen(r, column) : !codes.add(grid.text(r, column))) {
        return false;
      }
    }
    return totals > 0 && codes.size() >= 2 && areCodes(codes) && saysCodes(column, codes);
  }

  private boolean isOpen(int row, int column) {
    boolean merged = column > 0 && grid.cell(row, column) == grid.cell(row, column - 1);
    return merged || grid.isBlank(row, column);
  }

  private static boolean areCodes(Set<String> texts) {
    int length = texts.iterator().next().length();
    return texts.stream().allMatch(text -> CODE.matches(text) && text.length() == length);
  }

  private boolean saysCodes(int column, Set<String> codes) {
    String heading = head.headings().get(column);
    if (HeadingUnit.of(heading, "HKD") != null || RATE.isIn(heading)) {
      return false;
    }
    return SAYS_CODE.isIn(REMARK.removedFrom(heading).strip())
        || codes.stream().allMatch(SURE_CODE::matches);
  }

  private boolean isTotal(int row) {
    for (int c = 0; c < grid.columns(); c++) {
      if (Words.isTotal(grid.text(row, c)) || Words.isSubtotal(grid.text(row, c))) {
        return true;
      }
    }
    return false;
  }

  private boolean figuresFrom(int column) {
    for (int c = column; c < grid.columns(); c++) {
      for (int r = from; r < grid.rows(); r++) {
        String text = grid.text(r, c);
        if (Figures.isFigure(text) || Kind.of(text) == Kind.YEAR) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isWords(int column) {
    return count(column, true) > count(column, false) * 3;
  }

  /** The cells of a column that are words, or those that are not. */
  private int count(int column, boolean words) {
    int count = 0;
    for (int r = from; r < grid.rows(); r++) {
      if (!grid.isBlank(r, column) && grid.lone(r) == null && grid.isOrigin(r, column)) {
        String text = grid.text(r, column);
        boolean word =
            Kind.of(text) == Kind.TEXT && !Figures.isFigure(text) && !Figures.isPeriod(text);
        count += word == words ? 1 : 0;
      }
    }
    return count;
  }
}
