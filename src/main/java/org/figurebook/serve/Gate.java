package org.figurebook.serve;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets in so many at a time; others wait a little. */
final class Gate {
  private static final long PATIENCE_MILLIS = 2_000;

  private final Semaphore places;
  private final Semaphore line;

  Gate(ServeOptions.Limits limits) {
    places = new Semaphore(limits.requests(), true);
    line = new Semaphore(limits.waiting());
  }

  /** Whether there was a place in time. */
  boolean enter() {
    if (!line.tryAcquire()) {
      return false;
    }
    try {
      return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
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
