package org.figurebook.cli;

import java.io.IOException;
import java.util.List;
import org.figurebook.harvest.Harvest;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.render.data.TableText;
import org.figurebook.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figurebook tables}: the tables of papers, as seen. */
@Command(
    name = "tables",
    description = "Prints the tables of papers as it sees them.",
    exitCodeList = {
      ExitCode.DONE_TEXT,
      ExitCode.USAGE_TEXT,
      ExitCode.SOME_FAILED_TEXT,
      ExitCode.DEFECT_TEXT
    },
    footer = {"", "Example:", "  figurebook tables papers/ --reply DEMO002%n"})
final class TablesCommand extends PaperCommand {
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
  Answer answer() throws InvalidUse, IOException {
    RunOptions options = RunOptions.dataOnly(paths(inputs), null, corrections());
    List<Harvest> harvests = pipeline().harvests(options);
    List<Harvest> failed = failed(harvests);
    sayFailed(failed);
    List<Table> tables =
        harvests.stream()
            .flatMap(harvest -> harvest.tables().stream())
            .filter(this::isAskedFor)
            .toList();
    return new Answer(
        failed.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED,
        tables.stream().map(form::of).toList(),
        List.of(Notice.TABLES.of(tables.size())),
        new Tables(tables.stream().map(TableText::node).toList(), Failed.of(failed)));
  }

  private boolean isAskedFor(Table table) {
    return reply == null || reply.equals(table.reply()) || reply.equals(table.question());
  }

  /** The objects that {@code tables.json} has. */
  private record Tables(List<Object> tables, List<Failed> failed) {}
}
