package org.figurebook.audit;

/** A file that cannot be audited; the message says why in one line. */
public final class UnreadableWorkbook extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableWorkbook(String message) {
    super(message);
  }
}
