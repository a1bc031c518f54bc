package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Finding;
import org.figurebook.failure.Failing;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.pipeline.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code report} and {@code extract} share: inputs, the output folder, the closing words. */
@Command(
    exitCodeList = {
      ExitCode.DONE_TEXT,
      ExitCode.USAGE_TEXT,
      ExitCode.SOME_FAILED_TEXT,
      ExitCode.DEFECT_TEXT
    })
abstract class RunCommand extends PaperCommand {
  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files and folders to read; the samples when none is named.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Folder to write (default: output).")
  private String out;

  @Option(
      names = "--show-settings",
      description = "Say what holds and where it comes from, and do nothing.")
  private boolean showSettings;

  @Option(names = "--dry-run", description = "Say what would be read and written, and do nothing.")
  private boolean dryRun;

  @Option(
      names = "--watch",
      description = "Run again whenever an input, the template or the corrections change.")
  private boolean watch;

  /** What was asked for. */
  abstract RunOptions options(List<Path> inputs, Path out) throws InvalidUse;

  /** Whether there is nothing but the samples to run on when no input is named. */
  boolean needsSamples(RunOptions options) {
    return true;
  }

  /** Runs the pipeline's part that this command is for. */
  abstract RunResult run(Pipeline pipeline, RunOptions options) throws InvalidUse, IOException;

  @Override
  final Answer answer() throws InvalidUse, IOException {
    RunOptions options = options(paths(inputs), Inputs.path(chosen().text("out", out)));
    if (showSettings) {
      chooseCache();
      return SettingsAnswer.of(chosen().shown());
    }
    if (dryRun && watch) {
      throw new InvalidUse(FailureCode.CONTRADICTION.at("--dry-run", "--watch"));
    }
    if (dryRun) {
      return PlanAnswer.of(idlePipeline().plan(options));
    }
    if (inputs.isEmpty() && needsSamples(options)) {
      tell(Notice.SAMPLES.of());
    }
    if (watch) {
      Watch.untilInterrupted(options).each(() -> sayOnce(options));
      return Answer.done(List.of(), List.of(), Map.of());
    }
    return once(options);
  }

  private Answer once(RunOptions options) throws InvalidUse, IOException {
    RunResult result = run(pipeline(), options);
    sayFailed(result.failed());
    int code = result.failed().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    return new Answer(code, List.of(), words(result), new Done(result));
  }

  /** A run that fails is told; what was wrong may be put right while it is watched. */
  private void sayOnce(RunOptions options) {
    try {
      say(once(options));
    } catch (InvalidUse e) {
      sayFailure(e.failures());
    } catch (IOException e) {
      sayFailure(Failing.of(e));
    }
    tell(Notice.WATCHING.of());
  }

  private void sayFailure(List<Failure> failures) {
    warn(language -> "figurebook: " + Line.of(failures).in(language));
  }

  private static List<Line> words(RunResult result) {
    List<Line> words = new ArrayList<>();
    words.add(
        Notice.RUN_COUNTS.of(
            result.documents(), result.replies(), result.tables(), result.figures()));
    result.findings().forEach(finding -> words.add(Line.of(finding)));
    Notice wrote = result.unchanged() ? Notice.UNCHANGED : Notice.WROTE;
    result.written().forEach(path -> words.add(wrote.of(path)));
    if (!result.failed().isEmpty()) {
      words.add(Notice.UNREAD.of(result.failed().size()));
    }
    return words;
  }

  /** The result of a run, for {@code --json}. */
  private record Done(
      long documents,
      long replies,
      long tables,
      long figures,
      List<String> written,
      boolean unchanged,
      List<Failed> failed,
      List<String> findings,
      Map<String, Long> milliseconds) {
    Done(RunResult result) {
      this(
          result.documents(),
          result.replies(),
          result.tables(),
          result.figures(),
          result.written().stream().map(Path::toString).toList(),
          result.unchanged(),
          Failed.of(result.failed()),
          result.findings().stream().map(Finding::what).toList(),
          result.milliseconds());
    }
  }
}
