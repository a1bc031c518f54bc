package org.figurebook.render.data;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.figurebook.document.Document;
import org.figurebook.document.Finding;
import org.figurebook.document.Place;
import org.figurebook.document.ReadStatus;
import org.figurebook.evidence.Check;
import org.figurebook.figure.Figure;
import org.figurebook.figure.Quantity;
import org.figurebook.harvest.Gap;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.LedgerEntry;
import org.figurebook.outline.Reply;
import org.figurebook.outline.Twins;
import org.figurebook.table.Table;

/** Writes the {@code data/} folder of a run. */
public final class DataRenderer {
  private DataRenderer() {}

  /**
   * Writes every data file but {@code run.json}.
   *
   * @param folder the {@code data} folder; made when missing
   * @param harvests what was taken from each document
   * @param checks every check that ran
   * @param themes theme of each figure by figure id; figures of no theme are left out
   */
  public static void write(
      Path folder, List<Harvest> harvests, List<Check> checks, Map<String, String> themes)
      throws IOException {
    Files.createDirectories(folder);
    documents(folder, harvests);
    replies(folder, harvests);
    figures(folder, harvests, themes);
    checks(folder, checks);
    gaps(folder, harvests);
    ledger(folder, harvests);
    List<Table> tables = harvests.stream().flatMap(h -> h.tables().stream()).toList();
    TableFiles.write(folder, tables);
    DataPackage.write(folder, harvests, tables);
  }

  private static CsvFile open(Path folder, DataFile file) throws IOException {
    return new CsvFile(folder.resolve(file.fileName()), file.header());
  }

  private static void documents(Path folder, List<Harvest> harvests) throws IOException {
    try (CsvFile csv = open(folder, DataFile.DOCUMENTS)) {
      for (Harvest harvest : harvests) {
        Document d = harvest.document();
        boolean known = d.status() != ReadStatus.FAILED;
        csv.row(
            d.id(),
            d.name(),
            d.sha256(),
            known ? harvest.outline().kind().word() : "",
            known ? d.language().tag() : "",
            d.title(),
            d.date(),
            d.pages(),
            d.characters(),
            d.status().word(),
            d.format(),
            d.findings().stream().map(Finding::what).collect(Collectors.joining("; ")));
      }
    }
  }

  private static void replies(Path folder, List<Harvest> harvests) throws IOException {
    Twins twins = new Twins();
    harvests.forEach(harvest -> twins.add(harvest.document(), harvest.outline()));
    Map<Reply, List<String>> others = twins.others();
    try (CsvFile csv = open(folder, DataFile.REPLIES)) {
      for (Harvest harvest : harvests) {
        Map<String, Long> tables =
            harvest.tables().stream()
                .collect(Collectors.groupingBy(Table::question, Collectors.counting()));
        Map<String, Long> figures =
            harvest.figures().stream()
                .collect(Collectors.groupingBy(Figure::question, Collectors.counting()));
        for (Reply r : harvest.outline().replies()) {
          csv.row(
              harvest.document().name(),
              r.number(),
              r.question(),
              r.member(),
              r.head(),
              String.join("; ", r.programmes()),
              r.officer(),
              r.director(),
              tables.getOrDefault(r.question(), 0L),
              figures.getOrDefault(r.question(), 0L),
              r.firstLine(),
              r.lastLine(),
              r.page(),
              r.headName(),
              r.subhead(),
              String.join("; ", others.getOrDefault(r, List.of())));
        }
      }
    }
  }

  private static void figures(Path folder, List<Harvest> harvests, Map<String, String> themes)
      throws IOException {
    try (CsvFile csv = open(folder, DataFile.FIGURES)) {
      for (Harvest harvest : harvests) {
        for (Figure f : harvest.figures()) {
          Quantity q = f.quantity();
          Figure.CellPosition cell = f.cell();
          csv.row(
              f.id(),
              f.document(),
              f.reply(),
              f.question(),
              f.section().word(),
              f.annex(),
              cell == null ? null : cell.table(),
              cell == null ? null : cell.row(),
              cell == null ? null : cell.column(),
              f.subject(),
              f.measure(),
              themes.getOrDefault(f.id(), ""),
              plain(q.value()),
              plain(q.low()),
              plain(q.high()),
              q.unit(),
              q.counter(),
              q.bound().word(),
              f.period().text(),
              f.basis().word(),
              q.printed(),
              f.quote(),
              f.place().line(),
              f.place().character(),
              f.place().page(),
              f.confidence().word(),
              String.join(" ", f.checks()),
              String.join(" / ", f.dimensions()));
        }
      }
    }
  }

  private static String plain(BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros().toPlainString();
  }

  private static void checks(Path folder, List<Check> checks) throws IOException {
    try (CsvFile csv = open(folder, DataFile.CHECKS)) {
      for (Check c : checks) {
        csv.row(
            c.id(),
            c.kind(),
            c.object(),
            c.status().word(),
            c.expected(),
            c.found(),
            c.detail(),
            c.place());
      }
    }
  }

  private static void gaps(Path folder, List<Harvest> harvests) throws IOException {
    try (CsvFile csv = open(folder, DataFile.GAPS)) {
      for (Harvest harvest : harvests) {
        for (Gap g : harvest.gaps()) {
          csv.row(
              g.place().document(),
              g.reply(),
              g.question(),
              g.head(),
              g.programme(),
              g.member(),
              g.reason(),
              g.quote(),
              g.place().line(),
              g.place().page());
        }
      }
    }
  }

  private static void ledger(Path folder, List<Harvest> harvests) throws IOException {
    try (CsvFile csv = open(folder, DataFile.LEDGER)) {
      for (Harvest harvest : harvests) {
        for (LedgerEntry e : harvest.ledger()) {
          Place p = e.place();
          csv.row(
              p.document(),
              p.line(),
              p.character(),
              p.page(),
              e.printed(),
              e.kind(),
              e.rule(),
              e.figure());
        }
      }
    }
  }
}
