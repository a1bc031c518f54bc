package org.figurebook.recover.piece;

import java.util.List;

/** Where the lines of some pieces begin and end. */
public final class PieceLines {
  private PieceLines() {}

  /** Where the line begins that holds the piece before an end. */
  public static int start(List<Piece> pieces, int end) {
    int from = end - 1;
    while (from > 0 && !pieces.get(from).lineStart()) {
      from--;
    }
    return from;
  }

  /** Where the next line begins behind a piece; the number of pieces when there is none. */
  public static int next(List<Piece> pieces, int i) {
    int next = i + 1;
    while (next < pieces.size() && !pieces.get(next).lineStart()) {
      next++;
    }
    return next;
  }
}
