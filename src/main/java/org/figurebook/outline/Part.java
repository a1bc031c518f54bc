package org.figurebook.outline;

/** What a section of a paper is. */
public enum Part {
  /** The index of replies at the front. */
  INDEX,
  /** Heading of a reply: head, programme, officer, director. */
  HEADING,
  QUESTION,
  ANSWER,
  ANNEX,
  /** Running text outside replies. */
  BODY,
  /** Footnotes and notes. */
  NOTE,
  /** Running heads and feet, page numbers, the next reply's heading printed on a last page. */
  FURNITURE
}
