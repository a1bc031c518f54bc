package org.figurebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One subject that is measured, beside its rivals, in a run of its own. */
interface Benchmark {

  /**
   * Measures and compares.
   *
   * @param folder an empty folder for what the benchmark makes
   */
  List<Comparison> run(Path folder) throws IOException;
}
