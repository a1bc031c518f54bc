package org.figurebook.render.data;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.figurebook.table.Table;

/** The rows of the data files, in the order of their columns; see {@link DataFile}. */
final class Rows {
  private Rows() {}

  static Object[] document(Harvest harvest) {
    Document d = harvest.document();
    boolean known = d.status() != ReadStatus.FAILED;
    return row(
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

  /** A row each reply of a document; the other papers it stands in are not known yet. */
  static List<Object[]> replies(Harvest harvest) {
    Map<String, Long> tables =
        harvest.tables().stream()
            .collect(Collectors.groupingBy(Table::question, Collectors.counting()));
    Map<String, Long> figures =
        harvest.figures().stream()
            .collect(Collectors.groupingBy(Figure::question, Collectors.counting()));
    List<Object[]> rows = new ArrayList<>();
    for (Reply r : harvest.outline().replies()) {
      rows.add(
          row(
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
              ""));
    }
    return rows;
  }

  static Object[] figure(Figure f, String theme) {
    Quantity q = f.quantity();
    Figure.CellPosition cell = f.cell();
    return row(
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
        theme,
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

  private static String plain(BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros().toPlainString();
  }

  static Object[] check(Check c) {
    return row(
        c.id(),
        c.kind(),
        c.object(),
        c.status().word(),
        c.expected(),
        c.found(),
        c.detail(),
        c.place());
  }

  static Object[] gap(Gap g) {
    return row(
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

  static Object[] entry(LedgerEntry e) {
    Place p = e.place();
    return row(
        p.document(),
        p.line(),
        p.character(),
        p.page(),
        e.printed(),
        e.kind(),
        e.rule(),
        e.figure());
  }

  private static Object[] row(Object... fields) {
    return fields;
  }
}
