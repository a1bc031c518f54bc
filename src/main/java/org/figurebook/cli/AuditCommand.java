package org.figurebook.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.figurebook.audit.Checklist;
import org.figurebook.audit.Item;
import org.figurebook.audit.Outcome;
import org.figurebook.audit.SheetVerdict;
import org.figurebook.audit.UnreadableWorkbook;
import org.figurebook.audit.Verdict;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code figurebook audit}: the checklist of accessible spreadsheets, put to a workbook. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = {
      "Puts the checklist of accessible spreadsheets to any workbook, item by item:",
      "met, not met, not applicable, or by hand where only a person can judge.",
      "Exit code 1 when an essential item is not met."
    },
    footer = {
      "",
      "The items are those of the UK Government Analysis Function's guidance",
      "\"Releasing statistics in spreadsheets\", in our words.",
      "",
      "Example:",
      "  figurebook audit output/report.xlsx%n"
    })
final class AuditCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Parameters(paramLabel = "FILE", description = "A workbook (.xlsx or .xlsm).")
  private String file;

  @Option(names = "--json", description = "Write JSON, with the verdict on every sheet.")
  private boolean json;

  @Override
  public Integer call() throws InvalidUse, JsonProcessingException {
    List<Outcome> outcomes = outcomes(Inputs.path(file));
    if (json) {
      System.out.println(
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(described(outcomes)));
    } else {
      print(outcomes);
    }
    System.err.println(summary(outcomes));
    return outcomes.stream().anyMatch(Outcome::fails) ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private static List<Outcome> outcomes(Path workbook) throws InvalidUse {
    if (!Files.isRegularFile(workbook)) {
      throw new InvalidUse("no such file: " + workbook);
    }
    try {
      return Checklist.of(workbook);
    } catch (UnreadableWorkbook e) {
      throw new InvalidUse(e.getMessage());
    }
  }

  private static void print(List<Outcome> outcomes) {
    Item.Group group = null;
    for (Outcome outcome : outcomes) {
      Item item = outcome.item();
      if (item.group() != group) {
        System.out.println((group == null ? "" : "\n") + item.group().word());
        group = item.group();
      }
      System.out.printf(
          "  %-14s  %-9s  %s (%s)%n",
          outcome.verdict().word(),
          item.essential() ? "essential" : "desirable",
          item.words(),
          item.id());
      for (SheetVerdict sheet : outcome.sheets()) {
        boolean tells = sheet.verdict() == Verdict.NOT_MET || sheet.verdict() == Verdict.BY_HAND;
        if (tells) {
          String name = sheet.sheet().isEmpty() ? "" : sheet.sheet() + ": ";
          System.out.println("      " + Words.plain(name + sheet.detail()));
        }
      }
    }
  }

  private static ObjectNode described(List<Outcome> outcomes) {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode items = root.putArray("items");
    for (Outcome outcome : outcomes) {
      ObjectNode item =
          items
              .addObject()
              .put("id", outcome.item().id())
              .put("group", outcome.item().group().word())
              .put("essential", outcome.item().essential())
              .put("item", outcome.item().words())
              .put("verdict", outcome.verdict().word());
      ArrayNode sheets = item.putArray("sheets");
      for (SheetVerdict sheet : outcome.sheets()) {
        sheets
            .addObject()
            .put("sheet", sheet.sheet())
            .put("verdict", sheet.verdict().word())
            .put("detail", sheet.detail());
      }
    }
    return root;
  }

  private static String summary(List<Outcome> outcomes) {
    return "%d items: %d met, %d not met (%d of them essential), %d not applicable, %d by hand."
        .formatted(
            outcomes.size(),
            count(outcomes, Verdict.MET),
            count(outcomes, Verdict.NOT_MET),
            outcomes.stream().filter(Outcome::fails).count(),
            count(outcomes, Verdict.NOT_APPLICABLE),
            count(outcomes, Verdict.BY_HAND));
  }

  private static long count(List<Outcome> outcomes, Verdict verdict) {
    return outcomes.stream().filter(outcome -> outcome.verdict() == verdict).count();
  }
}
