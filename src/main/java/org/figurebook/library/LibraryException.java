package org.figurebook.library;

import java.io.IOException;

/**
 * A library that cannot be used: damaged, locked, from a newer version, on a full disk; or a query
 * that is none. The message names the file and says what to do; nothing in the library was changed.
 */
public final class LibraryException extends IOException {
  private static final long serialVersionUID = 1L;

  public LibraryException(String message) {
    super(message);
  }

  LibraryException(String message, Throwable cause) {
    super(message, cause);
  }
}
