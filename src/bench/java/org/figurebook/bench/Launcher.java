package org.figurebook.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command of the built distribution. */
final class Launcher {
  private static final Path COMMAND = Path.of("target/figurebook/bin/figurebook");

  private Launcher() {}

  /** A command line of the distribution; every paper is read anew. */
  static List<String> fresh(String... words) {
    List<String> line = line(words);
    line.add("--no-cache");
    line.add("--quiet");
    return line;
  }

  /** A command line of the distribution. */
  static List<String> line(String... words) {
    if (!Files.isExecutable(COMMAND)) {
      throw new IllegalStateException(COMMAND + " is not built: run mvn package first");
    }
    List<String> line = new ArrayList<>(List.of(COMMAND.toAbsolutePath().toString()));
    line.addAll(List.of(words));
    return line;
  }
}
