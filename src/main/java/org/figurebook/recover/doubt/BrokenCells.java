package org.figurebook.recover.doubt;

import java.util.List;
import org.figurebook.document.Form;
import org.figurebook.recover.body.Fit;
import org.figurebook.recover.grid.Grid;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Doubts words on lines of their own, where they may be of another cell: the two lines of one label
 * for the labels of two stubs, or the beginning of the next label for the end of a remark.
 */
final class BrokenCells {
  /** What goes on in the next line. */
  private static final Form OPEN = Form.of(".*[、，,和及與或的之/／-]");

  private static final int ONE = 2;

  private BrokenCells() {}

  /** Adds that lines may be of other cells. */
  static void add(Grid grid, Fit fit, List<String> doubts) {
    if (grid.labelColumns() == 2 && grid.columns().size() == fit.columns() && areOfOneStub(fit)) {
      doubts.add("two lines of words stand for the labels of two stubs: they may be one label");
    }
    for (int c = grid.labelColumns(); c < fit.columns(); c++) {
      if (mayBeginLabel(fit, c) || mayEndLabel(fit, c) || areBelowRows(fit, c)) {
        doubts.add("a line of words behind values may be the end of a label or begin the next one");
        return;
      }
    }
  }

  /** Whether the labels of some rows stand on two lines, those of others on one. */
  private static boolean areOfOneStub(Fit fit) {
    int apart = 0;
    int beside = 0;
    for (Fit.Row row : fit.rows()) {
      List<Piece> first = row.cells().get(0);
      List<Piece> second = row.cells().get(1);
      boolean words = !first.isEmpty() && !second.isEmpty() && second.get(0).isText();
      if (!row.heading() && words && first.stream().noneMatch(p -> Kind.hasDigit(p.text()))) {
        apart += second.get(0).lineStart() ? 1 : 0;
        beside += second.get(0).lineStart() ? 0 : 1;
      }
    }
    return apart > 0 && beside > 0;
  }

  /** Whether a line of words stands behind the number or the date of some rows, not of all. */
  private static boolean mayEndLabel(Fit fit, int column) {
    int behind = 0;
    int values = 0;
    for (Fit.Row row : fit.rows()) {
      List<Piece> cell = row.cells().get(column);
      boolean value = !cell.isEmpty() && !cell.get(0).isText();
      Piece next = value && cell.size() > 1 ? cell.get(1) : null;
      values += value ? 1 : 0;
      behind += next != null && next.isText() && next.isAlone() && isAllChinese(next) ? 1 : 0;
    }
    return behind > 0 && behind * 2 <= values;
  }

  private static boolean isAllChinese(Piece line) {
    return line.text().chars().anyMatch(c -> CellText.isWide((char) c))
        && !Kind.hasDigit(line.text());
  }

  /** Whether a line goes on a remark that had room for it on its own line. */
  private static boolean mayBeginLabel(Fit fit, int column) {
    int widest = 0;
    for (Fit.Row row : fit.rows()) {
      for (Piece piece : row.cells().get(column)) {
        widest = Math.max(widest, piece.isText() ? CellText.width(piece.text()) : 0);
      }
    }
    for (Fit.Row row : fit.rows()) {
      List<Piece> cell = row.cells().get(column);
      for (int k = 1; k < cell.size(); k++) {
        Piece before = cell.get(k - 1);
        Piece line = cell.get(k);
        boolean words = before.isText() && line.isText() && line.isAlone() && isChinese(line);
        boolean room = CellText.width(before.text()) + ONE <= widest;
        boolean whole = k == 1 && isWhole(fit, column, before.text());
        if (words && (room || whole) && !before.isOpen() && !OPEN.matches(before.text())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a cell of a column says this and nothing more. */
  private static boolean isWhole(Fit fit, int column, String text) {
    return fit.rows().stream()
        .map(row -> row.cells().get(column))
        .anyMatch(cell -> cell.size() == 1 && cell.get(0).text().equals(text));
  }

  /** Whether a column has nothing but English words that begin small, each below its row. */
  private static boolean areBelowRows(Fit fit, int column) {
    int below = 0;
    for (Fit.Row row : fit.rows()) {
      List<Piece> cell = row.cells().get(column);
      Piece first = cell.isEmpty() ? null : cell.get(0);
      if (first != null && !(first.lineStart() && Character.isLowerCase(first.text().charAt(0)))) {
        return false;
      }
      below += first == null ? 0 : 1;
    }
    return below > 0;
  }

  private static boolean isChinese(Piece piece) {
    return CellText.isWide(piece.text().charAt(0)) && !piece.opensBracket();
  }
}
