package org.figurebook.recover.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.recover.piece.Piece;

/**
 * The fits of one table's rows found so far: a boxhead is chosen by some of those it is read by.
 */
public final class BodyFits {
  private final List<Piece> pieces;
  private final Map<List<Integer>, BodySigns> signs = new HashMap<>();
  private final Map<List<Object>, Fit> fits = new HashMap<>();

  /** No fits of a table's pieces yet. */
  public BodyFits(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /**
   * The best fit of some rows into that many columns.
   *
   * @param from first piece of the rows
   * @param to the piece behind the last
   */
  public Fit of(int from, int to, int columns, List<FitCosts.Hint> hints) {
    return fits.computeIfAbsent(
        List.of(from, to, columns, hints), key -> BodyFit.fit(signs(from, to), columns, hints));
  }

  private BodySigns signs(int from, int to) {
    return signs.computeIfAbsent(List.of(from, to), key -> new BodySigns(pieces.subList(from, to)));
  }
}
