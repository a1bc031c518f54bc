package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Finding;
import org.figurebook.document.Place;
import org.figurebook.failure.FailureCode;

/**
 * The folder a run writes. Everything is written beside it first and moved into place at the end,
 * so that a run that fails or is killed leaves the earlier outputs as they were. One run at a time
 * writes into a folder.
 */
final class OutputFolder implements AutoCloseable {
  private static final String STAGING = ".figurebook-partial";

  private final Path folder;
  private final Path staging;
  private final FolderLock lock;
  private final Exchange exchange;
  private final List<Finding> findings = new ArrayList<>();

  private OutputFolder(Path folder, Path staging, FolderLock lock) {
    this.folder = folder;
    this.staging = staging;
    this.lock = lock;
    this.exchange = new Exchange(folder, staging);
  }

  /**
   * Opens a folder for a run, making it when it is missing, and puts right what a run that was
   * killed left there.
   *
   * @throws InvalidUse when it cannot be written, or another run is writing it
   */
  static OutputFolder open(Path folder) throws InvalidUse {
    try {
      Files.createDirectories(folder);
      Path staging = folder.resolve(STAGING);
      boolean left = Files.isDirectory(staging);
      Files.createDirectories(staging);
      FolderLock lock = FolderLock.of(staging);
      if (lock == null) {
        throw new InvalidUse(FailureCode.OUTPUT_BUSY.at(folder));
      }
      OutputFolder opened = new OutputFolder(folder, staging, lock);
      opened.prepare(left);
      return opened;
    } catch (IOException e) {
      throw new InvalidUse(FailureCode.OUTPUT_UNWRITABLE.at(folder).because(e));
    }
  }

  private void prepare(boolean left) throws IOException {
    try {
      if (exchange.isUnfinished()) {
        exchange.finish();
        find(
            "an earlier run was killed while it put its outputs into " + folder + ": they are now");
      } else if (left) {
        find(
            "an earlier run into "
                + folder
                + " was killed before it was done: it had changed nothing, what it left is removed");
      }
      clear();
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  private void find(String what) {
    findings.add(Finding.note("killed-run", what, Place.ofDocument("")));
  }

  /** What became of an earlier run that was killed. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The folder itself, where the outputs lie in the end. */
  Path home() {
    return folder;
  }

  /** Where a file or folder of this run is written until {@link #publish}. */
  Path staged(String name) {
    return exchange.incoming().resolve(name);
  }

  /** Throws out what was staged. */
  void clear() throws IOException {
    exchange.clear();
  }

  /**
   * Moves what was staged into place, in the place of what was there.
   *
   * @throws IOException when it cannot be moved; what was there is there again
   */
  void publish(List<String> names) throws IOException {
    exchange.publish(names);
  }

  @Override
  public void close() throws IOException {
    try {
      if (!exchange.isUnfinished()) {
        Trees.delete(exchange.incoming());
        Trees.delete(exchange.outgoing());
        lock.delete();
        Files.deleteIfExists(staging);
      }
    } catch (IOException e) {
      // the next run removes what cannot be removed now
    } finally {
      lock.close();
    }
  }
}
