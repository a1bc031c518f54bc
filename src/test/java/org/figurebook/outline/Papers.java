package org.figurebook.outline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.figurebook.document.Document;
import org.figurebook.read.DocumentReader;

/** Papers written for tests. */
final class Papers {
  private Papers() {}

  /** A text as the reader gives it. */
  static Document text(Path folder, String text) {
    try {
      Path file = Files.writeString(folder.resolve("paper.txt"), text, StandardCharsets.UTF_8);
      return DocumentReader.read(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
