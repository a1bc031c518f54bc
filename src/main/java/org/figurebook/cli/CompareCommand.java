package org.figurebook.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.dataset.Comparison;
import org.figurebook.dataset.Comparison.Change;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code figurebook compare}: what changed between two runs. */
@Command(
    name = "compare",
    description = {
      "Tells which statistics of two runs are new, gone or restated.",
      "Exit code 1 when there are any."
    },
    exitCodeList = {
      ExitCode.DONE_TEXT,
      ExitCode.FINDINGS_TEXT,
      ExitCode.USAGE_TEXT,
      ExitCode.DEFECT_TEXT
    },
    footer = {"", "Example:", "  figurebook compare output-2024 output-2025%n"})
final class CompareCommand extends BaseCommand {
  @Parameters(index = "0", paramLabel = "OLD", description = "Output folder of the older run.")
  private String older;

  @Parameters(index = "1", paramLabel = "NEW", description = "Output folder of the newer run.")
  private String newer;

  @Override
  Answer answer() throws InvalidUse, IOException {
    Comparison comparison =
        Comparison.of(Datasets.open(Inputs.path(older)), Datasets.open(Inputs.path(newer)));
    List<String> rows = new ArrayList<>();
    addRows("restated", comparison.restated(), rows);
    addRows("new", comparison.added(), rows);
    addRows("gone", comparison.gone(), rows);
    Line words =
        Notice.COMPARED.of(
            comparison.restated().size(),
            comparison.added().size(),
            comparison.gone().size(),
            comparison.unchanged());
    return new Answer(
        rows.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS, rows, List.of(words), comparison);
  }

  private static void addRows(String what, List<Change> changes, List<String> rows) {
    for (Change change : changes) {
      String values =
          change.before().isEmpty() || change.after().isEmpty()
              ? String.join(", ", change.before().isEmpty() ? change.after() : change.before())
              : String.join(", ", change.before()) + " -> " + String.join(", ", change.after());
      rows.add(Words.row(what, String.join(" | ", change.statistic()), values, change.place()));
    }
  }
}
