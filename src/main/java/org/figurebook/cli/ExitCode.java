package org.figurebook.cli;

/** What a command's exit code says. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Done, and there are findings to look at. */
  static final int FINDINGS = 1;

  /** Wrong use: an option, a path or a template that is not there. */
  static final int USAGE = 2;

  /** Done, but some inputs failed. */
  static final int SOME_FAILED = 3;

  /** A defect of the program. */
  static final int DEFECT = 4;

  private ExitCode() {}
}
