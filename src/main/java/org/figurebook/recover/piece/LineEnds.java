package org.figurebook.recover.piece;

import java.util.List;

/** Where the lines of some pieces end. */
public final class LineEnds {
  private LineEnds() {}

  /** Where the next line begins behind a piece; the number of pieces when there is none. */
  public static int next(List<Piece> pieces, int i) {
    int next = i + 1;
    while (next < pieces.size() && !pieces.get(next).lineStart()) {
      next++;
    }
    return next;
  }
}
