package org.figurebook.audit;

/** What may be seen in the cells of a sheet. */
enum Sight {
  /** Rows of several cells, one below another, that no marked table holds. */
  UNMARKED,
  /** A row or column of a table without anything in it. */
  BLANK_LINE,
  /** A cell of a header row without text. */
  NAMELESS_COLUMN,
  /** Two columns of a table with the same heading. */
  SAME_HEADING,
  /** A text of a table that is wider than its cell and not wrapped. */
  CUT_TEXT,
  /** An empty cell of a table. */
  EMPTY_CELL,
  /** A sign or raised letter that points to a note. */
  SIGN_AS_MARK,
  /** A pointer to a note without the word. */
  MARK_WITHOUT_WORD,
  /** A pointer to a note in proper form, anywhere. */
  MARK,
  /** A pointer to a note on a value. */
  MARK_ON_VALUE,
  /** A cell of a table that has nothing but signs. */
  ONLY_SIGNS,
  /** Content below the last table. */
  BELOW,
  /** A link. */
  LINK,
  /** A link whose text does not say where it leads. */
  VAGUE_LINK,
  /** A coloured cell of a table without words. */
  COLOUR_ALONE
}
