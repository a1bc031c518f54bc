package org.figurebook.recover.body;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.figurebook.document.Form;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/**
 * Plain numbers and percentages in brackets: negative values, or changes under the values before
 * them. They are values where every row has as many numbers with them, and not without them.
 */
public final class BracketNumbers {
  private static final Form PLAIN = Form.of("\\(\\d[\\d,]{0,15}(?:\\.\\d+)?%?\\)");
  private static final int FEWEST_ROWS = 3;

  private BracketNumbers() {}

  /**
   * The pieces of a table whose body begins about {@code data}, brackets taken for what they are.
   */
  public static List<Piece> asValues(List<Piece> pieces, int data) {
    List<List<Piece>> rows = rows(pieces, data);
    boolean plainly =
        areEven(rows, row -> (int) row.stream().filter(p -> p.kind().isValue()).count());
    if (rows.size() < FEWEST_ROWS || !plainly && !areEven(rows, Runs::fewest)) {
      return pieces;
    }
    List<Piece> out = new ArrayList<>(pieces);
    for (int k = data; k < out.size(); k++) {
      if (isPlain(out.get(k))) {
        out.set(k, out.get(k).as(Kind.DECIMAL));
      }
    }
    return out;
  }

  /** The lines with several values. */
  private static List<List<Piece>> rows(List<Piece> pieces, int data) {
    List<List<Piece>> rows = new ArrayList<>();
    int i = data;
    while (i < pieces.size()) {
      int to = PieceLines.next(pieces, i);
      List<Piece> line = pieces.subList(i, to);
      if (line.stream().filter(p -> p.kind().isValue()).count() >= 2) {
        rows.add(line);
      }
      i = to;
    }
    return rows;
  }

  /** Whether all rows have as many values with their brackets, and not without them. */
  private static boolean areEven(List<List<Piece>> rows, ToIntFunction<List<Piece>> values) {
    long without = rows.stream().mapToInt(values).distinct().count();
    long with =
        rows.stream()
            .mapToInt(
                row ->
                    values.applyAsInt(row)
                        + (int) row.stream().filter(BracketNumbers::isPlain).count())
            .distinct()
            .count();
    return with == 1 && without > 1;
  }

  private static boolean isPlain(Piece piece) {
    return piece.kind() == Kind.CHANGE && !piece.lineStart() && PLAIN.matches(piece.text());
  }
}
