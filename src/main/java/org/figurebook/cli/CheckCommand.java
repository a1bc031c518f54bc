package org.figurebook.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.document.Place;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.evidence.Confidence;
import org.figurebook.figure.Figure;
import org.figurebook.harvest.Harvest;
import org.figurebook.pipeline.Findings;
import org.figurebook.pipeline.InvalidUse;
import org.figurebook.pipeline.RunOptions;
import org.figurebook.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code figurebook check}: what a person should look at. */
@Command(
    name = "check",
    description = {
      "Prints totals that do not add up, papers that disagree, and what could not be decided.",
      "Exit code 1 when there is any."
    },
    exitCodeList = {
      ExitCode.DONE_TEXT,
      ExitCode.FINDINGS_TEXT,
      ExitCode.USAGE_TEXT,
      ExitCode.DEFECT_TEXT
    },
    footer = {"", "Example:", "  figurebook check papers/%n"})
final class CheckCommand extends PaperCommand {
  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders to read.")
  private List<String> inputs = List.of();

  @Mixin private TemplateChoice choice;

  @Override
  Answer answer() throws InvalidUse, IOException {
    Findings findings =
        pipeline()
            .check(
                new RunOptions(
                    paths(inputs),
                    null,
                    choice.template(chosen()),
                    List.of(),
                    choice.parameters(chosen()),
                    corrections(),
                    false));
    List<ToLookAt> all = new ArrayList<>();
    for (Check check : findings.checks()) {
      if (check.status() == CheckStatus.DIFFERS) {
        all.add(
            new ToLookAt(
                "differs", check.object(), check.kind() + ": " + check.detail(), check.place()));
      }
    }
    findings.harvests().forEach(harvest -> addUndecided(harvest, all));
    List<Harvest> failed = failed(findings.harvests());
    sayFailed(failed);
    int code = all.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    return new Answer(
        failed.isEmpty() ? code : ExitCode.SOME_FAILED,
        all.stream().map(ToLookAt::row).toList(),
        List.of(Notice.TO_LOOK_AT.of(all.size())),
        new Looked(all, Failed.of(failed)));
  }

  private static void addUndecided(Harvest harvest, List<ToLookAt> all) {
    for (Table table : harvest.tables()) {
      if (table.confidence() == Confidence.CHECK) {
        Place place = harvest.document().placeAt(table.lineStart(), 0);
        all.add(new ToLookAt("check", table.id(), table.doubt(), place));
      }
    }
    for (Figure figure : harvest.figures()) {
      if (figure.confidence() == Confidence.CHECK && !figure.inTable()) {
        all.add(new ToLookAt("check", figure.id(), figure.quantity().printed(), figure.place()));
      }
    }
  }

  private record Looked(List<ToLookAt> items, List<Failed> failed) {}

  /**
   * Something a person should look at.
   *
   * @param what {@code differs} or {@code check}
   */
  private record ToLookAt(String what, String object, String detail, Place place) {
    String row() {
      return Words.row(what, object, detail, place.toString());
    }
  }
}
