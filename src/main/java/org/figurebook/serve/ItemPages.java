package org.figurebook.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.figure.Figure;
import org.figurebook.library.Catalogue;
import org.figurebook.library.SourceLine;
import org.figurebook.library.Statistic;
import org.figurebook.library.StoredDocument;
import org.figurebook.library.StoredFigure;
import org.figurebook.library.StoredTable;
import org.figurebook.table.Table;

/** Single things: a figure in its source, a table, a document; and the list of documents. */
final class ItemPages {
  /** Lines that are looked at before and after the line of a figure, and printed ones shown. */
  private static final int AROUND = 40;

  private static final int SHOWN = 6;

  private final Readers readers;
  private final Views views;

  ItemPages(Readers readers, Views views) {
    this.readers = readers;
    this.views = views;
  }

  Response figure(Visit visit, String id) throws Refusal, IOException {
    List<Statistic> all = readers.overview().statistics();
    return readers.with(
        library -> {
          Catalogue catalogue = library.catalogue();
          StoredFigure stored = catalogue.figure(id).orElseThrow(Refusal::notFound);
          Figure f = stored.figure();
          Map<String, Object> model = new HashMap<>();
          model.put("printed", f.quantity().printed());
          model.put("subject", f.subject());
          model.put("measure", f.measure());
          model.put("quote", f.quote());
          model.put("facts", facts(visit, f));
          model.put("confidence", f.confidence().word());
          model.put("confidenceWord", FigureView.confidence(visit, f.confidence().word()));
          model.put(
              "confidenceAbout", visit.words().get("confidence-about-" + f.confidence().word()));
          model.put("statistics", FigureView.statistics(visit, stored, all));
          model.put("document", f.document());
          model.put("documentHref", visit.path("documents", stored.document()));
          model.put("inTable", f.inTable());
          model.put(
              "tableHref",
              f.inTable() ? visit.path("tables", f.cell().table()) + "#r" + f.cell().row() : "");
          model.put("apiHref", "/api/figures/" + Visit.encoded(f.id()));
          source(model, catalogue, stored);
          model.put("place", FigureView.within(visit, f));
          String title =
              f.quantity().printed() + (f.subject().isEmpty() ? "" : " – " + f.subject());
          return html(visit, "figure", title, model);
        });
  }

  private static void source(Map<String, Object> model, Catalogue catalogue, StoredFigure stored)
      throws IOException {
    Figure f = stored.figure();
    int line = f.place().line();
    List<SourceLine> lines =
        around(line, catalogue.lines(stored.document(), Math.max(1, line - AROUND), line + AROUND));
    List<List<Marked.Piece>> pieces =
        Marked.number(lines, line, f.place().character(), f.quantity().printed());
    List<Map<String, Object>> shown = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      shown.add(
          Map.of(
              "number", lines.get(i).line(),
              "pieces", pieces.get(i),
              "here", lines.get(i).line() == line));
    }
    model.put("lines", shown);
  }

  /** The printed lines nearest to a line; of blank lines in a row one. */
  private static List<SourceLine> around(int line, List<SourceLine> all) {
    List<SourceLine> near = new ArrayList<>();
    long before = all.stream().filter(l -> l.line() < line && !l.text().isBlank()).count();
    int after = 0;
    for (SourceLine each : all) {
      boolean blank = each.text().isBlank();
      if (each.line() < line && before > SHOWN) {
        before -= blank ? 0 : 1;
      } else if (after < SHOWN && !(blank && each.line() != line && isBlankAbove(near))) {
        near.add(each);
        after += each.line() > line && !blank ? 1 : 0;
      }
    }
    return near;
  }

  private static boolean isBlankAbove(List<SourceLine> lines) {
    return lines.isEmpty() || lines.get(lines.size() - 1).text().isBlank();
  }

  private static List<Map<String, Object>> facts(Visit visit, Figure f) {
    PageWords words = visit.words();
    List<Map<String, Object>> facts = new ArrayList<>();
    fact(facts, words.get("fact-subject"), f.subject());
    fact(facts, words.get("fact-measure"), f.measure());
    fact(facts, words.get("fact-dimensions"), String.join(" / ", f.dimensions()));
    fact(facts, words.get("fact-period"), words.period(f.period().text()));
    String value =
        f.quantity().value() == null
            ? ""
            : "%,f".formatted(f.quantity().value()).replaceFirst("\\.?0+$", "");
    String unit = words.unit(f.quantity().unit());
    fact(facts, words.get("fact-value"), value.isEmpty() ? "" : value + " " + unit);
    fact(facts, words.get("fact-counter"), f.quantity().counter());
    fact(facts, words.get("fact-bound"), words.ofReport("bound." + f.quantity().bound().word()));
    String basis = f.basis().word();
    fact(facts, words.get("fact-basis"), basis.isEmpty() ? "" : words.ofReport("basis." + basis));
    fact(facts, words.get("fact-annex"), f.annex());
    fact(facts, words.get("fact-id"), f.id());
    return facts;
  }

  private static void fact(List<Map<String, Object>> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(Map.of("name", name, "value", value));
    }
  }

  Response table(Visit visit, String id) throws Refusal, IOException {
    return readers.with(
        library -> {
          Catalogue catalogue = library.catalogue();
          StoredTable stored = catalogue.table(id).orElseThrow(Refusal::notFound);
          Table t = stored.table();
          Map<String, Object> model = new HashMap<>();
          String caption = t.caption().isEmpty() ? t.id() : t.caption();
          model.put("caption", caption);
          model.put("unit", t.unit());
          List<Map<String, Object>> columns = new ArrayList<>();
          for (String column : t.columns()) {
            columns.add(Map.of("name", column, "label", columns.size() < t.labelColumns()));
          }
          model.put("columns", columns);
          model.put("rows", rows(visit, t, catalogue.figuresOfTable(id)));
          model.put("notes", t.notes());
          model.put("annex", t.annex());
          model.put("doubt", t.doubt());
          model.put("confidence", t.confidence().word());
          model.put("confidenceWord", FigureView.confidence(visit, t.confidence().word()));
          model.put("document", t.document());
          model.put("documentHref", visit.path("documents", stored.document()));
          model.put("reply", t.reply());
          model.put(
              "place",
              visit.words().get("lines-of", String.valueOf(t.lineStart()), "" + t.lineEnd()));
          model.put("apiHref", "/api/tables/" + Visit.encoded(t.id()));
          return html(visit, "table", caption, model);
        });
  }

  private static List<Map<String, Object>> rows(
      Visit visit, Table table, List<StoredFigure> figures) {
    Map<String, String> hrefs = new HashMap<>();
    for (StoredFigure stored : figures) {
      Figure f = stored.figure();
      hrefs.putIfAbsent(f.cell().row() + "," + f.cell().column(), visit.path("figures", f.id()));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      List<Map<String, Object>> cells = new ArrayList<>();
      for (int c = 0; c < table.rows().get(r).size(); c++) {
        String href = hrefs.getOrDefault(r + "," + c, "");
        cells.add(
            Map.of(
                "text",
                table.rows().get(r).get(c),
                "label",
                c < table.labelColumns(),
                "linked",
                !href.isEmpty(),
                "href",
                href));
      }
      rows.add(Map.of("id", "r" + r, "cells", cells, "total", table.totalRows().contains(r)));
    }
    return rows;
  }

  /**
   * The list of documents.
   *
   * @param form what the form that adds some shows
   */
  Response documents(Visit visit, Map<String, Object> form, int status)
      throws Refusal, IOException {
    List<StoredDocument> documents = readers.overview().documents();
    Map<String, Object> model = new HashMap<>(form);
    model.put("documents", documents.stream().map(d -> row(visit, d)).toList());
    model.put("count", visit.words().get("documents-count", documents.size()));
    String title = visit.words().get("nav-documents");
    return Response.of(status, Response.HTML, views.html(visit, "documents", title, model));
  }

  /** A document as a line of a list. */
  static Map<String, Object> row(Visit visit, StoredDocument d) {
    return Map.of(
        "href", visit.path("documents", d.id()),
        "file", d.file(),
        "title", d.title(),
        "kind", visit.words().ofReport("kind." + d.kind()),
        "date", d.date(),
        "replies", "%,d".formatted(d.replies()),
        "tables", "%,d".formatted(d.tables()),
        "figures", "%,d".formatted(d.figures()));
  }

  Response document(Visit visit, String id) throws Refusal, IOException {
    StoredDocument document = readers.overview().document(id).orElseThrow(Refusal::notFound);
    return readers.with(
        library -> {
          Map<String, Object> model = new HashMap<>(row(visit, document));
          String search = visit.path("search") + "?document=" + Visit.encoded(id);
          model.put("name", document.file());
          model.put("heading", document.title());
          model.put("pages", document.pages());
          model.put("sha256", document.sha256());
          model.put("figuresHref", search);
          model.put("tablesHref", search + "&kind=tables");
          model.put("gapsHref", visit.path("gaps") + "?document=" + Visit.encoded(id));
          model.put(
              "replyList",
              library.catalogue().replies(id).stream()
                  .map(
                      r ->
                          Map.of(
                              "reply", r.number(),
                              "question", r.question(),
                              "member", r.member(),
                              "head", r.head(),
                              "page", r.page(),
                              "href",
                                  search
                                      + "&q="
                                      + Visit.encoded(
                                          r.number().isEmpty() ? r.question() : r.number())))
                  .toList());
          return html(visit, "document", document.file(), model);
        });
  }

  private Response html(Visit visit, String view, String title, Map<String, ?> model) {
    return Response.of(200, Response.HTML, views.html(visit, view, title, model));
  }
}
