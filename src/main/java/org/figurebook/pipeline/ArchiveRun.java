package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.figurebook.correction.Corrections;
import org.figurebook.document.Finding;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;
import org.figurebook.render.data.DataFolder;
import org.figurebook.render.data.RunCounts;
import org.figurebook.table.Table;

/**
 * The data files of more papers than memory holds: what is taken from a paper is written when its
 * turn comes, and let go. The files are the same as those of a run that has all papers at hand, but
 * nothing is kept for a later run beside the papers themselves.
 */
final class ArchiveRun {
  /** Memory that a paper takes for each byte of its file, at most, with all that is taken of it. */
  private static final int BYTES_OF_MEMORY = 40;

  private final OutputFolder out;
  private final RunOptions options;
  private final Sources sources;
  private final Corrections corrections;
  private final Stages stages;
  private final RunCounts counts = new RunCounts();
  private final List<Harvest> failed = new ArrayList<>();

  ArchiveRun(
      OutputFolder out,
      RunOptions options,
      Sources sources,
      Corrections corrections,
      Stages stages) {
    this.out = out;
    this.options = options;
    this.sources = sources;
    this.corrections = corrections;
    this.stages = stages;
  }

  /** Whether files may be too many or too large to be in memory together. */
  static boolean isArchive(List<Path> files) {
    long room = Runtime.getRuntime().maxMemory() / BYTES_OF_MEMORY;
    return files.stream().mapToLong(ArchiveRun::size).sum() > room;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  /**
   * Reads the papers and writes the data files.
   *
   * @param reading how papers are read
   */
  RunResult write(Function<Batch, Extraction> reading) throws InvalidUse, IOException {
    Outputs outputs = new Outputs(out);
    Extraction extraction = reading.apply(Batch.of(sources.files()));
    Corrections.Result corrected = stages.time("extract", () -> papers(extraction, outputs));
    outputs.run(options.described(sources), counts, corrected.findings(), stages.milliseconds());
    List<Path> written = outputs.publish(out.home());
    return new RunResult(
        failed,
        counts,
        corrected.checks(),
        written,
        corrected.findings(),
        stages.milliseconds(),
        false);
  }

  private Corrections.Result papers(Extraction extraction, Outputs outputs) throws IOException {
    try (DataFolder data = outputs.data()) {
      extraction.each(harvest -> add(corrections.corrected(harvest), data));
      Corrections.Result corrected = corrections.ended(List.of());
      for (Check check : corrected.checks()) {
        add(check, data);
      }
      data.finish();
      List<Finding> findings =
          Stream.concat(corrected.findings().stream(), data.findings().stream()).toList();
      return new Corrections.Result(List.of(), findings, corrected.checks());
    }
  }

  private void add(Harvest harvest, DataFolder data) throws IOException {
    counts.add(harvest);
    data.add(harvest, Map.of());
    for (Table table : harvest.tables()) {
      for (Check check : table.checks()) {
        add(check, data);
      }
    }
    if (RunResult.isFailed(harvest)) {
      failed.add(harvest);
    }
  }

  private void add(Check check, DataFolder data) throws IOException {
    counts.add(check);
    data.add(check);
  }
}
