package org.figurebook.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which program this is: its version and its very files, by size and time, so that what another
 * build took from a paper is never taken for this one's.
 */
public final class ProgramStamp {
  private ProgramStamp() {}

  /** The stamp of the running program; empty when its files cannot be found. */
  public static String of(String version) {
    CodeSource source = ProgramStamp.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "";
    }
    try {
      Path code = Path.of(source.getLocation().toURI());
      return version + " " + Hashes.of(described(code));
    } catch (IOException | UncheckedIOException | java.net.URISyntaxException e) {
      return "";
    }
  }

  private static List<String> described(Path code) throws IOException {
    if (Files.isRegularFile(code)) {
      return List.of(described(code, code));
    }
    try (Stream<Path> files = Files.walk(code)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> described(code, file))
          .sorted()
          .toList();
    }
  }

  private static String described(Path root, Path file) {
    try {
      return root.relativize(file)
          + " "
          + Files.size(file)
          + " "
          + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
