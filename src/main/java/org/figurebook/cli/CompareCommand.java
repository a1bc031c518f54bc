package org.figurebook.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.figurebook.dataset.Comparison;
import org.figurebook.dataset.Comparison.Change;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code figurebook compare}: what changed between two runs. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Tells which statistics of two runs are new, gone or restated.",
      "Exit code 1 when there are any."
    },
    footer = {"", "Example:", "  figurebook compare output-2024 output-2025%n"})
final class CompareCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "OLD", description = "Output folder of the older run.")
  private String older;

  @Parameters(index = "1", paramLabel = "NEW", description = "Output folder of the newer run.")
  private String newer;

  @Override
  public Integer call() throws InvalidUse, IOException {
    Comparison comparison =
        Comparison.of(Datasets.open(Inputs.path(older)), Datasets.open(Inputs.path(newer)));
    say("restated", comparison.restated());
    say("new", comparison.added());
    say("gone", comparison.gone());
    System.err.printf(
        "%d restated, %d new, %d gone, %d unchanged.%n",
        comparison.restated().size(),
        comparison.added().size(),
        comparison.gone().size(),
        comparison.unchanged());
    boolean same =
        comparison.restated().isEmpty()
            && comparison.added().isEmpty()
            && comparison.gone().isEmpty();
    return same ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static void say(String what, List<Change> changes) {
    for (Change change : changes) {
      String values =
          change.before().isEmpty() || change.after().isEmpty()
              ? String.join(", ", change.before().isEmpty() ? change.after() : change.before())
              : String.join(", ", change.before()) + " -> " + String.join(", ", change.after());
      System.out.println(
          Words.row(what, String.join(" | ", change.statistic()), values, change.place()));
    }
  }
}
