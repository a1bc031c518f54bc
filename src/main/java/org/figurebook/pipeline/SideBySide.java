package org.figurebook.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Works on several papers at once, in threads of its own. The threads that parallel streams share
 * are left to what is done within a paper: one of them that waited for a whole paper could be the
 * one which that paper waits for.
 */
final class SideBySide {
  /** A system property: how many threads there are to be; one for each core without it. */
  private static final String THREADS = "figurebook.threads";

  private SideBySide() {}

  /** How many papers are worked on at once. */
  static int threads() {
    return Math.max(1, Integer.getInteger(THREADS, Runtime.getRuntime().availableProcessors()));
  }

  /** What the work gives for each number below a count, in their order. */
  static <T> List<T> of(int count, IntFunction<T> work) {
    int threads = Math.max(1, Math.min(count, threads()));
    ExecutorService executor = Executors.newFixedThreadPool(threads, SideBySide::thread);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int number = i;
        futures.add(executor.submit(() -> work.apply(number)));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(result(future));
      }
      return results;
    } finally {
      executor.shutdownNow();
    }
  }

  /**
   * The same for work whose results are many and large: each is handed on in its turn and not kept.
   * Work is begun only a little ahead of what is handed on.
   *
   * @param failed whether a result is to be made once more, when nothing else is worked on
   * @param again makes such a result
   */
  static <T> void each(
      int count, IntFunction<T> work, Predicate<T> failed, IntFunction<T> again, Taker<T> taker)
      throws IOException {
    int threads = Math.max(1, Math.min(count, threads()));
    ExecutorService executor = Executors.newFixedThreadPool(threads, SideBySide::thread);
    try {
      Deque<Future<T>> ahead = new ArrayDeque<>();
      int begun = 0;
      for (int i = 0; i < count; i++) {
        for (; begun < count && ahead.size() < 2 * threads; begun++) {
          int number = begun;
          ahead.add(executor.submit(() -> work.apply(number)));
        }
        T result = result(ahead.remove());
        if (failed.test(result)) {
          ahead.forEach(SideBySide::result);
          result = again.apply(i);
        }
        taker.take(result);
      }
    } finally {
      executor.shutdownNow();
    }
  }

  /** Takes results, one after another. */
  @FunctionalInterface
  interface Taker<T> {
    void take(T result) throws IOException;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "paper");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException defect) {
        throw defect;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was told to end", e);
    }
  }
}
