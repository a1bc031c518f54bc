package org.figurebook.document;

/** What the spaces at the ends of lines tell: an extraction may print one where a text ends. */
public final class LineEnds {
  private static final int FEWEST_LINES = 12;

  /**
   * Shares of the lines, in percent: fewer spaces are slips, and more stand at every line's end.
   */
  private static final int LEAST = 15;

  private static final int MOST = 94;

  private LineEnds() {}

  /** Whether so many of the lines end in a space that it marks nothing. */
  public static boolean areHabit(int spaced, int lines) {
    return spaced * 100 > lines * MOST;
  }

  /**
   * Whether a space at a line's end marks the end of a paragraph or a cell.
   *
   * @param spaced lines that end in a space
   * @param lines all lines looked at
   */
  public static boolean tell(int spaced, int lines) {
    return lines >= FEWEST_LINES && spaced * 100 >= lines * LEAST && !areHabit(spaced, lines);
  }
}
