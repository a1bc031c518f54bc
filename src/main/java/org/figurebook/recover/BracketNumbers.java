package org.figurebook.recover;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain numbers in brackets: negative values, or changes under the values before them. They are
 * values where every row has as many numbers with them, and not without them.
 */
final class BracketNumbers {
  private static final Pattern PLAIN = Pattern.compile("\\(\\d[\\d,]{0,15}(?:\\.\\d+)?\\)");
  private static final int FEWEST_ROWS = 3;

  private BracketNumbers() {}

  /** The pieces of a table whose body begins about {@code data}, brackets taken for what they are. */
  static List<Piece> asValues(List<Piece> pieces, int data) {
    List<Integer> with = new ArrayList<>();
    List<Integer> without = new ArrayList<>();
    int i = data;
    while (i < pieces.size()) {
      int to = i + 1;
      while (to < pieces.size() && !pieces.get(to).lineStart()) {
        to++;
      }
      List<Piece> line = pieces.subList(i, to);
      int values = (int) line.stream().filter(p -> p.kind().isValue()).count();
      if (values >= 2) {
        without.add(values);
        with.add(values + (int) line.stream().filter(BracketNumbers::isPlain).count());
      }
      i = to;
    }
    boolean even = with.stream().distinct().count() == 1;
    if (with.size() < FEWEST_ROWS || !even || without.stream().distinct().count() == 1) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces);
    for (int k = data; k < out.size(); k++) {
      if (isPlain(out.get(k)) && !out.get(k).lineStart()) {
        out.set(k, out.get(k).as(Kind.DECIMAL));
      }
    }
    return out;
  }

  private static boolean isPlain(Piece piece) {
    return piece.kind() == Kind.CHANGE && PLAIN.matcher(piece.text()).matches();
  }
}
