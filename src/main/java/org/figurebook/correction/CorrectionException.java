package org.figurebook.correction;

import java.util.List;
import org.figurebook.failure.Failing;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureWords;

/** A corrections file that cannot be used; the failure names the file and the line. */
public final class CorrectionException extends Exception implements Failing {
  private static final long serialVersionUID = 1L;
  private final transient Failure failure;

  CorrectionException(Failure failure) {
    super(FailureWords.ENGLISH.text(failure));
    this.failure = failure;
  }

  @Override
  public List<Failure> failures() {
    return List.of(failure);
  }
}
