package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.figurebook.cache.Cache;
import org.figurebook.cache.Hashes;
import org.figurebook.cache.RunCache;
import org.figurebook.cache.RunCache.KeptRun;
import org.figurebook.document.Finding;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;

/** Gives back the outputs of a run on the same papers with the same options, and keeps new ones. */
final class Memory {
  private final RunCache runs;
  private final String key;

  private Memory(RunCache runs, String key) {
    this.runs = runs;
    this.key = key;
  }

  /**
   * The memory of a run.
   *
   * @param command {@code report} or {@code extract}
   * @param template the template in words
   */
  static Memory of(
      Cache cache,
      String command,
      RunOptions options,
      Sources sources,
      Supplier<String> template,
      List<Harvest> harvests)
      throws IOException {
    if (!cache.isThere() || options.library() != null) {
      // what a library has may be another version's
      return new Memory(null, "");
    }
    Map<String, String> described = options.described(sources);
    described.put("charts", String.valueOf(options.charts()));
    String corrections = options.corrections() == null ? "" : Hashes.of(options.corrections());
    return new Memory(
        cache.runs(),
        RunKey.of(
            cache.stamp(),
            command,
            options.out(),
            described,
            template.get(),
            corrections,
            harvests));
  }

  /** The result of the run, its outputs in place; empty when there was none or it is spoilt. */
  Optional<RunResult> recall(
      OutputFolder folder, List<Harvest> harvests, Map<String, Long> milliseconds)
      throws IOException {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Optional<KeptRun> kept = runs.find(key);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    KeptRun run = kept.get();
    boolean there = RunCache.isThere(run, folder.home());
    if (!there) {
      if (!runs.copyTo(folder.staged(""), key, run)) {
        folder.clear();
        return Optional.empty();
      }
      folder.publish(run.names());
    }
    List<Path> written = run.names().stream().map(folder.home()::resolve).toList();
    return Optional.of(
        new RunResult(harvests, run.checks(), written, run.findings(), milliseconds, there));
  }

  /** Keeps what a run staged. */
  void keep(OutputFolder folder, List<String> names, List<Check> checks, List<Finding> findings) {
    if (!key.isEmpty()) {
      runs.keep(key, folder.staged(""), names, checks, findings);
    }
  }
}
