package org.figurebook.pipeline;

/**
 * A run that cannot start: a path that is not there, an empty folder, an unknown template, an
 * output folder that cannot be written. The message is one line that names it and says what to do.
 */
public final class InvalidUse extends Exception {
  private static final long serialVersionUID = 1L;

  public InvalidUse(String message) {
    super(message);
  }
}
