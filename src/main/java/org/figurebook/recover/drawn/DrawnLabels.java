package org.figurebook.recover.drawn;

import java.util.HashSet;
import java.util.Set;
import org.figurebook.document.Form;
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

  private final DrawnGrid grid;
  private final int from;

  private DrawnLabels(DrawnGrid grid, DrawnHead head) {
    this.grid = grid;
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
    return column < grid.columns() - 1 && isWords(column) && figuresFrom(column + 1);
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
   * where a column of numbers would have its sum.
   */
  private boolean hasCodes(int column) {
    Set<String> codes = new HashSet<>();
    int length = 0;
    int totals = 0;
    for (int r = from; r < grid.rows(); r++) {
      if (grid.lone(r) != null || grid.isBlankRow(r)) {
        continue;
      }
      String text = grid.text(r, column);
      boolean merged = column > 0 && grid.cell(r, column) == grid.cell(r, column - 1);
      if (isTotal(r)) {
        totals++;
        if (!text.isEmpty() && !merged) {
          return false;
        }
      } else if (!CODE.matches(text) || length > 0 && text.length() != length || !codes.add(text)) {
        return false;
      } else {
        length = text.length();
      }
    }
    return totals > 0 && codes.size() >= 2;
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
    int words = 0;
    int other = 0;
    for (int r = from; r < grid.rows(); r++) {
      if (grid.isBlank(r, column) || grid.lone(r) != null || !grid.isOrigin(r, column)) {
        continue;
      }
      String text = grid.text(r, column);
      boolean word =
          Kind.of(text) == Kind.TEXT && !Figures.isFigure(text) && !Figures.isPeriod(text);
      words += word ? 1 : 0;
      other += word ? 0 : 1;
    }
    return words > other * 3 && words > 0;
  }
}
