package org.figurebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.bench.Duel.Cost;

/**
 * The workbook beside the same cells streamed plainly by POI, each in a
 * process of its own, both started as the distribution starts.
 */
final class WorkbookBenchmark implements Benchmark {

  @Override
  public List<Comparison> run(Path folder) throws IOException {
    Cost ours = cost("ours", folder);
    Cost plain = cost("plain", folder);
    String work =
        String.format(
            "workbook of %,d figures and %d tables, 512 MB heap",
            LongWorkbook.FIGURES, LongWorkbook.TABLES);
    return List.of(
        Comparison.beside(
            work, "CPU s", ours.cpu(), "DeferredSXSSF", plain.cpu(), Bound.atMost(1.15)));
  }

  private static Cost cost(String which, Path folder) {
    String file = folder.resolve(which + ".xlsx").toString();
    return Program.median(Program.quick(LongWorkbook.class, "512m", which, file));
  }
}
