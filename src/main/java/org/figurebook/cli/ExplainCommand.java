package org.figurebook.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.figurebook.dataset.Dataset;
import org.figurebook.dataset.FigureRow;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figurebook explain}: from a figure to the sentence it stands in. */
@Command(
    name = "explain",
    description = "Shows where a figure stands, how it was read and what speaks for it.",
    footer = {"", "Example:", "  figurebook explain 01-DEMO001-f03%n"})
final class ExplainCommand extends BaseCommand {
  private final List<String> lines = new ArrayList<>();

  @Parameters(paramLabel = "FIGURE-ID", description = "Id of a figure, as in figures.csv.")
  private String id;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Output folder of the run (default: ${DEFAULT-VALUE}).")
  private String data;

  @Override
  Answer answer() throws InvalidUse, IOException {
    Dataset dataset = Datasets.open(Inputs.path(data));
    FigureRow figure =
        dataset
            .figure(id)
            .orElseThrow(() -> new InvalidUse(FailureCode.FIGURE_MISSING.at(dataset.folder(), id)));
    say("figure", figure.id() + "  " + figure.get("printed"));
    say("value", value(figure));
    say("subject", figure.get("subject"));
    say("measure", figure.get("measure"));
    say("dimensions", figure.get("dimensions"));
    say("period", figure.get("period"));
    say("basis", figure.get("basis"));
    say("place", figure.place() + ", character " + figure.get("char"));
    say("reply", reply(figure));
    say("table", table(figure));
    say("quote", figure.get("quote"));
    say("theme", figure.get("theme"));
    say("confidence", figure.get("confidence"));
    for (Map<String, String> entry : dataset.ledgerOf(figure)) {
      say("read by", "rule " + entry.get("rule") + " from \"" + entry.get("printed") + "\"");
    }
    for (Map<String, String> check : dataset.checksOf(figure)) {
      say("check", check.get("kind") + " " + check.get("status") + ": " + check.get("detail"));
    }
    for (FigureRow other : dataset.alike(figure)) {
      say("also in", other.id() + "  " + other.get("printed") + "  " + other.place());
    }
    return Answer.done(
        lines,
        List.of(),
        new Explained(
            sorted(figure),
            dataset.ledgerOf(figure),
            dataset.checksOf(figure),
            dataset.alike(figure).stream().map(ExplainCommand::sorted).toList()));
  }

  private static SortedMap<String, String> sorted(FigureRow figure) {
    return new TreeMap<>(figure.fields());
  }

  private static String value(FigureRow figure) {
    String value =
        figure.get("bound").equals("range")
            ? figure.get("low") + " to " + figure.get("high")
            : figure.get("value");
    return (value + " " + figure.get("unit") + " " + figure.get("counter")).strip()
        + ", "
        + figure.get("bound");
  }

  private static String reply(FigureRow figure) {
    String reply = figure.get("reply");
    String question = figure.get("question");
    String number = question.isEmpty() ? "" : " (question " + question + ")";
    return (reply + number + " " + figure.get("section") + " " + figure.get("annex")).strip();
  }

  private static String table(FigureRow figure) {
    return figure.get("table").isEmpty()
        ? ""
        : figure.get("table") + ", row " + figure.get("row") + ", column " + figure.get("column");
  }

  private void say(String label, String text) {
    if (!text.isBlank()) {
      lines.add("%-11s %s".formatted(label, Words.plain(text)));
    }
  }

  /**
   * A figure as the data files have it.
   *
   * @param figure its row of {@code figures.csv}
   * @param readBy its rows of {@code ledger.csv}
   * @param checks its rows of {@code checks.csv}
   * @param alsoIn the rows of other figures of the same statistic
   */
  private record Explained(
      SortedMap<String, String> figure,
      List<Map<String, String>> readBy,
      List<Map<String, String>> checks,
      List<SortedMap<String, String>> alsoIn) {}
}
