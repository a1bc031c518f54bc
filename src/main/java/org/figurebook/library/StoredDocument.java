package org.figurebook.library;

import java.nio.file.Path;

/**
 * A document of a library.
 *
 * @param id short name, unique in the library; what ids of its figures begin with
 * @param file name of its file
 * @param path where it was read from when it was added
 * @param sha256 hash of its bytes
 * @param kind kind of paper
 * @param language {@code zh} or {@code en}
 * @param title its title; may be empty
 * @param date its own date, ISO; may be empty
 * @param pages number of pages
 * @param replies number of replies
 * @param tables number of tables
 * @param figures number of figures
 */
public record StoredDocument(
    String id,
    String file,
    String path,
    String sha256,
    String kind,
    String language,
    String title,
    String date,
    int pages,
    int replies,
    int tables,
    int figures) {

  /**
   * Whether this is another document of the same id, and not an earlier reading or version.
   *
   * @param sought the id
   * @param bytes hash of the other's bytes
   * @param file where the other is read from
   */
  public boolean isOther(String sought, String bytes, Path file) {
    return id.equals(sought)
        && !sha256.equals(bytes)
        && !path.equals(file.toAbsolutePath().normalize().toString());
  }
}
