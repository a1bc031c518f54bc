package org.figurebook.analysis;

import java.util.List;
import org.figurebook.notation.WordFile;

/** Word lists of this package. */
final class Resource {
  private static final String FOLDER = "/analysis/";

  private Resource() {}

  /** The lines of a list that are neither empty nor remarks. */
  static List<String> lines(String name) {
    return WordFile.lines(FOLDER + name);
  }

  /** The lines of a list, parted at tabs. */
  static List<String[]> rows(String name) {
    return WordFile.rows(FOLDER + name);
  }
}
