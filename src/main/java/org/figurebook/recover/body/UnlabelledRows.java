package org.figurebook.recover.body;

import java.util.ArrayList;
import java.util.List;
import org.figurebook.recover.piece.Kind;
import org.figurebook.recover.piece.Piece;
import org.figurebook.recover.piece.PieceLines;

/** A body of nothing but full rows of values, side by side or one below another: it has no stub. */
public final class UnlabelledRows {
  /** What such a body costs: that it has no labels. */
  private static final double COST = 1;

  private static final int FEWEST_VALUES = 3;

  private UnlabelledRows() {}

  /** The body behind an empty first column; null when it has labels, or rows that are not full. */
  static Fit of(List<Piece> pieces, int columns) {
    int values = columns - 1;
    boolean all = pieces.stream().allMatch(p -> p.kind().isValue());
    if (values < FEWEST_VALUES || !all || pieces.size() % values != 0 || !areEven(pieces, values)) {
      return null;
    }
    List<Fit.Row> rows = new ArrayList<>();
    for (int from = 0; from < pieces.size(); from += values) {
      List<List<Piece>> cells = new ArrayList<>(List.of(List.of()));
      pieces.subList(from, from + values).forEach(piece -> cells.add(List.of(piece)));
      rows.add(new Fit.Row(false, cells));
    }
    return new Fit(columns, rows, COST);
  }

  /** Whether a body is one of these: without labels, and fitting as those alone do. */
  public static boolean are(Fit fit) {
    return fit.cost() <= COST && fit.rows().stream().allMatch(row -> row.cells().get(0).isEmpty());
  }

  /** Whether every line is a row, or all of one row stands on lines of their own. */
  private static boolean areEven(List<Piece> pieces, int values) {
    boolean numbered = pieces.get(0).kind() == Kind.ITEM;
    boolean alone = pieces.size() == values && pieces.stream().allMatch(Piece::lineStart);
    boolean even = !numbered;
    for (int from = 0; from < pieces.size() && even && !alone; ) {
      int end = PieceLines.next(pieces, from);
      even = end - from == values;
      from = end;
    }
    return even;
  }
}
