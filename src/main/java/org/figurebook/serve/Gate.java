package org.figurebook.serve;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets in so many at a time; others wait a little. */
final class Gate {
  /** How long one waits, in milliseconds. */
  static final long PATIENCE = 2_000;

  private final long patience;
  private final Semaphore places;
  private final Semaphore line;

  /**
   * @param patience how long one waits, in milliseconds
   */
  Gate(ServeOptions.Limits limits, long patience) {
    this.patience = patience;
    places = new Semaphore(limits.requests(), true);
    line = new Semaphore(limits.waiting());
  }

  /** Whether there was a place in time. */
  boolean enter() {
    if (!line.tryAcquire()) {
      return false;
    }
    try {
      return places.tryAcquire(patience, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      line.release();
    }
  }

  void leave() {
    places.release();
  }
}
