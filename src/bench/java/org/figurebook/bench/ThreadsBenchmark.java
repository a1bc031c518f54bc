package org.figurebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.bench.Duel.Cost;

/** Two threads beside one on a thousand papers; a machine with other work to do shows less. */
final class ThreadsBenchmark implements Benchmark {
  private static final int DOCUMENTS = 1_000;
  private static final int TURNS = 3;

  @Override
  public List<Comparison> run(Path folder) throws IOException {
    Path papers = Papers.copies(folder.resolve("papers"), DOCUMENTS);
    double[] seconds = new double[2];
    for (int threads = 1; threads <= 2; threads++) {
      List<String> command =
          Launcher.fresh(
              "extract",
              papers.toString(),
              "--threads",
              String.valueOf(threads),
              "--out",
              folder.resolve("out").toString());
      double best = Double.MAX_VALUE;
      for (int turn = 0; turn < TURNS; turn++) {
        Cost cost = Program.once(command);
        best = Math.min(best, cost.wall());
      }
      seconds[threads - 1] = best;
    }
    return List.of(
        Comparison.beside(
            "extract 1,000 papers with two threads",
            "papers a second",
            DOCUMENTS / seconds[1],
            "one thread",
            DOCUMENTS / seconds[0],
            Bound.atLeast(1.6)));
  }
}
