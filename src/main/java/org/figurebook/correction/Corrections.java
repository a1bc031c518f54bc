package org.figurebook.correction;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.figurebook.correction.Correction.Decision;
import org.figurebook.document.Finding;
import org.figurebook.document.Place;
import org.figurebook.evidence.Check;
import org.figurebook.evidence.CheckStatus;
import org.figurebook.figure.Figure;
import org.figurebook.harvest.Harvest;
import org.figurebook.table.Table;

/**
 * Corrections ready to be replayed. One that no longer fits its source — the id is gone, or the
 * printed text is another — is reported and not applied.
 */
public final class Corrections {
  private final List<Correction> all;
  private final Map<String, List<Correction>> byFigure = new HashMap<>();
  private final Map<String, List<Correction>> byTable = new HashMap<>();
  private final Set<Correction> used = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();

  private Corrections(List<Correction> all) {
    this.all = all;
    for (Correction correction : all) {
      boolean figure = correction.figure() != null;
      (figure ? byFigure : byTable)
          .computeIfAbsent(
              figure ? correction.figure() : correction.table(), id -> new ArrayList<>())
          .add(correction);
    }
  }

  /**
   * Reads corrections.
   *
   * @throws CorrectionException when the file cannot be read or a correction lacks what it needs
   */
  public static Corrections load(Path file) throws CorrectionException {
    return new Corrections(CorrectionFile.read(file));
  }

  /** No corrections. */
  public static Corrections none() {
    return new Corrections(List.of());
  }

  /** What became of corrections replayed on what was taken from documents. */
  public Result apply(List<Harvest> harvests) {
    List<Harvest> corrected = harvests.stream().map(this::corrected).toList();
    return ended(corrected);
  }

  /**
   * What became of all corrections, once every document was corrected by itself.
   *
   * @param corrected the documents, corrected; none where they are not kept
   */
  public Result ended(List<Harvest> corrected) {
    for (Correction correction : all) {
      if (!used.contains(correction)) {
        findings.add(
            Finding.warning(
                    "correction-unknown",
                    "correction of " + correction.object() + ": there is nothing of this id",
                    Place.ofDocument(""))
                .about(correction.object()));
      }
    }
    return new Result(corrected, findings, checks);
  }

  /** What was taken from one document, corrected; the documents come in their order. */
  public Harvest corrected(Harvest harvest) {
    if (all.isEmpty()) {
      return harvest;
    }
    List<Table> tables = new ArrayList<>();
    Set<String> discarded = new HashSet<>();
    Harvest read = harvest;
    for (Table table : harvest.tables()) {
      Table now = table;
      for (Correction correction : byTable.getOrDefault(table.id(), List.of())) {
        now = now == null ? null : apply(correction, now);
      }
      if (now == null) {
        discarded.add(table.id());
      } else {
        tables.add(now);
        List<Correction> cells = cells(byTable.getOrDefault(table.id(), List.of()));
        if (!cells.isEmpty() && !now.rows().equals(table.rows())) {
          read = with(read, CorrectedCells.figures(read, table, now, cells));
        }
      }
    }
    List<Figure> figures = new ArrayList<>();
    for (Figure figure : read.figures()) {
      Figure now = figure.inTable() && discarded.contains(figure.cell().table()) ? null : figure;
      for (Correction correction : byFigure.getOrDefault(figure.id(), List.of())) {
        now = now == null ? null : apply(correction, now);
      }
      if (now != null) {
        figures.add(now);
      }
    }
    return new Harvest(
        harvest.document(), harvest.outline(), tables, figures, harvest.ledger(), harvest.gaps());
  }

  private static List<Correction> cells(List<Correction> corrections) {
    return corrections.stream().filter(c -> c.row() != null && c.cell() != null).toList();
  }

  private static Harvest with(Harvest harvest, List<Figure> figures) {
    return new Harvest(
        harvest.document(),
        harvest.outline(),
        harvest.tables(),
        figures,
        harvest.ledger(),
        harvest.gaps());
  }

  private Figure apply(Correction correction, Figure figure) {
    if (!fits(correction, figure.quantity().printed(), figure.place())) {
      return figure;
    }
    if (correction.decision() == Decision.DISCARD) {
      note(correction, figure.quantity().printed(), "discarded", figure.place());
      return null;
    }
    Figure now = Corrected.figure(figure, correction);
    note(
        correction,
        figure.quantity().printed(),
        String.valueOf(now.quantity().value()),
        figure.place());
    return now;
  }

  private Table apply(Correction correction, Table table) {
    Place place = new Place(table.document(), table.page(), table.lineStart(), 0);
    boolean cell = correction.row() != null;
    if (cell
        && (correction.row() >= table.rows().size()
            || correction.column() >= table.columns().size()
            || correction.row() < 0
            || correction.column() < 0)) {
      used.add(correction);
      stale(correction, "the table has no such cell", "", place);
      return table;
    }
    String printed =
        cell ? table.rows().get(correction.row()).get(correction.column()) : table.caption();
    if (!fits(correction, printed, place)) {
      return table;
    }
    if (correction.decision() == Decision.DISCARD) {
      note(correction, printed, "discarded", place);
      return null;
    }
    note(correction, printed, cell ? correction.cell() : "confirmed", place);
    return Corrected.table(table, correction);
  }

  private boolean fits(Correction correction, String printed, Place place) {
    used.add(correction);
    if (folded(printed).equals(folded(correction.printed()))) {
      return true;
    }
    stale(correction, "it now reads \"" + printed + "\"", printed, place);
    return false;
  }

  private void stale(Correction correction, String why, String now, Place place) {
    findings.add(
        Finding.warning(
                "correction-stale",
                "correction of "
                    + correction.object()
                    + " (\""
                    + correction.printed()
                    + "\") is not applied: "
                    + why,
                place)
            .about(correction.object(), correction.printed(), now));
  }

  private void note(Correction correction, String printed, String now, Place place) {
    checks.add(
        new Check(
            "c-correction-" + correction.object(),
            "correction",
            correction.object(),
            CheckStatus.HOLDS,
            printed,
            now,
            correction.reason() == null ? "" : correction.reason(),
            place));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  /**
   * What became of corrections.
   *
   * @param harvests what was taken from the documents, corrected
   * @param findings corrections that fit nothing
   * @param checks one a correction that was applied
   */
  public record Result(List<Harvest> harvests, List<Finding> findings, List<Check> checks) {
    public Result {
      harvests = List.copyOf(harvests);
      findings = List.copyOf(findings);
      checks = List.copyOf(checks);
    }
  }
}
