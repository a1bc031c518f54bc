package org.figurebook.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

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
