package org.figurebook.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.figurebook.failure.FailureCode;
import org.figurebook.failure.UnusableFile;

/**
 * The folder that the cache lives in. It has a mark, so that files are never thrown out of a folder
 * that is somebody's own.
 */
final class CacheFolder {
  private static final String MARK = "figurebook-cache.txt";
  private static final String WORDS =
      "What Figurebook took from papers and wrote in earlier runs. This folder is safe to delete.\n";

  private final Path root;

  private CacheFolder(Path root) {
    this.root = root;
  }

  /**
   * Opens a cache folder, making it when it is missing.
   *
   * @throws IOException when it cannot be made, or is a folder of other things; the message says so
   */
  static CacheFolder open(Path root) throws IOException {
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw new UnusableFile(FailureCode.CACHE_NO_FOLDER.at(root));
    }
    if (!Files.exists(root.resolve(MARK))) {
      if (Files.isDirectory(root) && !isEmpty(root)) {
        throw new UnusableFile(FailureCode.CACHE_TAKEN.at(root));
      }
      Files.createDirectories(root);
      Files.writeString(root.resolve(MARK), WORDS, StandardCharsets.UTF_8);
    }
    return new CacheFolder(root);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** A folder within it, made when it is missing. */
  Path within(String name) throws IOException {
    return Files.createDirectories(root.resolve(name));
  }

  /** Deletes the files or folders of a folder that were not used for longest, but for some. */
  static void keepNewest(Path folder, int count) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.forEach(entries::add);
    }
    if (entries.size() <= count) {
      return;
    }
    entries.sort(Comparator.comparingLong(CacheFolder::modified).reversed());
    for (Path old : entries.subList(count, entries.size())) {
      delete(old);
    }
  }

  private static long modified(Path file) {
    try {
      return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toMillis();
    } catch (IOException e) {
      return 0;
    }
  }

  private static void delete(Path entry) throws IOException {
    try (Stream<Path> tree = Files.walk(entry)) {
      for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
