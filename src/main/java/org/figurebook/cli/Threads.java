package org.figurebook.cli;

import org.figurebook.pipeline.InvalidUse;
import picocli.CommandLine.Option;

/**
 * How many threads work on papers. All of them are of Java's common pool, whose size is settled
 * when it is first used: so it is set before any paper is read. What is written is the same with
 * any number.
 */
final class Threads {
  /** The threads of the common pool besides the one that asks it. */
  private static final String POOL = "java.util.concurrent.ForkJoinPool.common.parallelism";

  private static final int MOST = 256;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that work on papers (default: one for each of the machine's cores).")
  private Integer threads;

  /**
   * Settles the number for this process.
   *
   * @throws InvalidUse when it cannot be a number of threads
   */
  void settle() throws InvalidUse {
    if (threads == null) {
      return;
    }
    if (threads < 1 || threads > MOST) {
      throw new InvalidUse("--threads " + threads + ": give a number from 1 to " + MOST);
    }
    System.setProperty(POOL, String.valueOf(threads - 1));
  }
}
