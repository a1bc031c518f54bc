package org.figurebook.library;

/** A row that no version of this program wrote. */
final class DamagedLibrary extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DamagedLibrary(String message, Throwable cause) {
    super(message, cause);
  }
}
