package org.figurebook.recover.choice;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * A body printed a cell a line: a label, its values below it, and the next label. When every row
 * has as many values, the form itself says where the body begins and how many columns there are.
 *
 * @param start first piece of the first row's label
 * @param columns labels and values
 */
record UprightBody(int start, int columns) {
  private static final int FEWEST_ROWS = 3;

  /** The body behind a boxhead, its first value at {@code data}; null when it has not this form. */
  static UprightBody of(List<Piece> pieces, int data) {
    List<Integer> values = new ArrayList<>();
    int i = data;
    while (i < pieces.size()) {
      int from = i;
      int count = 0;
      while (i < pieces.size() && isValue(pieces.get(i))) {
        count += pieces.get(i).lineStart() && pieces.get(i).kind().isValue() ? 1 : 0;
        i++;
      }
      int labels = 0;
      while (i < pieces.size() && isLabel(pieces.get(i))) {
        labels += pieces.get(i).opensBracket() ? 0 : 1;
        i++;
      }
      boolean last = i == pieces.size();
      if (i == from || count == 0 || labels != 1 && !last) {
        return null;
      }
      values.add(count);
    }
    boolean even = values.stream().allMatch(v -> v.equals(values.get(0)));
    int start = data - 1;
    while (start > 0 && pieces.get(start).opensBracket()) {
      start--;
    }
    boolean form = even && values.size() >= FEWEST_ROWS && start > 0 && isLabel(pieces.get(start));
    return form ? new UprightBody(start, values.get(0) + 1) : null;
  }

  /** A value; the groups of one number may stand apart on its line. */
  private static boolean isValue(Piece piece) {
    boolean aside = piece.kind().isAside();
    boolean alone = piece.isAlone();
    return piece.kind().isValue() && (alone || piece.kind() == Kind.INTEGER) || aside;
  }

  private static boolean isLabel(Piece piece) {
    boolean words = piece.isText() || piece.kind() == Kind.YEAR || piece.kind() == Kind.DATE;
    return words && piece.isAlone();
  }
}
