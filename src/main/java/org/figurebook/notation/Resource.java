package org.figurebook.notation;

import java.util.List;

/** Word lists of the grammars. */
final class Resource {
  private static final String FOLDER = "/notation/";

  private Resource() {}

  /** The lines of a list that are not comments. */
  static List<String> lines(String name) {
    return WordFile.lines(FOLDER + name);
  }

  /** The words of a list in which spaces part them. */
  static List<String> words(String name) {
    return WordFile.words(FOLDER + name);
  }

  /** The rows of a list in which tabs part the fields. */
  static List<String[]> rows(String name) {
    return WordFile.rows(FOLDER + name);
  }
}
