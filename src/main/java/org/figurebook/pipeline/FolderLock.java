package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * Says that a run is writing into a folder. The system lets go of the lock when the run ends,
 * however it ends.
 */
final class FolderLock implements AutoCloseable {
  private static final String FILE = "lock";
  private static final int TRIES = 5;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Locks a folder.
   *
   * @return null when another run has it
   */
  static FolderLock of(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    for (int i = 0; i < TRIES; i++) {
      try {
        Files.createDirectories(folder);
        Object before = Files.exists(file) ? key(file) : key(Files.createFile(file));
        FolderLock lock = tried(file);
        if (lock == null || Files.exists(file) && Objects.equals(key(file), before)) {
          return lock;
        }
        // the run that had it removed the file just now
        lock.close();
      } catch (NoSuchFileException | FileAlreadyExistsException e) {
        // another run is just removing or making it
      }
    }
    return null;
  }

  /**
   * What tells a file from another of the same name. It is asked of the path: on most systems a
   * lock is let go of when its file is opened and closed once more.
   */
  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static FolderLock tried(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new FolderLock(file, channel);
      }
    } catch (OverlappingFileLockException e) {
      // a run of this very program has it
    } catch (IOException e) {
      // a file system without locks: better an unguarded run than none
      return new FolderLock(file, channel);
    }
    channel.close();
    return null;
  }

  /** Removes the lock's file, while it is still held. */
  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
