package org.figurebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Runs the benchmarks named by the arguments, all of them without any, and prints one table of their
 * comparisons. {@code mvn -Pbench verify} calls it; {@code -Dbench=reading,notation} names some.
 */
public final class Benchmarks {
  private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

  static {
    ALL.put("reading", new ReadingBenchmark());
    ALL.put("tables", new TablesBenchmark());
    ALL.put("analysis", new AnalysisBenchmark());
    ALL.put("notation", new NotationBenchmark());
    ALL.put("forms", new FormsBenchmark());
    ALL.put("run", new RunBenchmark());
    ALL.put("job", new WholeJobBenchmark());
    ALL.put("commands", new CommandsBenchmark());
    ALL.put("workbook", new WorkbookBenchmark());
    ALL.put("pdf", new PdfBenchmark());
    ALL.put("library", new LibraryBenchmark());
    ALL.put("page", new PageBenchmark());
    ALL.put("threads", new ThreadsBenchmark());
    ALL.put("growth", new GrowthBenchmark());
    ALL.put("doubling", new DoublingBenchmark());
    ALL.put("stages", new StagesBenchmark());
  }

  private Benchmarks() {}

  /** Prints the table; stops with a message when a name is unknown. */
  public static void main(String[] arguments) throws IOException {
    Set<String> names = new TreeSet<>(List.of(String.join(",", arguments).split("[,\\s]+")));
    names.remove("");
    names.remove("all");
    if (!ALL.keySet().containsAll(names)) {
      throw new IllegalArgumentException("benchmarks are " + ALL.keySet() + ", not " + names);
    }
    System.out.printf(
        "Java %s, %d processors%n%n",
        Runtime.version(), Runtime.getRuntime().availableProcessors());
    System.out.println("| work | Figurebook | beside | ratio | reach | met |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    for (Map.Entry<String, Benchmark> one : ALL.entrySet()) {
      if (names.isEmpty() || names.contains(one.getKey())) {
        Path folder = Files.createTempDirectory("bench-" + one.getKey());
        one.getValue().run(folder).forEach(line -> System.out.println(line.row()));
      }
    }
  }
}
