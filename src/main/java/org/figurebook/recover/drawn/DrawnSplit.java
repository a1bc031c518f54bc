package org.figurebook.recover.drawn;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.block.TableNotes;
import org.figurebook.recover.piece.Titles;
import org.figurebook.recover.piece.Words;

/** Parts tables that stand in one sheet or one frame. */
final class DrawnSplit {
  private DrawnSplit() {}

  /** The tables of a sheet: parted by blank rows and blank columns. */
  static List<DrawnGrid> sheet(DrawnGrid sheet) {
    List<DrawnGrid> tables = new ArrayList<>();
    int from = 0;
    int lone = -1;
    int r = 0;
    while (r < sheet.rows()) {
      if (sheet.isBlankRow(r)) {
        r++;
        continue;
      }
      int end = r;
      boolean alone = true;
      while (end < sheet.rows() && !sheet.isBlankRow(end)) {
        alone &= sheet.lone(end) != null;
        end++;
      }
      if (alone) {
        lone = lone < 0 ? r : lone;
      } else if (beginsTable(sheet, r, end)) {
        int notes = lone < 0 ? r : notes(sheet, lone, r);
        add(tables, sheet, from, notes);
        from = title(sheet, notes, r);
        lone = -1;
      } else {
        lone = -1;
      }
      r = end;
    }
    add(tables, sheet, from, lone < 0 ? sheet.rows() : notes(sheet, lone, sheet.rows()));
    return tables;
  }

  /** The row behind the notes that rows of one text begin with. */
  private static int notes(DrawnGrid sheet, int lone, int to) {
    int end = lone;
    int r = lone;
    while (r < to && TableNotes.isMarked(sheet.lone(r))) {
      while (r < to && !sheet.isBlankRow(r) && !Titles.isTitle(sheet.lone(r))) {
        r++;
      }
      end = r;
      while (r < to && sheet.isBlankRow(r)) {
        r++;
      }
    }
    return end;
  }

  /** The first row of the title over a table: its own, or those right before the blank one. */
  private static int title(DrawnGrid sheet, int from, int table) {
    int r = table;
    while (r > from && sheet.isBlankRow(r - 1)) {
      r--;
    }
    boolean own =
        TitleRow.texts(sheet, table, true).stream().anyMatch(t -> DrawnLines.unit(t).isEmpty());
    if (own || r == from) {
      return table;
    }
    while (r > from && !sheet.isBlankRow(r - 1)) {
      r--;
    }
    return r;
  }

  /** Whether rows behind a blank one have a boxhead of their own. */
  private static boolean beginsTable(DrawnGrid sheet, int from, int end) {
    int r = from;
    while (r < end - 1 && sheet.lone(r) != null) {
      r++;
    }
    boolean label = !sheet.isBlank(r, 0) && Words.isTotal(sheet.text(r, 0));
    return end - r >= 2 && !label && !DrawnHead.isData(sheet, r);
  }

  private static void add(List<DrawnGrid> tables, DrawnGrid sheet, int from, int to) {
    int begin = from;
    while (begin < to && sheet.isBlankRow(begin)) {
      begin++;
    }
    if (begin < to) {
      DrawnGrid rows = sheet.slice(begin, to);
      int left = 0;
      for (int c = 0; c <= rows.columns(); c++) {
        if (c == rows.columns() || isBlankColumn(rows, c)) {
          if (c - left >= 2) {
            tables.add(rows.columns(left, c).slice(0, rows.rows()));
          }
          left = c + 1;
        }
      }
    }
  }

  /** A frame without the columns that are blank from top to bottom. */
  static DrawnGrid withoutBlankColumns(DrawnGrid grid) {
    List<Integer> kept = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      if (!isBlankColumn(grid, c) && !isCopy(grid, c)) {
        kept.add(c);
      }
    }
    return kept.size() == grid.columns() ? grid : grid.only(kept);
  }

  private static boolean isBlankColumn(DrawnGrid grid, int column) {
    for (int r = 0; r < grid.rows(); r++) {
      boolean over = column > 0 && grid.cell(r, column) == grid.cell(r, column - 1);
      if (!grid.isBlank(r, column) && !(over && column + 1 < grid.columns())) {
        return false;
      }
    }
    return true;
  }

  /** A column no cell of which is its own: an edge that the drawing has for nothing. */
  private static boolean isCopy(DrawnGrid grid, int column) {
    for (int r = 0; r < grid.rows(); r++) {
      if (column == 0 || grid.cell(r, column) != grid.cell(r, column - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Tables that follow one another in one frame, each with a boxhead of its own. */
  static List<DrawnGrid> boxheads(DrawnGrid grid, DrawnHead head) {
    List<DrawnGrid> out = new ArrayList<>();
    int from = 0;
    for (int r = head.end() + 1; r < grid.rows() - 1; r++) {
      if (isBoxhead(grid, head, r)) {
        out.add(grid.slice(from, r));
        from = r;
      }
    }
    if (from == 0) {
      return List.of(grid);
    }
    out.add(grid.slice(from, grid.rows()));
    return out;
  }

  /** A row of periods under the same corner, other ones than those of the boxhead. */
  private static boolean isBoxhead(DrawnGrid grid, DrawnHead head, int row) {
    boolean corner =
        !grid.isBlank(row, 0)
            && head.end() > head.top()
            && grid.text(row, 0).equals(grid.text(head.top(), 0));
    if (!corner) {
      return false;
    }
    int periods = 0;
    boolean same = true;
    for (int c = 1; c < grid.columns(); c++) {
      String text = grid.text(row, c);
      if (Figures.isFigure(text)) {
        return false;
      }
      periods += Figures.isPeriod(text) || !text.isEmpty() ? 1 : 0;
      same &= text.equals(grid.text(head.end() - 1, c));
    }
    return periods >= 1 && !same;
  }
}
