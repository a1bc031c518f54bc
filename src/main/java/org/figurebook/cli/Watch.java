package org.figurebook.cli;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.pipeline.Watched;

/** Does something, and again whenever what it depends on has changed and come to rest. */
final class Watch {
  private static final long PAUSE = 400;

  private final Supplier<?> look;
  private final BooleanSupplier pause;

  /**
   * @param look what is watched, as it is now
   * @param pause waits for a while; false when it is time to stop
   */
  Watch(Supplier<?> look, BooleanSupplier pause) {
    this.look = look;
    this.pause = pause;
  }

  /** Watches the files of a run until the thread is interrupted. */
  static Watch untilInterrupted(RunOptions options) {
    return new Watch(() -> Watched.of(options), Watch::sleep);
  }

  private static boolean sleep() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Does the work once, and once more after each change. */
  void each(Runnable work) {
    Object seen = look.get();
    work.run();
    Object last = seen;
    while (pause.getAsBoolean()) {
      Object now = look.get();
      boolean atRest = now.equals(last);
      last = now;
      if (atRest && !now.equals(seen)) {
        seen = now;
        work.run();
      }
    }
  }
}
