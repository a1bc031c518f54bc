package org.figurebook.notation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Word lists of the grammars, plain files beside the classes; {@code #} opens a comment line. */
final class Resource {
  private Resource() {}

  /** The lines of a list that are not comments. */
  static List<String> lines(String name) {
    InputStream stream = Resource.class.getResourceAsStream("/notation/" + name);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(stream, "no word list " + name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a list in which spaces part them. */
  static List<String> words(String name) {
    return lines(name).stream().flatMap(line -> Arrays.stream(line.strip().split("\\s+"))).toList();
  }

  /** The rows of a list in which tabs part the fields. */
  static List<String[]> rows(String name) {
    return lines(name).stream().map(line -> line.split("\t")).toList();
  }
}
