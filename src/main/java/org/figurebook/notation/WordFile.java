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

/** Word lists that come with the program, plain files; {@code #} opens a comment line. */
public final class WordFile {
  private WordFile() {}

  /**
   * The lines of a list that are not comments.
   *
   * @param path from the top of the resources, such as {@code /notation/units.tsv}
   */
  public static List<String> lines(String path) {
    InputStream stream = WordFile.class.getResourceAsStream(path);
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(stream, "no word list " + path), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a list in which spaces part them. */
  public static List<String> words(String path) {
    return lines(path).stream().flatMap(line -> Arrays.stream(line.strip().split("\\s+"))).toList();
  }

  /** The rows of a list in which tabs part the fields. */
  public static List<String[]> rows(String path) {
    return lines(path).stream().map(line -> line.split("\t")).toList();
  }
}
