package org.figurebook.cli;

import java.util.List;

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

  /** Heading of the list in a command's help. */
  static final String HEADING = "%nExit codes:%n";

  static final String DONE_TEXT = "0:done";
  static final String FINDINGS_TEXT = "1:findings: done, and there is something to look at";
  static final String USAGE_TEXT = "2:wrong use: one message says what, nothing was done";
  static final String SOME_FAILED_TEXT = "3:some inputs failed: the others are done";
  static final String DEFECT_TEXT = "4:defect of the program: a file has the details";

  private static final List<String> NAMES =
      List.of("done", "findings", "wrong use", "some inputs failed", "defect");

  private ExitCode() {}

  /** The name of a code, as the help and the JSON results have it. */
  static String name(int code) {
    return NAMES.get(code);
  }
}
