package org.figurebook.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.figurebook.harvest.Harvest;
import org.figurebook.read.Limits;

/**
 * Papers taken one by one, for whoever cuts a set of them by files: what is taken from a paper
 * depends on its own bytes, and on the names of the others only for its id.
 */
public final class SinglePapers {
  private final Extraction extraction;

  /**
   * @param all the files of the whole set
   */
  public SinglePapers(List<Path> all) {
    this.extraction = new Extraction(Batch.of(all), Limits.USUAL, null, () -> {}, Progress.NONE);
  }

  /** What is taken from a file of the set; that its bytes are another's too is not looked at. */
  public Harvest of(Path file) {
    return extraction.of(file);
  }
}
