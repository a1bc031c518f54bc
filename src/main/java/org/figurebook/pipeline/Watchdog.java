package org.figurebook.pipeline;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Ends work that takes too long. Work is done in a thread of its own, which is interrupted when its
 * time is over; if it does not heed that, it is left behind and its result is not waited for.
 */
final class Watchdog {
  /** Time for interrupted work to come to an end with what it has. */
  private static final long GRACE = TimeUnit.SECONDS.toNanos(2);

  private final long nanoseconds;

  Watchdog(int seconds) {
    nanoseconds = TimeUnit.SECONDS.toNanos(seconds);
  }

  /** Work that was not done in time. */
  static final class TooSlow extends Exception {
    private static final long serialVersionUID = 1L;

    TooSlow() {
      super("not done in time", null, false, false);
    }
  }

  /**
   * What the work gives; whatever it throws is thrown. A worker of the pool that parallel streams
   * share must not ask for it: the work may need that very worker.
   *
   * @throws TooSlow when it gives nothing in time
   */
  <T> T watch(String name, Supplier<T> work) throws TooSlow {
    Done<T> done = new Done<>(work);
    Thread thread = new Thread(done, name);
    thread.setDaemon(true);
    thread.start();
    if (!isOver(thread, nanoseconds)) {
      thread.interrupt();
      if (!isOver(thread, GRACE) || done.gaveUp()) {
        throw new TooSlow();
      }
    }
    return done.result();
  }

  private static boolean isOver(Thread thread, long nanoseconds) {
    try {
      TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, nanoseconds));
      return !thread.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Work with what became of it. */
  private static final class Done<T> implements Runnable {
    private final Supplier<T> work;
    private T result;
    private RuntimeException exception;
    private Error error;

    Done(Supplier<T> work) {
      this.work = work;
    }

    @Override
    public void run() {
      try {
        result = SideBySide.threads() == 1 ? alone() : work.get();
      } catch (RuntimeException e) {
        exception = e;
      } catch (Error e) {
        error = e;
      }
    }

    /** Does the work in a pool of one thread, so that no shared thread takes part in it. */
    private T alone() {
      ForkJoinPool pool = new ForkJoinPool(1);
      Thread[] worker = new Thread[1];
      ForkJoinTask<T> task =
          pool.submit(
              () -> {
                worker[0] = Thread.currentThread();
                return work.get();
              });
      try {
        task.get();
      } catch (InterruptedException e) {
        worker[0].interrupt();
      } catch (ExecutionException e) {
        // joining throws what the work threw
      }
      try {
        return task.join();
      } finally {
        pool.shutdown();
      }
    }

    /** Whether it ended since it was told to, with nothing to show. */
    boolean gaveUp() {
      return exception instanceof CancellationException;
    }

    /** To be asked when the thread is over. */
    T result() {
      if (error != null) {
        throw error;
      }
      if (exception != null) {
        throw exception;
      }
      return result;
    }
  }
}
