package org.figurebook.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sample papers that come with the program. */
public final class Samples {
  private static final String FOLDER = "/samples/";

  private Samples() {}

  /** File names of the samples, in order. */
  public static List<String> names() {
    try (InputStream index = resource("index.txt")) {
      return new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the samples into a folder and returns the copies. */
  static List<Path> copyTo(Path folder) throws IOException {
    List<Path> copies = new ArrayList<>();
    for (String name : names()) {
      Path copy = folder.resolve(name);
      try (InputStream sample = resource(name)) {
        byte[] bytes = sample.readAllBytes();
        if (!Files.exists(copy) || !Arrays.equals(bytes, Files.readAllBytes(copy))) {
          Files.write(copy, bytes);
        }
      }
      copies.add(copy);
    }
    return copies;
  }

  private static InputStream resource(String name) {
    InputStream found = Samples.class.getResourceAsStream(FOLDER + name);
    if (found == null) {
      throw new IllegalStateException("the program lacks its sample " + name);
    }
    return found;
  }
}
