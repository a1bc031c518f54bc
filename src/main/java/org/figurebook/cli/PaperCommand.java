package org.figurebook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.figurebook.document.Finding;
import org.figurebook.failure.FailureWords;
import org.figurebook.harvest.Harvest;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.Progress;
import org.figurebook.pipeline.RunResult;
import org.figurebook.report.FindingWords;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands that read papers share. */
abstract class PaperCommand extends BaseCommand {
  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "A person's decisions on figures and tables (JSON or CSV), replayed.")
  private String corrections;

  @Mixin private CacheChoice cache;

  @Mixin private Threads threads;

  /** The steps, told to a person as they go. */
  final Pipeline pipeline() throws InvalidUse {
    threads.settle();
    Progress progress = isQuiet() ? Progress.NONE : new ConsoleProgress(System.err, language());
    return new Pipeline(progress, cache.open(chosen(), true, this::warn), chosen().limits());
  }

  /** The steps, for a command that writes nothing, not even a cache. */
  final Pipeline idlePipeline() throws InvalidUse {
    return new Pipeline(Progress.NONE, cache.open(chosen(), false, this::warn));
  }

  final Path corrections() throws InvalidUse {
    String file = chosen().text("corrections", corrections);
    return file == null ? null : Inputs.path(file);
  }

  /** Notes all that was chosen for the cache and for documents. */
  final void chooseCache() {
    cache.choose(chosen());
    chosen().limits();
  }

  /** Tells of the papers that could not be read, whatever else is said. */
  final void sayFailed(List<Harvest> failed) {
    FailureWords shape = FailureWords.of(language());
    FindingWords words = FindingWords.of(language());
    for (Harvest harvest : failed) {
      String name = harvest.document().name();
      for (Finding finding : why(harvest)) {
        String said = words.what(finding);
        String what = said.startsWith(name + " ") ? said.substring(name.length() + 1) : said;
        String line = shape.text(name, what, "", words.remedy(finding));
        System.err.println("figurebook: " + Words.plain(line));
      }
    }
  }

  /** What is worst of a paper's findings. */
  private static List<Finding> why(Harvest harvest) {
    List<Finding> findings = harvest.document().findings();
    Finding.Severity worst =
        findings.stream()
            .map(Finding::severity)
            .max(Comparator.naturalOrder())
            .orElse(Finding.Severity.ERROR);
    return findings.stream().filter(finding -> finding.severity() == worst).toList();
  }

  /** The papers that could not be read, or not to the end. */
  static List<Harvest> failed(List<Harvest> harvests) {
    return harvests.stream().filter(RunResult::isFailed).toList();
  }

  /** A paper that could not be read, and why, with the codes of that, for {@code --json}. */
  record Failed(String file, List<String> why, List<String> codes) {
    static List<Failed> of(List<Harvest> failed) {
      return failed.stream().map(Failed::of).toList();
    }

    private static Failed of(Harvest harvest) {
      List<Finding> why = PaperCommand.why(harvest);
      return new Failed(
          harvest.document().path(),
          why.stream().map(Finding::what).toList(),
          why.stream().map(Finding::code).toList());
    }
  }

  static List<Path> paths(List<String> typed) throws InvalidUse {
    List<Path> paths = new ArrayList<>();
    for (String path : typed) {
      paths.add(Inputs.path(path));
    }
    return paths;
  }
}
