package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.pipeline.RunResult;
import picocli.CommandLine.Command;

/** {@code figurebook extract}: writes the data files alone. */
@Command(
    name = "extract",
    description = "Reads papers and writes their figures, tables and checks as data files.",
    footer = {"", "Example:", "  figurebook extract papers/ --out figures%n"})
final class ExtractCommand extends RunCommand {
  @Override
  RunOptions options(List<Path> inputs, Path out) throws InvalidUse {
    return RunOptions.dataOnly(inputs, out, corrections());
  }

  @Override
  RunResult run(Pipeline pipeline, RunOptions options) throws InvalidUse, IOException {
    return pipeline.extract(options);
  }
}
