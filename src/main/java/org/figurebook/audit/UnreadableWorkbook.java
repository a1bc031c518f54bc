package org.figurebook.audit;

import java.util.List;
import org.figurebook.failure.Failing;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureWords;

/** A file that cannot be audited. */
public final class UnreadableWorkbook extends Exception implements Failing {
  private static final long serialVersionUID = 1L;
  private final transient Failure failure;

  UnreadableWorkbook(Failure failure) {
    super(FailureWords.ENGLISH.text(failure));
    this.failure = failure;
  }

  @Override
  public List<Failure> failures() {
    return List.of(failure);
  }
}
