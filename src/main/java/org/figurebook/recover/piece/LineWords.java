package org.figurebook.recover.piece;

import java.util.List;

/** The words of lines as they are printed, before any of them are joined to pieces. */
public interface LineWords {
  /** The words from the line on which one piece begins to that on which another ends, by lines. */
  List<List<Piece>> between(Piece first, Piece last);

  /** Whether a piece goes on below a line with room for more, as the text of a cell does. */
  boolean isWrappedEarly(Piece piece);
}
