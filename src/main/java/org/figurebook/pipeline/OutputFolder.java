package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The folder a run writes. Everything is written beside it first and moved into place at the end,
 * so that a run that fails leaves the earlier outputs as they were.
 */
final class OutputFolder implements AutoCloseable {
  private static final String STAGING = ".figurebook-partial";

  private final Path folder;
  private final Path staging;

  private OutputFolder(Path folder, Path staging) {
    this.folder = folder;
    this.staging = staging;
  }

  /**
   * Opens a folder for a run, making it when it is missing.
   *
   * @throws InvalidUse when it cannot be written
   */
  static OutputFolder open(Path folder) throws InvalidUse {
    try {
      Files.createDirectories(folder);
      Path staging = folder.resolve(STAGING);
      delete(staging);
      return new OutputFolder(folder, Files.createDirectory(staging));
    } catch (IOException e) {
      throw new InvalidUse(
          "the output folder "
              + folder
              + " cannot be written ("
              + e.getClass().getSimpleName().replace("Exception", "")
              + "): choose another with --out");
    }
  }

  /** The folder itself, where the outputs lie in the end. */
  Path home() {
    return folder;
  }

  /** Where a file or folder of this run is written until {@link #publish}. */
  Path staged(String name) {
    return staging.resolve(name);
  }

  /** Throws out what was staged. */
  void clear() throws IOException {
    delete(staging);
    Files.createDirectory(staging);
  }

  /** Moves what was staged into place, in the place of what was there. */
  void publish(Iterable<String> names) throws IOException {
    for (String name : names) {
      Path target = folder.resolve(name);
      Path old = staging.resolve(name + ".old");
      if (Files.isDirectory(target)) {
        move(target, old);
      }
      move(staging.resolve(name), target);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    delete(staging);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
