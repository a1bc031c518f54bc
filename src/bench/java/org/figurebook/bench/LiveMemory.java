package org.figurebook.bench;

import java.util.concurrent.Callable;

/** Megabytes that live on the heap while something is made, and those of what was made. */
record LiveMemory(double peak, double kept) {
  private static final int EVERY_MILLISECONDS = 100;

  /** Does a piece of work once, collecting garbage all the while to see what lives. */
  static LiveMemory of(Callable<?> work) {
    double before = live();
    double[] peak = new double[1];
    Thread watch = new Thread(() -> watch(peak));
    watch.start();
    try {
      Object made = work.call();
      watch.interrupt();
      watch.join();
      double kept = live() - before;
      if (made == null) {
        throw new IllegalStateException("the benchmark's work made nothing");
      }
      return new LiveMemory(Math.max(peak[0] - before, kept), kept);
    } catch (Exception failure) {
      throw new IllegalStateException("the benchmark's work failed", failure);
    }
  }

  /** What is needed beyond what is made. */
  double working() {
    return peak - kept;
  }

  private static void watch(double[] peak) {
    while (!Thread.currentThread().isInterrupted()) {
      peak[0] = Math.max(peak[0], live());
      try {
        Thread.sleep(EVERY_MILLISECONDS);
      } catch (InterruptedException done) {
        return;
      }
    }
  }

  private static double live() {
    Runtime runtime = Runtime.getRuntime();
    double least = Double.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      least = Math.min(least, (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }
    return least;
  }
}
