package org.figurebook.pipeline;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.figurebook.library.StoredDocument;
import org.figurebook.read.DocumentReader;

/** The files of one run, and the documents of a library that they come to. */
final class Batch {
  private final List<Path> files;
  private final List<StoredDocument> beside;
  private final List<String> names;

  /**
   * @param files the files, in order
   * @param beside the library's documents; none without one
   */
  Batch(List<Path> files, List<StoredDocument> beside) {
    this.files = List.copyOf(files);
    this.beside = List.copyOf(beside);
    this.names = files.stream().map(DocumentReader::name).sorted().toList();
  }

  /** Files without a library. */
  static Batch of(List<Path> files) {
    return new Batch(files, List.of());
  }

  List<Path> files() {
    return files;
  }

  /** Whether the id that a file would have may be another document's too. */
  boolean isAlike(String id, String sha256, Path file) {
    return areSeveral(id)
        || beside.stream().anyMatch(document -> document.isOther(id, sha256, file));
  }

  /** Whether the names of two files or more begin so: in order, they stand side by side. */
  private boolean areSeveral(String beginning) {
    int at = Collections.binarySearch(names, beginning);
    int first = at < 0 ? -at - 1 : at;
    while (first > 0 && names.get(first - 1).equals(beginning)) {
      first--;
    }
    return first + 1 < names.size()
        && names.get(first).startsWith(beginning)
        && names.get(first + 1).startsWith(beginning);
  }
}
