package org.figurebook.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Two pieces of work done by turns in this process, so that whatever else the machine does falls on
 * both: medians of five after the turns that warm up.
 */
final class Duel {
  private static final int WARM_UPS = 3;
  private static final int TURNS = 5;
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Duel() {}

  /** Work that may fail; a failure ends the benchmark. */
  interface Work {
    void run() throws Exception;
  }

  /** The median cost of each piece of work, in the order given. */
  static List<Cost> of(Work... works) {
    List<List<Cost>> costs = new ArrayList<>();
    for (Work work : works) {
      costs.add(new ArrayList<>());
      for (int i = 0; i < WARM_UPS; i++) {
        cost(work);
      }
    }
    for (int turn = 0; turn < TURNS; turn++) {
      for (int i = 0; i < works.length; i++) {
        costs.get(i).add(cost(works[i]));
      }
    }
    return costs.stream().map(Cost::median).toList();
  }

  /** The whole process's user and system time, so that threads and the collector count. */
  private static Cost cost(Work work) {
    System.gc();
    long cpu = PROCESS.getProcessCpuTime();
    long wall = System.nanoTime();
    try {
      work.run();
    } catch (Exception failure) {
      throw new IllegalStateException("the benchmark's work failed", failure);
    }
    return new Cost(
        (PROCESS.getProcessCpuTime() - cpu) / 1e9, (System.nanoTime() - wall) / 1e9, 0);
  }

  /** Seconds on the processors and on the clock; megabytes at the peak where they are measured. */
  record Cost(double cpu, double wall, double megabytes) {
    static Cost median(List<Cost> costs) {
      return new Cost(
          middle(costs.stream().map(Cost::cpu).toList()),
          middle(costs.stream().map(Cost::wall).toList()),
          middle(costs.stream().map(Cost::megabytes).toList()));
    }

    private static double middle(List<Double> values) {
      List<Double> sorted = new ArrayList<>(values);
      Collections.sort(sorted);
      return sorted.get(sorted.size() / 2);
    }
  }
}
