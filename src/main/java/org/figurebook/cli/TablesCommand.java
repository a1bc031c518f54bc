package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.Progress;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.render.data.TableText;
import org.figurebook.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figurebook tables}: the tables of papers, as seen. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    description = "Prints the tables of papers as it sees them.",
    footer = {"", "Example:", "  figurebook tables papers/ --reply DEMO002%n"})
final class TablesCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders to read.")
  private List<String> inputs = List.of();

  @Option(
      names = "--reply",
      paramLabel = "NUMBER",
      description = "Only the tables of this reply or question.")
  private String reply;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "TEXT",
      description = "text, csv, json or md (default: text).")
  private TableText form;

  @Override
  public Integer call() throws InvalidUse, IOException {
    List<Path> paths = new ArrayList<>();
    for (String input : inputs) {
      paths.add(Inputs.path(input));
    }
    RunOptions options = RunOptions.dataOnly(paths, null, null);
    int said = 0;
    for (Table table : new Pipeline(Progress.NONE).tables(options)) {
      if (reply == null || reply.equals(table.reply()) || reply.equals(table.question())) {
        System.out.println(form.of(table));
        said++;
      }
    }
    System.err.println(said + " tables.");
    return ExitCode.DONE;
  }
}
