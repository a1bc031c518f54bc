package org.figurebook.harvest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Word lists of the harvest, plain files; {@code #} opens a comment line. */
final class Words {
  private Words() {}

  /** The words of a list in which spaces part them. */
  static List<String> words(String name) {
    return rows(name).stream()
        .flatMap(row -> Arrays.stream(String.join(" ", row).strip().split("\\s+")))
        .toList();
  }

  /** The rows of a list in which tabs part the fields. */
  static List<String[]> rows(String name) {
    InputStream stream = Words.class.getResourceAsStream("/harvest/" + name);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(stream, "no word list " + name), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
