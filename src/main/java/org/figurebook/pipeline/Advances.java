package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.document.Document;

/** Counts what was read, by the size of the files, which tells how much is left. */
final class Advances {
  private final Progress progress;
  private final long[] sizes;
  private final long all;
  private int documents;
  private int pages;
  private long read;

  Advances(List<Path> files, Progress progress) {
    this.progress = progress;
    sizes = files.stream().mapToLong(Advances::size).toArray();
    long sum = 0;
    for (long size : sizes) {
      sum += size;
    }
    all = sum;
  }

  private static long size(Path file) {
    try {
      return Math.max(1, Files.size(file));
    } catch (IOException e) {
      return 1;
    }
  }

  synchronized void done(int file, Document document) {
    documents++;
    pages += document.pages();
    read += sizes[file];
    progress.document(
        new Progress.Advance(documents, sizes.length, pages, (double) read / all, document.name()));
  }
}
