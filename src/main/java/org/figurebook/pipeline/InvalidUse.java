package org.figurebook.pipeline;

import java.util.List;
import org.figurebook.failure.Failing;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureWords;

/**
 * A run that cannot start: a path that is not there, an empty folder, an unknown template, an
 * output folder that cannot be written.
 */
public final class InvalidUse extends Exception implements Failing {
  private static final long serialVersionUID = 1L;
  private final transient List<Failure> failures;

  public InvalidUse(Failure failure) {
    this(List.of(failure));
  }

  public InvalidUse(List<Failure> failures) {
    super(FailureWords.ENGLISH.text(failures));
    this.failures = List.copyOf(failures);
  }

  /** What another part of the program could not do. */
  public InvalidUse(Failing cause) {
    this(cause.failures());
  }

  @Override
  public List<Failure> failures() {
    return failures;
  }
}
