package org.figurebook.cli;

import java.util.Map;

/**
 * Whether a person is looking. The launcher knows of each stream; without it Java only tells
 * whether input and output both are a terminal.
 */
final class Terminal {
  private static final String ERRORS = "figurebook.terminal.err";

  private Terminal() {}

  /** Whether standard error is a terminal. */
  static boolean showsErrors() {
    String told = System.getProperty(ERRORS, "");
    return told.isEmpty() ? System.console() != null : told.equals("true");
  }

  /** Whether words may have colours: on a terminal, unless {@code NO_COLOR} or a dumb one. */
  static boolean hasColours(boolean terminal, Map<String, String> environment) {
    return terminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !"dumb".equals(environment.get("TERM"));
  }
}
