package org.figurebook.template;

import java.util.List;
import java.util.stream.Collectors;

/** A template that cannot be used, with everything that is wrong with it. */
public final class TemplateException extends Exception {
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
}
