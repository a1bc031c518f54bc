package org.figurebook.pipeline;

/** Told how far a run is. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE = new Progress() {};

  /** A stage begins. */
  default void stage(String name) {}

  /**
   * A document was read.
   *
   * @param done how many so far
   * @param all how many there are
   * @param name its file name
   */
  default void document(int done, int all, String name) {}
}
