package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.figurebook.document.Finding;
import org.figurebook.harvest.Harvest;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.Progress;
import org.figurebook.pipeline.RunResult;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code report} and {@code extract} share: inputs, the output folder, the closing words. */
abstract class RunCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files and folders to read; the samples when none is named.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Folder to write (default: ${DEFAULT-VALUE}).")
  private String out;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "A person's decisions on figures and tables (JSON or CSV), replayed.")
  private String corrections;

  @Option(names = "--quiet", description = "Say nothing but errors.")
  private boolean quiet;

  /** Runs the pipeline's part that this command is for. */
  abstract RunResult run(Pipeline pipeline, List<Path> inputs, Path out, Path decisions)
      throws InvalidUse, IOException;

  @Override
  public final Integer call() throws InvalidUse, IOException {
    if (inputs.isEmpty() && !quiet) {
      System.err.println("No INPUT named: running on the samples that come with the program.");
    }
    boolean terminal = System.console() != null;
    Progress progress = quiet ? Progress.NONE : new ConsoleProgress(System.err, terminal);
    List<Path> paths = new ArrayList<>();
    for (String input : inputs) {
      paths.add(Inputs.path(input));
    }
    Path decisions = corrections == null ? null : Inputs.path(corrections);
    RunResult result = run(new Pipeline(progress), paths, Inputs.path(out), decisions);
    if (!quiet) {
      sayDone(result);
    }
    result.failed().forEach(RunCommand::sayFailed);
    return result.failed().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private static void sayDone(RunResult result) {
    System.err.printf(
        "%d documents, %d replies, %d tables, %d figures.%n",
        result.harvests().size(), result.replies(), result.tables(), result.figures());
    for (Finding finding : result.findings()) {
      System.err.println(Words.plain(finding.what()));
    }
    for (Path path : result.written()) {
      System.err.println("wrote " + Words.plain(path.toString()));
    }
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
}
