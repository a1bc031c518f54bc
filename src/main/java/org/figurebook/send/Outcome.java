package org.figurebook.send;

import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureWords;

/**
 * What became of a message that was handed over.
 *
 * @param words what the server said, or why
 * @param failure what a person is told when nothing more can be sent; null when more can
 */
record Outcome(Kind kind, String words, Failure failure) {
  Outcome(Kind kind, String words) {
    this(kind, words, null);
  }

  /** A message that was not taken, and perhaps no other will be. */
  static Outcome failed(Kind kind, Failure failure) {
    return new Outcome(kind, FailureWords.ENGLISH.text(failure), failure);
  }

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
