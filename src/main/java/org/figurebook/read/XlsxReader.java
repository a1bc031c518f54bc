package org.figurebook.read;

import java.nio.file.Path;

final class XlsxReader {
  static Reading read(Path file, String name) throws java.io.IOException, Unreadable {
    throw new Unreadable("todo", "todo", "");
  }
}
