package org.figurebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.figurebook.audit.Checklist;
import org.figurebook.audit.Item;
import org.figurebook.audit.Outcome;
import org.figurebook.audit.SheetVerdict;
import org.figurebook.audit.UnreadableWorkbook;
import org.figurebook.audit.Verdict;
import org.figurebook.failure.FailureCode;
import org.figurebook.pipeline.Inputs;
import org.figurebook.pipeline.InvalidUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code figurebook audit}: the checklist of accessible spreadsheets, put to a workbook. */
@Command(
    name = "audit",
    description = {
      "Puts the checklist of accessible spreadsheets to any workbook, item by item:",
      "met, not met, not applicable, or by hand where only a person can judge.",
      "Exit code 1 when an essential item is not met."
    },
    exitCodeList = {
      ExitCode.DONE_TEXT,
      ExitCode.FINDINGS_TEXT,
      ExitCode.USAGE_TEXT,
      ExitCode.DEFECT_TEXT
    },
    footer = {
      "",
      "The items are those of the UK Government Analysis Function's guidance",
      "\"Releasing statistics in spreadsheets\", in our words.",
      "",
      "Example:",
      "  figurebook audit output/report.xlsx%n"
    })
final class AuditCommand extends BaseCommand {
  @Parameters(paramLabel = "FILE", description = "A workbook (.xlsx or .xlsm).")
  private String file;

  @Override
  Answer answer() throws InvalidUse {
    List<Outcome> outcomes = outcomes(Inputs.path(file));
    boolean fails = outcomes.stream().anyMatch(Outcome::fails);
    return new Answer(
        fails ? ExitCode.FINDINGS : ExitCode.DONE,
        printed(outcomes),
        List.of(summary(outcomes)),
        new JsonAnswer.Items<>(outcomes.stream().map(ItemVerdict::new).toList()));
  }

  private static List<Outcome> outcomes(Path workbook) throws InvalidUse {
    if (!Files.isRegularFile(workbook)) {
      throw new InvalidUse(FailureCode.FILE_MISSING.at(workbook));
    }
    try {
      return Checklist.of(workbook);
    } catch (UnreadableWorkbook e) {
      throw new InvalidUse(e);
    }
  }

  private static List<String> printed(List<Outcome> outcomes) {
    List<String> lines = new ArrayList<>();
    Item.Group group = null;
    for (Outcome outcome : outcomes) {
      Item item = outcome.item();
      if (item.group() != group) {
        lines.add((group == null ? "" : "\n") + item.group().word());
        group = item.group();
      }
      lines.add(
          "  %-14s  %-9s  %s (%s)"
              .formatted(
                  outcome.verdict().word(),
                  item.essential() ? "essential" : "desirable",
                  item.words(),
                  item.id()));
      for (SheetVerdict sheet : outcome.sheets()) {
        boolean tells = sheet.verdict() == Verdict.NOT_MET || sheet.verdict() == Verdict.BY_HAND;
        if (tells) {
          String name = sheet.sheet().isEmpty() ? "" : sheet.sheet() + ": ";
          lines.add("      " + Words.plain(name + sheet.detail()));
        }
      }
    }
    return lines;
  }

  private static Line summary(List<Outcome> outcomes) {
    return Notice.AUDITED.of(
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

  /** An item of the checklist with its verdict, for {@code --json}. */
  private record ItemVerdict(
      String id,
      String group,
      boolean essential,
      String item,
      String verdict,
      List<OfSheet> sheets) {
    ItemVerdict(Outcome outcome) {
      this(
          outcome.item().id(),
          outcome.item().group().word(),
          outcome.item().essential(),
          outcome.item().words(),
          outcome.verdict().word(),
          outcome.sheets().stream().map(OfSheet::new).toList());
    }
  }

  private record OfSheet(String sheet, String verdict, String detail) {
    OfSheet(SheetVerdict sheet) {
      this(sheet.sheet(), sheet.verdict().word(), sheet.detail());
    }
  }
}
