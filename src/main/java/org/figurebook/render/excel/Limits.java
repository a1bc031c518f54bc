package org.figurebook.render.excel;

/**
 * What a sheet holds.
 *
 * @param rows the most rows of a table that go on one sheet; the rest goes on another
 */
record Limits(int rows) {
  /** What the format allows, less room for headings. */
  static final Limits OF_FORMAT = new Limits(1_048_576 - 64);
}
