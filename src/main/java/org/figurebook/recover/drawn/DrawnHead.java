package org.figurebook.recover.drawn;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.DrawnTable.DrawnCell;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.table.Spanner;

/**
 * The boxhead of a drawn table.
 *
 * @param titles texts of rows over it that say one thing only: a title, a unit line
 * @param top its first row
 * @param end the first row behind it; the same as {@code top} when there is none
 * @param headings one a column, outer to inner
 * @param spanners headings over several columns
 * @param doubts why it may be wrong
 */
record DrawnHead(
    List<String> titles,
    int top,
    int end,
    List<String> headings,
    List<Spanner> spanners,
    List<String> doubts) {
  private static final int MOST_ROWS = 8;
  private static final Form DIGITS = Form.of("\\(?(\\d{1,2}|[a-z])\\)?");

  /**
   * Finds the boxhead.
   *
   * @param sheet whether the table is a sheet, where a heading over several columns is often not
   *     merged
   */
  static DrawnHead of(DrawnGrid grid, boolean sheet) {
    List<String> titles = new ArrayList<>();
    int top = 0;
    while (top < grid.rows() - 1) {
      List<String> texts = TitleRow.texts(grid, top, sheet);
      if (texts.isEmpty() && !grid.isBlankRow(top)) {
        break;
      }
      titles.addAll(texts);
      top++;
    }
    int end = isData(grid, top) ? top : end(grid, top);
    List<String> doubts = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    String[][] texts = texts(grid, top, end, sheet, doubts);
    for (int c = 0; c < grid.columns(); c++) {
      headings.add(heading(grid, texts, top, end, c));
    }
    if (end == top) {
      doubts.add("there is no boxhead");
    } else if (blankOverFigures(grid, headings, end)) {
      doubts.add("a column of figures has no heading");
    }
    return new DrawnHead(titles, top, end, headings, spanners(grid, texts, top, end), doubts);
  }

  /** Whether a row holds figures that are not the running numbers of columns. */
  static boolean isData(DrawnGrid grid, int row) {
    int figures = 0;
    int plain = 0;
    int words = 0;
    boolean running = true;
    String before = "";
    for (int c = 1; c < grid.columns(); c++) {
      if (grid.isBlank(row, c) || grid.cell(row, c) == grid.cell(row, c - 1)) {
        continue;
      }
      String text = grid.text(row, c);
      boolean figure = Figures.isValue(text);
      figures += figure ? 1 : 0;
      plain += figure && Kind.of(text) != Kind.TEXT && Kind.of(text) != Kind.AMOUNT ? 1 : 0;
      words += figure ? 0 : 1;
      running &= DIGITS.matches(text) && !text.equals(before);
      before = text;
    }
    if (plain == 0 && isPlainBelow(grid, row)) {
      return false;
    }
    return figures > words && !(running && figures >= 2 && isFollowed(grid, row));
  }

  /** Bare numbers below, or below a heading over rows, tell that 18至24歲 or 10萬元以下 is a heading. */
  private static boolean isPlainBelow(DrawnGrid grid, int row) {
    int next = row + 1;
    while (next < grid.rows() - 1 && (grid.isBlankRow(next) || grid.isLoneAtLeft(next))) {
      next++;
    }
    for (int c = 1; next < grid.rows() && c < grid.columns(); c++) {
      Kind kind = Kind.of(grid.text(next, c));
      boolean own = grid.cell(next, c) != grid.cell(row, c);
      if (own && (kind == Kind.INTEGER || kind == Kind.DECIMAL || kind == Kind.PERCENT)) {
        return true;
      }
    }
    return false;
  }

  /** Running numbers are those of columns only when rows with larger figures come. */
  private static boolean isFollowed(DrawnGrid grid, int row) {
    return grid.isBlank(row, 0) && row + 1 < grid.rows();
  }

  private static int end(DrawnGrid grid, int top) {
    int end = top + 1;
    for (int c = 0; c < grid.columns(); c++) {
      if (!grid.isBlank(top, c)) {
        end = Math.max(end, Math.min(grid.lastRow(top, c) + 1, top + MOST_ROWS));
      }
    }
    for (int r = top + 1; r < end; r++) {
      if (isData(grid, r) && !isBesideCorner(grid, top, r)) {
        end = r;
      }
    }
    while (end < grid.rows() - 1 && end - top < MOST_ROWS && goesOn(grid, top, end)) {
      end++;
    }
    return Math.min(end, Math.max(top + 1, grid.rows() - 1));
  }

  /**
   * Whether the corner reaches down to a row under a heading over several columns: household sizes
   * 1 | 2 | 3 are headings there, whatever they look like.
   */
  private static boolean isBesideCorner(DrawnGrid grid, int top, int row) {
    boolean spanned = false;
    for (int c = 1; c < grid.columns(); c++) {
      spanned |= !grid.isBlank(top, c) && grid.lastColumn(top, c) > c;
    }
    return spanned && !grid.isBlank(top, 0) && grid.cell(row, 0) == grid.cell(top, 0);
  }

  /** Whether a row is one more of the boxhead: periods, units or words under a blank corner. */
  private static boolean goesOn(DrawnGrid grid, int top, int row) {
    if (isOverAll(grid, row) && DrawnLines.unit(grid.text(row, 0)).isEmpty()) {
      return false;
    }
    int words = 0;
    int marks = 0;
    int blank = 0;
    for (int c = 1; c < grid.columns(); c++) {
      if (grid.cell(row, c) == grid.cell(row - 1, c) && grid.cell(row, c) != null) {
        continue;
      }
      if (grid.isBlank(row, c)) {
        blank++;
        continue;
      }
      String text = grid.text(row, c);
      if (Figures.isValue(text)) {
        return false;
      }
      words++;
      marks += Figures.isPeriod(text) || Figures.isBracketed(text) ? 1 : 0;
    }
    if (words == 0 || !figuresBelow(grid, row)) {
      return false;
    }
    boolean corner = grid.isBlank(row, 0) || grid.cell(row, 0) == grid.cell(row - 1, 0);
    if (corner) {
      return words > 1 || marks > 0 || grid.columns() == 2;
    }
    boolean blankAbove = true;
    for (int r = top; r < row; r++) {
      blankAbove &= grid.isBlank(r, 0);
    }
    return blankAbove && blank == 0;
  }

  /** Whether one cell goes over stub and values, as a heading over rows does. */
  private static boolean isOverAll(DrawnGrid grid, int row) {
    return grid.isLoneAtLeft(row) && grid.lastColumn(row, 0) == grid.columns() - 1;
  }

  private static boolean figuresBelow(DrawnGrid grid, int row) {
    for (int r = row + 1; r < Math.min(grid.rows(), row + 20); r++) {
      for (int c = 1; c < grid.columns(); c++) {
        if (!grid.isBlank(r, c) && Figures.isFigure(grid.text(r, c))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The texts of the boxhead; in a sheet, a heading goes on over the blank fields behind it. */
  private static String[][] texts(
      DrawnGrid grid, int top, int end, boolean sheet, List<String> doubts) {
    String[][] texts = new String[end - top][grid.columns()];
    for (int r = top; r < end; r++) {
      for (int c = 0; c < grid.columns(); c++) {
        texts[r - top][c] = grid.text(r, c);
        boolean bare = sheet && c > 1 && r < end - 1 && texts[r - top][c].isEmpty();
        if (bare && !grid.isBlank(r + 1, c) && !texts[r - top][c - 1].isEmpty()) {
          texts[r - top][c] = texts[r - top][c - 1];
          String doubt = "a heading is taken to go on over the blank fields behind it";
          if (!doubts.contains(doubt)) {
            doubts.add(doubt);
          }
        }
      }
    }
    return texts;
  }

  private static String heading(DrawnGrid grid, String[][] texts, int top, int end, int column) {
    StringBuilder out = new StringBuilder();
    DrawnCell above = null;
    for (int r = top; r < end; r++) {
      String text = texts[r - top][column];
      DrawnCell cell = grid.cell(r, column);
      if (!text.isEmpty() && (cell == null || cell != above)) {
        boolean aside = Figures.isBracketed(text) && out.length() > 0 && sameWidth(grid, r, column);
        boolean wide = out.length() > 0 && CellText.isWide(out.charAt(out.length() - 1));
        out.append(out.length() == 0 ? "" : !aside ? " / " : wide ? "" : " ").append(text);
      }
      above = cell;
    }
    return out.toString();
  }

  /** Whether a heading stands under one that is no wider. */
  private static boolean sameWidth(DrawnGrid grid, int row, int column) {
    return grid.lastColumn(row, column) == grid.lastColumn(row - 1, column)
        && (column == 0 || grid.cell(row - 1, column) != grid.cell(row - 1, column - 1));
  }

  private static List<Spanner> spanners(DrawnGrid grid, String[][] texts, int top, int end) {
    List<Spanner> out = new ArrayList<>();
    for (int r = top; r < end - 1; r++) {
      int c = 0;
      while (c < grid.columns()) {
        int to = c;
        while (to + 1 < grid.columns() && sameHeading(grid, texts, r, top, to)) {
          to++;
        }
        boolean first =
            r == top || grid.cell(r, c) == null || grid.cell(r, c) != grid.cell(r - 1, c);
        if (to > c && first && !texts[r - top][c].isEmpty()) {
          out.add(new Spanner(texts[r - top][c], c, to));
        }
        c = to + 1;
      }
    }
    return out;
  }

  private static boolean sameHeading(
      DrawnGrid grid, String[][] texts, int row, int top, int column) {
    DrawnCell cell = grid.cell(row, column);
    DrawnCell next = grid.cell(row, column + 1);
    if (cell != null && cell == next) {
      return true;
    }
    boolean carried = grid.isBlank(row, column + 1) && !texts[row - top][column + 1].isEmpty();
    return carried && texts[row - top][column].equals(texts[row - top][column + 1]);
  }

  private static boolean blankOverFigures(DrawnGrid grid, List<String> headings, int end) {
    for (int c = 1; c < headings.size(); c++) {
      if (headings.get(c).isEmpty()) {
        for (int r = end; r < grid.rows(); r++) {
          if (!grid.isBlank(r, c) && Figures.isFigure(grid.text(r, c))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
