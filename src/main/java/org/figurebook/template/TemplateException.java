package org.figurebook.template;

import java.util.List;
import java.util.stream.Collectors;
import org.figurebook.failure.Failing;
import org.figurebook.failure.Failure;

/** A template that cannot be used, with everything that is wrong with it. */
public final class TemplateException extends Exception implements Failing {
  private static final long serialVersionUID = 1L;
  private final transient List<Problem> problems;

  public TemplateException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public List<Failure> failures() {
    return problems.stream().map(Problem::failure).toList();
  }
}
