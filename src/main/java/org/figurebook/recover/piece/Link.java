package org.figurebook.recover.piece;

/** How a piece stands to the piece before it. */
public enum Link {
  /** The line before broke in the middle of a cell: the same cell goes on. */
  WRAP,
  /** No gap at all: a number right behind a word. */
  GLUED,
  /** A space that may be no gap but the habit of the extraction. */
  MAYBE,
  /** One space. */
  PLAIN,
  /** Two spaces or more, or the end of a run of Chinese characters: a border of cells. */
  WIDE,
  /** A new line, below. */
  LINE,
  /** A new line that is not below the one before: the next cell of the same row begins. */
  JUMP,
  /** A new line after more than the usual space. */
  BREAK,
  /** The first line of a page. */
  PAGE;

  /** Whether the piece stands on the line of the one before it, a gap or none between them. */
  public boolean isSameLine() {
    return this == GLUED || this == MAYBE || this == PLAIN || this == WIDE;
  }
}
