package org.figurebook.recover.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.figurebook.document.Form;
import org.figurebook.document.Line;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.Words;

/**
 * Rows whose labels begin in small letters, which says nothing of going on then.
 *
 * @param are whether most rows do
 * @param grouped whether a line over one of them had room for its first word: it is a heading over
 *     rows, and others may be
 * @param following whether some of them stand below rows, not below the beginning of their label
 * @param room width that the stub surely holds
 * @param again first words that several labels have
 */
record SmallRows(boolean are, boolean grouped, boolean following, double room, Set<String> again) {
  private static final int FEWEST = 3;

  /** Letters of a print are of unequal width: so much of the stub surely holds a line. */
  private static final double SURELY = 0.9;

  private static final Form JOINING = Form.of(".*" + Words.JOINING);

  /** What a colon ends is words before a table. */
  private static final Form BEFORE_TABLE = Form.of(".*[a-z] .*:");

  /** For each line, what the lines of its table say. */
  static List<SmallRows> of(List<Line> lines) {
    List<SmallRows> out = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || BEFORE_TABLE.matches(lines.get(i - 1).text().strip())) {
        out.addAll(Collections.nCopies(i - from, ofTable(lines.subList(from, i))));
        from = i;
      }
    }
    return out;
  }

  private static SmallRows ofTable(List<Line> lines) {
    int small = 0;
    int following = 0;
    int capital = 0;
    int widest = 0;
    Set<String> firsts = new HashSet<>();
    Set<String> again = new HashSet<>();
    boolean values = false;
    for (Line line : lines) {
      String text = line.text().strip();
      char first = text.isEmpty() ? ' ' : text.charAt(0);
      if (isSmall(text) && !firsts.add(firstWord(text))) {
        again.add(firstWord(text));
      }
      boolean below = values;
      values = Kind.hasValues(text);
      small += isSmall(text) && (values || below) ? 1 : 0;
      following += isSmall(text) && below ? 1 : 0;
      if (first < 0x2e80 && Character.isLetter(first) && values) {
        capital += isSmall(text) ? 0 : 1;
        widest = Math.max(widest, CellText.width(label(text)));
      }
    }
    boolean are = small >= FEWEST && small > capital && following > 0 && following >= capital;
    double room = widest * SURELY;
    return new SmallRows(are, are && areGrouped(lines, room), following > 1, room, again);
  }

  /** Whether the first word of a label would have stood on the line above it. */
  private static boolean areGrouped(List<Line> lines, double room) {
    for (int i = 1; i < lines.size(); i++) {
      String over = lines.get(i - 1).text().strip();
      String row = lines.get(i).text().strip();
      if (isSmall(over) && isSmall(row) && !Kind.hasValues(over) && Kind.hasValues(row)) {
        if (holds(over, row, room)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSmall(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  /** Whether there was room behind a line for the first word of the next. */
  private static boolean holds(String line, String next, double room) {
    return CellText.width(line) + 1 + CellText.width(firstWord(next)) <= room;
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /**
   * Whether a line stands over a row of small letters that does not go on with it.
   *
   * @param row whether the values of the row stand on the line of its label
   */
  boolean isOver(Piece line, Piece label, boolean row) {
    boolean capital = Character.isUpperCase(line.text().charAt(0));
    boolean apart =
        capital
            && following
            && !JOINING.matches(line.text())
            && isSmall(label.text())
            && line.isAlone()
            && line.line() == line.lastLine()
            && (holds(line.text(), label.text(), room) || again.contains(firstWord(label.text())));
    return are && (row ? grouped || capital : apart);
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
