package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.figurebook.dataset.Dataset;
import org.figurebook.failure.Failing;
import org.figurebook.pipeline.InvalidUse;

/** Opens the data of an earlier run for a command. */
final class Datasets {
  private Datasets() {}

  /**
   * The data in a folder.
   *
   * @throws InvalidUse when there is none
   */
  static Dataset open(Path folder) throws InvalidUse {
    try {
      return Dataset.read(folder);
    } catch (IOException e) {
      throw new InvalidUse(Failing.of(e));
    }
  }
}
