package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Finding;
import org.figurebook.harvest.Harvest;
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

  /** What was asked for. */
  abstract RunOptions options(List<Path> inputs, Path out) throws InvalidUse;

  /** Runs the pipeline's part that this command is for. */
  abstract RunResult run(Pipeline pipeline, RunOptions options) throws InvalidUse, IOException;

  @Override
  final Answer answer() throws InvalidUse, IOException {
    RunOptions options = options(paths(inputs), Inputs.path(chosen().text("out", out)));
    if (showSettings) {
      chooseCache();
      return SettingsAnswer.of(chosen().shown());
    }
    if (inputs.isEmpty()) {
      tell("No INPUT named: running on the samples that come with the program.");
    }
    RunResult result = run(pipeline(), options);
    result.failed().forEach(RunCommand::sayFailed);
    int code = result.failed().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
    return new Answer(code, List.of(), words(result), new Done(result));
  }

  private static List<String> words(RunResult result) {
    List<String> words = new ArrayList<>();
    words.add(
        "%d documents, %d replies, %d tables, %d figures."
            .formatted(
                result.harvests().size(), result.replies(), result.tables(), result.figures()));
    result.findings().forEach(finding -> words.add(finding.what()));
    String wrote = result.unchanged() ? "unchanged " : "wrote ";
    result.written().forEach(path -> words.add(wrote + path));
    if (!result.failed().isEmpty()) {
      words.add(result.failed().size() + " could not be read; see above.");
    }
    return words;
  }

  private static void sayFailed(Harvest failed) {
    for (Finding finding : failed.document().findings()) {
      if (finding.severity() == Finding.Severity.ERROR) {
        String remedy = finding.remedy().isEmpty() ? "" : " (" + finding.remedy() + ")";
        System.err.println(
            Words.plain(
                "figurebook: " + failed.document().name() + ": " + finding.what() + remedy));
      }
    }
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
          result.harvests().size(),
          result.replies(),
          result.tables(),
          result.figures(),
          result.written().stream().map(Path::toString).toList(),
          result.unchanged(),
          result.failed().stream().map(Failed::new).toList(),
          result.findings().stream().map(Finding::what).toList(),
          result.milliseconds());
    }
  }

  /** A paper that could not be read, and why. */
  private record Failed(String file, List<String> why) {
    Failed(Harvest harvest) {
      this(
          harvest.document().path(),
          harvest.document().findings().stream()
              .filter(finding -> finding.severity() == Finding.Severity.ERROR)
              .map(Finding::what)
              .toList());
    }
  }
}
