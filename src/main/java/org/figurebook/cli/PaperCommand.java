package org.figurebook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.Progress;
import picocli.CommandLine.Option;

/** What commands that read papers share. */
abstract class PaperCommand extends BaseCommand {
  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "A person's decisions on figures and tables (JSON or CSV), replayed.")
  private String corrections;

  /** The steps, told to a person as they go. */
  final Pipeline pipeline() throws InvalidUse {
    return new Pipeline(isQuiet() ? Progress.NONE : new ConsoleProgress(System.err));
  }

  final Path corrections() throws InvalidUse {
    return corrections == null ? null : Inputs.path(corrections);
  }

  static List<Path> paths(List<String> typed) throws InvalidUse {
    List<Path> paths = new ArrayList<>();
    for (String path : typed) {
      paths.add(Inputs.path(path));
    }
    return paths;
  }
}
