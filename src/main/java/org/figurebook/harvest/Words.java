package org.figurebook.harvest;

import java.util.List;
import org.figurebook.notation.WordFile;

/** Word lists of the harvest. */
final class Words {
  private static final String FOLDER = "/harvest/";

  private Words() {}

  /** The words of a list in which spaces part them. */
  static List<String> words(String name) {
    return WordFile.words(FOLDER + name);
  }

  /** The rows of a list in which tabs part the fields. */
  static List<String[]> rows(String name) {
    return WordFile.rows(FOLDER + name);
  }
}
