package org.figurebook.send;

import java.time.Duration;

/**
 * How often something is tried and how long to wait between.
 *
 * @param tries at least 1
 * @param first the first wait; each later one is four times as long
 */
public record Pace(int tries, Duration first) {
  /** 2 s, 8 s and 32 s between four tries. */
  public static final Pace USUAL = new Pace(4, Duration.ofSeconds(2));

  private static final int FACTOR = 4;

  /** Waits before another try; interrupting ends the wait and the program's work. */
  void pause(int triesSoFar) {
    try {
      Thread.sleep(first.toMillis() * (long) Math.pow(FACTOR, triesSoFar - 1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting to try again", e);
    }
  }
}
