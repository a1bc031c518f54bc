package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a run; the samples when none are named.
 *
 * @param files the files, in order
 * @param areSamples whether these are the samples
 */
record Sources(List<Path> files, boolean areSamples) {
  Sources {
    files = List.copyOf(files);
  }

  /**
   * The files that a person named, none beside a library, or else the samples, which are put into
   * the output folder so that a report's links lead to them.
   */
  static Sources of(RunOptions options) throws InvalidUse, IOException {
    if (!options.inputs().isEmpty() || options.library() != null) {
      return new Sources(Inputs.resolve(options.inputs()), false);
    }
    Path folder = Files.createDirectories(options.out().resolve("samples"));
    return new Sources(Samples.copyTo(folder), true);
  }
}
