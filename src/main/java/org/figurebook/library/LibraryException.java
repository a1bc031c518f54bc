package org.figurebook.library;

import java.io.IOException;
import java.util.List;
import org.figurebook.failure.Failing;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureWords;

/**
 * A library that cannot be used: damaged, locked, from a newer version, on a full disk; or a query
 * that is none. Nothing in the library was changed.
 */
public final class LibraryException extends IOException implements Failing {
  private static final long serialVersionUID = 1L;
  private final transient Failure failure;

  public LibraryException(Failure failure) {
    this(failure, null);
  }

  LibraryException(Failure failure, Throwable cause) {
    super(FailureWords.ENGLISH.text(failure), cause);
    this.failure = failure;
  }

  @Override
  public List<Failure> failures() {
    return List.of(failure);
  }
}
