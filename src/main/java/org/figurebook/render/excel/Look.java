package org.figurebook.render.excel;

/** What a cell is, as far as its looks go. */
enum Look {
  TITLE,
  SUBTITLE,
  HEADING,
  LINE,
  /** A line that is a link. */
  LINK_LINE,
  /** A line that asks for attention. */
  WARNING,
  HEADER,
  HEADER_NUMBER,
  /** Text of a long list, in the standard style of the workbook: nothing to write a cell. */
  PLAIN,
  /** Text of a long list that is longer than its column. */
  PLAIN_WRAPPED,
  /** Text of a table, on one line. */
  TEXT,
  /** Text of a table, wrapped. */
  WRAPPED,
  /** Text among numbers, wrapped. */
  WRAPPED_RIGHT,
  LINK,
  WRAPPED_LINK,
  NUMBER,
  /** A number that leads to its source. */
  LINKED_NUMBER,
  /** A number that only follows another cell. */
  FOLLOWING,
  TOTAL_LABEL,
  TOTAL_NUMBER,
  /** The large numbers of the first pages. */
  LARGE,
  GOOD,
  FAIR,
  BAD,
  QUIET,
  /** A note under a table. */
  QUIET_LINE;

  /** Height of a line of usual text, in points. */
  static final float LINE_HEIGHT = 16.5f;

  private static final float TALLEST = 400;

  /** Height of a row for lines of this look, in points; a program shows no row of more than 409. */
  float height(int lines) {
    return Math.min(TALLEST, lineHeight() * lines);
  }

  /** Height of a line of it, in points. */
  float lineHeight() {
    return switch (this) {
      case TITLE -> 27;
      case SUBTITLE, HEADING -> 20;
      case LARGE -> 29;
      default -> LINE_HEIGHT;
    };
  }

  /** Whether it goes over several lines where it is longer than its column. */
  boolean wraps() {
    return switch (this) {
      case WRAPPED, WRAPPED_LINK, WRAPPED_RIGHT, PLAIN_WRAPPED, LARGE, HEADER, HEADER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** Whether it is set in bold type. */
  boolean bold() {
    return switch (this) {
      case TITLE,
          HEADING,
          WARNING,
          HEADER,
          HEADER_NUMBER,
          TOTAL_LABEL,
          TOTAL_NUMBER,
          LARGE,
          GOOD,
          FAIR,
          BAD ->
          true;
      default -> false;
    };
  }
}
