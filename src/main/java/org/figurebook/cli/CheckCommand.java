package org.figurebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.figurebook.document.Language;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Figure;
import org.figurebook.harvest.Harvest;
import org.figurebook.pipeline.Findings;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.Pipeline;
import org.figurebook.pipeline.Progress;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.table.Table;
import org.figurebook.template.TemplateLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figurebook check}: what a person should look at. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Prints totals that do not add up, papers that disagree, and what could not be decided.",
      "Exit code 1 when there is any."
    },
    footer = {"", "Example:", "  figurebook check papers/%n"})
final class CheckCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders to read.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-t", "--template"},
      paramLabel = "NAME",
      defaultValue = TemplateLibrary.DEFAULT,
      description = "Template whose statistics are compared (default: ${DEFAULT-VALUE}).")
  private String template;

  @Override
  public Integer call() throws InvalidUse, IOException {
    List<Path> paths = new ArrayList<>();
    for (String input : inputs) {
      paths.add(Inputs.path(input));
    }
    Findings findings =
        new Pipeline(Progress.NONE)
            .check(
                new RunOptions(
                    paths, null, template, Language.ENGLISH, new TreeMap<>(), null, false));
    int said = 0;
    for (Check check : findings.checks()) {
      if (check.status() == CheckStatus.DIFFERS) {
        said++;
        say("differs", check.object(), check.kind() + ": " + check.detail(), check.place());
      }
    }
    for (Harvest harvest : findings.harvests()) {
      said += undecided(harvest);
    }
    System.err.println(said + " to look at.");
    return said == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static int undecided(Harvest harvest) {
    int said = 0;
    for (Table table : harvest.tables()) {
      if (table.confidence() == Confidence.CHECK) {
        said++;
        say("check", table.id(), table.doubt(), harvest.document().placeAt(table.lineStart(), 0));
      }
    }
    for (Figure figure : harvest.figures()) {
      if (figure.confidence() == Confidence.CHECK && !figure.inTable()) {
        said++;
        say("check", figure.id(), figure.quantity().printed(), figure.place());
      }
    }
    return said;
  }

  private static void say(String what, String object, String detail, Object place) {
    System.out.println(Words.row(what, object, detail, place.toString()));
  }
}
