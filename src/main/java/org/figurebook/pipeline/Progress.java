package org.figurebook.pipeline;

/** Told how far a run is. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE = new Progress() {};

  /** A stage begins. */
  default void stage(String name) {}

  /** A document was read. */
  default void document(Advance advance) {}

  /** The run is over. */
  default void end() {}

  /**
   * How far the reading is.
   *
   * @param done documents read so far
   * @param all how many there are
   * @param pages pages of those that were read
   * @param share how much of all there is to read, from 0 to 1
   * @param name file name of the one that was read last
   */
  record Advance(int done, int all, int pages, double share, String name) {}
}
