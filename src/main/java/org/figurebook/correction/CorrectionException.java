package org.figurebook.correction;

/** A corrections file that cannot be used; the message names the file and the line. */
public final class CorrectionException extends Exception {
  private static final long serialVersionUID = 1L;

  public CorrectionException(String message) {
    super(message);
  }
}
