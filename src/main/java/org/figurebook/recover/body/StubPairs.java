package org.figurebook.recover.body;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;

/**
 * Whether the labels stand in two columns, the name of several rows printed once beside the first
 * of them: some lines begin with two labels, others with one, and as many values stand behind.
 */
final class StubPairs {
  private static final int FEWEST = 2;

  private StubPairs() {}

  /** Whether lines of a body are such rows of so many columns. */
  static boolean areIn(List<Piece> pieces, int columns) {
    int two = 0;
    int one = 0;
    List<Piece> line = new ArrayList<>();
    for (Piece piece : pieces) {
      line.add(piece);
      if (piece.lineEnd()) {
        int labels = labels(line);
        boolean whole = labels > 0 && line.size() - labels == columns - 2;
        two += whole && labels == 2 && line.get(0).isText() ? 1 : 0;
        one += whole && labels == 1 ? 1 : 0;
        line.clear();
      }
    }
    return two >= FEWEST && one >= FEWEST;
  }

  /** How many labels begin a line that goes on in nothing but values; 0 when it does not. */
  private static int labels(List<Piece> line) {
    int labels = 0;
    while (labels < line.size() && isLabel(line.get(labels))) {
      labels++;
    }
    boolean values =
        labels < line.size()
            && line.get(0).lineStart()
            && line.subList(labels, line.size()).stream().allMatch(p -> p.kind().isValue());
    return values && labels <= 2 ? labels : 0;
  }

  private static boolean isLabel(Piece piece) {
    return piece.isText() || piece.kind() == Kind.YEAR;
  }
}
