package org.figurebook.recover.boxhead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.figurebook.recover.piece.CellText;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * A boxhead taken off row by row whose last heading of the upper row is a period of its own: the
 * earlier ones behind it stand below the heading before it, Target | Catch | 2035 (Plan) over 2033
 * | 2034. No paper prints 2035 before the years it follows.
 */
final class LatePeriod {
  private static final double COST = 0.2;
  private static final int FEWEST_BELOW = 2;

  private LatePeriod() {}

  /** The boxhead of so many columns; null when it has not this form. */
  static HeadFit.Head fit(List<Piece> atoms, int columns) {
    int late = late(atoms);
    int below = atoms.size() - late - 1;
    boolean stub = columns == atoms.size() - 1;
    if (late < (stub ? 2 : 1) || below < FEWEST_BELOW || !stub && columns != atoms.size()) {
      return null;
    }
    List<String> leaves = new ArrayList<>(stub ? List.of() : List.of(""));
    atoms.subList(0, late - 1).forEach(atom -> leaves.add(text(atom)));
    List<String> spanners = new ArrayList<>(Collections.nCopies(leaves.size(), ""));
    for (Piece period : atoms.subList(late + 1, atoms.size())) {
      leaves.add(text(period));
      spanners.add(text(atoms.get(late - 1)));
    }
    leaves.add(text(atoms.get(late)));
    spanners.add("");
    boolean open = late > (stub ? 2 : 1);
    return new HeadFit.Head(leaves, spanners, COST, open ? HeadFit.SPANS : "");
  }

  /** Where the first period stands, later than those behind it, which go up; -1 elsewhere. */
  private static int late(List<Piece> atoms) {
    int first = 0;
    while (first < atoms.size() && !atoms.get(first).isPeriod()) {
      first++;
    }
    for (int i = first + 1; i < atoms.size(); i++) {
      int year = year(atoms.get(i));
      int before = i == first + 1 ? 0 : year(atoms.get(i - 1));
      if (year == 0 || year <= before || year >= year(atoms.get(first))) {
        return -1;
      }
    }
    return first < atoms.size() ? first : -1;
  }

  private static int year(Piece period) {
    return Kind.year(period.text());
  }

  private static String text(Piece atom) {
    return CellText.finish(atom.text());
  }
}
