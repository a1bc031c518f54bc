package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;
import org.figurebook.render.data.DataRenderer;
import org.figurebook.render.data.RunFile;

/**
 * The steps from papers to outputs, in order: read, outline, recover and harvest each paper ({@link
 * Extraction}), then analyse, build, render, publish.
 */
public final class Pipeline {
  private final Progress progress;

  public Pipeline(Progress progress) {
    this.progress = progress;
  }

  /**
   * Writes the {@code data} folder alone.
   *
   * @throws InvalidUse when the run cannot start
   * @throws IOException when the outputs cannot be written; the earlier ones are untouched
   */
  public RunResult extract(RunOptions options) throws InvalidUse, IOException {
    Stages stages = new Stages(progress);
    try (OutputFolder out = OutputFolder.open(options.out());
        Sources sources = Sources.of(options)) {
      List<Harvest> harvests =
          stages.time("extract", () -> Extraction.of(sources.files(), progress));
      List<Check> checks = tableChecks(harvests);
      stages.time("data", () -> data(out, harvests, checks, Map.of()));
      RunFile.write(
          out.staged("data"), options.described(sources), harvests, checks, stages.milliseconds());
      out.publish(List.of("data"));
      return new RunResult(
          harvests,
          checks,
          List.of(options.out().resolve("data")),
          List.of(),
          stages.milliseconds());
    }
  }

  private static List<Check> tableChecks(List<Harvest> harvests) {
    return harvests.stream()
        .flatMap(harvest -> harvest.tables().stream())
        .flatMap(table -> table.checks().stream())
        .toList();
  }

  private static Path data(
      OutputFolder out, List<Harvest> harvests, List<Check> checks, Map<String, String> themes)
      throws IOException {
    Path folder = out.staged("data");
    DataRenderer.write(folder, harvests, checks, themes);
    return folder;
  }
}
