package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.Capitals;
import org.figurebook.recover.piece.CellText;

/**
 * One of the headings that wrap side by side, as far as it is read.
 *
 * @param parts its words of each line
 * @param text all of them
 * @param depth the brackets open in them
 * @param leadsOn whether they cannot end where they do
 * @param last the last line on which it has words
 * @param cost how odd it is
 */
record WrappedCell(
    List<String> parts, String text, int depth, boolean leadsOn, int last, double cost) {
  /** A heading without words. */
  static final WrappedCell EMPTY = new WrappedCell(List.of(), "", 0, false, -1, 0);

  /** A heading goes on below a line on which it has nothing. */
  private static final double HOLE = 2.5;

  /** A heading that must go on has nothing on a line, and one whose bracket is open. */
  private static final double LACKS = 1;

  private static final double LACKS_BRACKET = 3;

  /** What each letter costs that a word on the next line had room. */
  private static final double ROOM = 0.2;

  private static final int MOST_ROOM = 6;

  /** Letters are not as wide as one another. */
  private static final int LOOSE = 2;

  /** This with more words. */
  WrappedCell plus(String part, int line, double more) {
    List<String> all = new ArrayList<>(parts);
    all.add(part);
    String whole = text.isEmpty() ? part : text + " " + part;
    double costs = cost + more;
    return new WrappedCell(all, whole, CellText.depth(whole), Capitals.leadsOn(whole), line, costs);
  }

  /** This with nothing on a line. */
  WrappedCell withoutMore() {
    double more = nothing();
    return more == 0 ? this : new WrappedCell(parts, text, depth, leadsOn, last, cost + more);
  }

  /** What it costs to have nothing on a line. */
  double nothing() {
    return text.isEmpty() ? 0 : depth > 0 ? LACKS_BRACKET : leadsOn ? LACKS : 0;
  }

  /** What it costs to go on on a line. */
  double hole(int line) {
    return !parts.isEmpty() && last < line - 1 ? HOLE : 0;
  }

  /**
   * What it costs that words stand on the next line that had room, with more words below.
   *
   * @param length of those words
   * @param first length of the first of them
   */
  double room(int length, int first) {
    int most = Math.max(length, parts.stream().mapToInt(String::length).max().orElse(0));
    double room = 0;
    for (int k = 1; k < parts.size(); k++) {
      room += left(most, parts.get(k - 1).length(), firstWord(parts.get(k)));
    }
    int n = parts.size();
    return n == 0 || length == 0 ? room : room + left(most, parts.get(n - 1).length(), first);
  }

  private static int firstWord(String part) {
    int space = part.indexOf(' ');
    return space < 0 ? part.length() : space;
  }

  /** What a line costs that had room for the first word of the next. */
  private static double left(int most, int line, int next) {
    int left = most - (line + 1 + next) - LOOSE;
    return left < 0 ? 0 : ROOM * Math.min(MOST_ROOM, left + 1);
  }
}
