package org.figurebook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each stage by itself in a warm process, measured by JMH: milliseconds for the same papers. */
final class StagesBenchmark implements Benchmark {

  @Override
  public List<Comparison> run(Path folder) throws IOException {
    Options options =
        new OptionsBuilder()
            .include(Stages.class.getName() + ".*")
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgsAppend("-Xmx1g", "-Djava.awt.headless=true")
            .verbosity(VerboseMode.SILENT)
            .build();
    try {
      Collection<RunResult> results = new Runner(options).run();
      List<Comparison> lines = new ArrayList<>();
      for (RunResult result : results) {
        String name = result.getPrimaryResult().getLabel().replaceFirst("^\\w\\d", "");
        lines.add(
            Comparison.limit(
                "stage " + name.toLowerCase(Locale.ROOT) + " of 100 copies of the sample, warm",
                "ms",
                result.getPrimaryResult().getStatistics().getPercentile(50),
                Bound.NONE));
      }
      return lines;
    } catch (RunnerException e) {
      throw new IOException(e);
    }
  }
}
