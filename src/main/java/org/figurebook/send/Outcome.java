package org.figurebook.send;

/**
 * What became of a message that was handed over.
 *
 * @param words what the server said, or why
 */
record Outcome(Kind kind, String words) {
  /** What there is to do next. */
  enum Kind {
    /** The server took it. */
    ACCEPTED,
    /** It will never be taken. */
    REFUSED,
    /** Later it may be taken. */
    NOT_TAKEN,
    /** The connection is gone, and the server was not given all of it. */
    CUT_OFF,
    /** The server was given all of it, and its answer was not seen. */
    UNCONFIRMED,
    /** The server takes no message of anybody. */
    STOPPED
  }
}
