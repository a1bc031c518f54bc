package org.figurebook.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.figurebook.library.StoredDocument;
import org.figurebook.read.DocumentReader;

/**
 * The files of one run, and the documents of a library that they come to.
 *
 * @param files the files, in order
 * @param beside the library's documents; none without one
 */
record Batch(List<Path> files, List<StoredDocument> beside) {
  Batch {
    files = List.copyOf(files);
    beside = List.copyOf(beside);
  }

  /** Files without a library. */
  static Batch of(List<Path> files) {
    return new Batch(files, List.of());
  }

  /** Whether the id that a file would have may be another document's too. */
  boolean isAlike(String id, String sha256, Path file) {
    return files.stream().filter(each -> DocumentReader.name(each).startsWith(id)).count() > 1
        || beside.stream().anyMatch(document -> document.isOther(id, sha256, file));
  }
}
