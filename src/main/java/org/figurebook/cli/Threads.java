package org.figurebook.cli;

import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.InvalidUse;
import picocli.CommandLine.Option;

/**
 * How many threads work on papers. Papers have threads of their own; the pieces of a paper have
 * Java's common pool beside them, whose size is settled when it is first used: so both are set
 * before any paper is read. What is written is the same with any number.
 */
final class Threads {
  private static final String PAPERS = "figurebook.threads";

  /**
   * The threads of the common pool besides the one that asks it. Never none: threads that wait
   * there for each other's pieces would wait for ever.
   */
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
      throw new InvalidUse(FailureCode.OUT_OF_RANGE.at("--threads " + threads, 1, MOST));
    }
    System.setProperty(PAPERS, String.valueOf(threads));
    System.setProperty(POOL, String.valueOf(Math.max(1, threads - 1)));
  }
}
