package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of a run; the samples when none are named. */
final class Sources implements AutoCloseable {
  private final List<Path> files;
  private final Path temporary;

  private Sources(List<Path> files, Path temporary) {
    this.files = files;
    this.temporary = temporary;
  }

  static Sources of(RunOptions options) throws InvalidUse, IOException {
    if (!options.inputs().isEmpty()) {
      return new Sources(Inputs.resolve(options.inputs()), null);
    }
    Path folder = Files.createTempDirectory("figurebook-samples");
    return new Sources(Samples.copyTo(folder), folder);
  }

  List<Path> files() {
    return files;
  }

  /** Whether these are the samples. */
  boolean areSamples() {
    return temporary != null;
  }

  @Override
  public void close() throws IOException {
    if (temporary != null) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(temporary);
    }
  }
}
