package org.figurebook.failure;

import java.io.IOException;
import java.util.List;

/** A file or folder that is there, or should be, and cannot be used. */
public final class UnusableFile extends IOException implements Failing {
  private static final long serialVersionUID = 1L;
  private final transient Failure failure;

  public UnusableFile(Failure failure) {
    super(FailureWords.ENGLISH.text(failure));
    this.failure = failure;
  }

  @Override
  public List<Failure> failures() {
    return List.of(failure);
  }
}
