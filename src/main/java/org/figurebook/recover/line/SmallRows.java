package org.figurebook.recover.line;

import java.util.List;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Rows whose labels begin in small letters, which says nothing of going on then.
 *
 * @param are whether most rows do
 * @param grouped whether a line over one of them had room for its first word: it is a heading over
 *     rows, and others may be
 */
record SmallRows(boolean are, boolean grouped) {
  private static final int FEWEST = 3;

  /** Letters of a print are of unequal width: so much of the stub surely holds a line. */
  private static final double SURELY = 0.9;

  static SmallRows of(List<Line> lines) {
    int small = 0;
    int capital = 0;
    int widest = 0;
    for (Line line : lines) {
      String text = line.text().strip();
      char first = text.isEmpty() ? ' ' : text.charAt(0);
      if (first < 0x2e80 && Character.isLetter(first) && Kind.hasValues(text)) {
        small += isSmall(text) ? 1 : 0;
        capital += isSmall(text) ? 0 : 1;
        widest = Math.max(widest, CellText.width(label(text)));
      }
    }
    boolean are = small >= FEWEST && small > capital;
    return new SmallRows(are, are && areGrouped(lines, widest * SURELY));
  }

  /** Whether the first word of a label would have stood on the line above it. */
  private static boolean areGrouped(List<Line> lines, double room) {
    for (int i = 1; i < lines.size(); i++) {
      String over = lines.get(i - 1).text().strip();
      String row = lines.get(i).text().strip();
      if (isSmall(over) && isSmall(row) && !Kind.hasValues(over) && Kind.hasValues(row)) {
        int space = row.indexOf(' ');
        if (CellText.width(over) + 1 + CellText.width(row.substring(0, space)) <= room) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSmall(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  /** Whether a line stands over a row of small letters that does not go on with it. */
  boolean isOver(Piece line, boolean row) {
    return are && row && (grouped || Character.isUpperCase(line.text().charAt(0)));
  }

  /** What stands before the values at the end of a line. */
  private static String label(String line) {
    int end = line.length();
    for (int space = line.lastIndexOf(' '); space > 0; space = line.lastIndexOf(' ', space - 1)) {
      if (!Kind.of(line.substring(space + 1, end).strip()).isValue()) {
        break;
      }
      end = space;
    }
    return line.substring(0, end).strip();
  }
}
