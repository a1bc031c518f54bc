package org.figurebook.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JSON text and where it came from.
 *
 * @param name shown to people: the path as given, or the built-in's file name
 * @param folder folder of the file, for files it names; null for built-in ones
 * @param text the JSON
 */
record JsonSource(String name, Path folder, String text) {

  /**
   * A built-in file.
   *
   * @param resource path on the class path, such as {@code report-templates/innovation.json}
   * @return the source, or null when there is none
   */
  static JsonSource builtIn(String resource) {
    try (InputStream stream = JsonSource.class.getClassLoader().getResourceAsStream(resource)) {
      if (stream == null) {
        return null;
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new JsonSource(resource, null, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static JsonSource file(Path path, String name) throws IOException {
    return new JsonSource(name, path.toAbsolutePath().getParent(), Files.readString(path));
  }

  /** Whether it comes with the program. */
  boolean isBuiltIn() {
    return folder == null;
  }

  /** What tells it from every other source, under whatever name it was asked for. */
  String identity() {
    return folder == null
        ? name
        : folder.resolve(Path.of(name).getFileName()).normalize().toString();
  }
}
