package org.figurebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.bench.Duel.Cost;

/**
 * The commands of the built distribution as a person waits for them, beside plain {@code java
 * -version}; and a second report on unchanged papers beside the first. The papers are those of the
 * folder that the environment variable {@code BENCH_PAPERS} names, the samples without it.
 */
final class CommandsBenchmark implements Benchmark {
  @Override
  public List<Comparison> run(Path folder) throws IOException {
    double java = Program.median(List.of("java", "-version")).wall();
    double help = Program.median(Launcher.line("--help")).wall();
    double list = Program.median(Launcher.line("templates", "list")).wall();
    List<Comparison> lines = new ArrayList<>();
    lines.add(Comparison.limit("java -version, for comparison", "s", java, Bound.atMost(0.3)));
    lines.add(Comparison.limit("figurebook --help", "s", help, Bound.atMost(0.3)));
    lines.add(Comparison.limit("figurebook templates list", "s", list, Bound.atMost(0.6)));
    lines.add(again(folder));
    return lines;
  }

  /** The first run has an empty cache; the second and later ones change nothing. */
  private static Comparison again(Path folder) {
    List<String> report = Launcher.line("report", "--quiet");
    report.addAll(Papers.named());
    report.addAll(List.of("--out", folder.resolve("output").toString()));
    report.addAll(List.of("--cache", folder.resolve("cache").toString()));
    Cost first = Program.once(report);
    Cost later = Program.median(report);
    return Comparison.beside(
        "report again on unchanged papers",
        "s",
        later.wall(),
        "the first time",
        first.wall(),
        Bound.atMost(0.4));
  }
}
