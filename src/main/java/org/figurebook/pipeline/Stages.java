package org.figurebook.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The time each stage of a run took, in milliseconds, and who wants to hear of them. */
final class Stages {
  private final Map<String, Long> milliseconds = new LinkedHashMap<>();
  private final Progress progress;

  Stages(Progress progress) {
    this.progress = progress;
  }

  /** Runs a stage and notes its time. */
  <T> T time(String stage, Work<T> work) throws java.io.IOException, InvalidUse {
    progress.stage(stage);
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      milliseconds.merge(stage, (System.nanoTime() - start) / 1_000_000, Long::sum);
    }
  }

  Map<String, Long> milliseconds() {
    return Collections.unmodifiableMap(milliseconds);
  }

  /** A stage's work. */
  interface Work<T> {
    T run() throws java.io.IOException, InvalidUse;
  }
}
