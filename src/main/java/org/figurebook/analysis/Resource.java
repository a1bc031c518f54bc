package org.figurebook.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Word lists of this package. */
final class Resource {
  private Resource() {}

  /** The lines of a list that are neither empty nor remarks. */
  static List<String> lines(String name) {
    InputStream list = Resource.class.getResourceAsStream("/analysis/" + name);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException defect) {
      throw new UncheckedIOException(defect);
    }
  }

  /** The lines of a list, parted at tabs. */
  static List<String[]> rows(String name) {
    return lines(name).stream().map(line -> line.split("\t")).toList();
  }
}
