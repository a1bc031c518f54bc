package org.figurebook.read;

import java.nio.file.Path;

final class DocxReader {
  static Reading read(Path file, String name) throws java.io.IOException, Unreadable {
    throw new Unreadable("todo", "todo", "");
  }
}
