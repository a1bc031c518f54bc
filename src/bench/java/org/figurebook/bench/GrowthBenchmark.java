package org.figurebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.bench.Duel.Cost;

/**
 * From a few replies to many: processor time a reply, and what is kept on a heap of 512 megabytes.
 * The papers are copies of the sample of replies with numbers of their own. {@code BENCH_REPLIES}
 * says how many replies there are at most, such as 250000; 10,000 without it.
 */
final class GrowthBenchmark implements Benchmark {
  private static final int FEW = 63;
  private static final int SOME = 250;
  private static final int MANY = 2_500;

  @Override
  public List<Comparison> run(Path folder) throws IOException {
    double few = perReply(folder, FEW, true);
    List<Comparison> lines = new ArrayList<>();
    for (int copies : new int[] {SOME, most()}) {
      lines.add(
          Comparison.beside(
              String.format("extract %,d replies, 512 MB heap", copies * Papers.REPLIES),
              "CPU ms a reply",
              perReply(folder, copies, false),
              String.format("%,d replies", FEW * Papers.REPLIES),
              few,
              Bound.atMost(1.2)));
    }
    return lines;
  }

  private static int most() {
    String replies = System.getenv().getOrDefault("BENCH_REPLIES", "");
    return replies.isEmpty() ? MANY : Integer.parseInt(replies) / Papers.REPLIES;
  }

  private static double perReply(Path folder, int copies, boolean several) throws IOException {
    Path papers = Papers.copies(folder.resolve("copies-" + copies), copies);
    List<String> command =
        Launcher.fresh("extract", papers.toString(), "--out", folder.resolve("out").toString());
    command.addAll(0, List.of("env", "FIGUREBOOK_MEMORY=512m"));
    Cost cost = several ? Program.median(command) : Program.once(command);
    return cost.cpu() * 1000 / (copies * Papers.REPLIES);
  }
}
