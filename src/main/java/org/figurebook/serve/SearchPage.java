package org.figurebook.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.evidence.Confidence;
import org.figurebook.library.Catalogue;
import org.figurebook.library.Found;
import org.figurebook.library.Search;
import org.figurebook.library.Statistic;
import org.figurebook.library.StoredDocument;
import org.figurebook.library.StoredFigure;
import org.figurebook.library.StoredTable;

/** The search over figures and tables. */
final class SearchPage {
  private final Readers readers;
  private final Views views;

  SearchPage(Readers readers, Views views) {
    this.readers = readers;
    this.views = views;
  }

  /** What a request looks for. */
  static Search search(Request request) {
    String year = request.parameter("year");
    return new Search(
        request.parameter("q"),
        request.parameter("statistic"),
        request.parameter("subject"),
        year.matches("\\d{4}") ? Integer.valueOf(year) : null,
        request.parameter("document"),
        request.parameter("confidence"));
  }

  Response of(Visit visit) throws Refusal, IOException {
    Request request = visit.request();
    Search search = search(request);
    boolean tables = request.parameter("kind").equals("tables");
    Overview overview = readers.overview();
    return readers.with(
        library -> {
          Catalogue catalogue = library.catalogue();
          Map<String, Object> model = new HashMap<>(filters(visit, overview));
          List<String> words = new ArrayList<>(Arrays.asList(search.words().split("\\s+")));
          if (tables) {
            Found<StoredTable> found = catalogue.tables(search, Pager.offset(request), Pager.SIZE);
            model.put("pager", Pager.of(visit, found));
            model.put("found", visit.words().get("search-tables-found", Pager.count(found)));
            model.put("tables", found.items().stream().map(t -> row(visit, t, words)).toList());
            model.put("figures", List.of());
            model.put("none", found.total() == 0);
          } else {
            Found<StoredFigure> found =
                catalogue.figures(search, Pager.offset(request), Pager.SIZE);
            model.put("pager", Pager.of(visit, found));
            model.put("found", visit.words().get("search-figures-found", Pager.count(found)));
            model.put(
                "figures",
                found.items().stream().map(f -> FigureView.row(visit, f, words)).toList());
            model.put("tables", List.of());
            model.put("none", found.total() == 0);
          }
          model.put("isTables", tables);
          model.put("q", request.parameter("q"));
          model.put("subject", request.parameter("subject"));
          model.put("year", request.parameter("year"));
          model.put("filtered", !Search.of(search.words()).equals(search) || tables);
          String title = visit.words().get("nav-search");
          return Response.of(
              200,
              Response.HTML,
              views.html(
                  visit,
                  "search",
                  search.words().isEmpty() ? title : search.words() + " – " + title,
                  model));
        });
  }

  private static Map<String, Object> row(Visit visit, StoredTable stored, List<String> words) {
    var t = stored.table();
    String heads = String.join(" | ", t.columns());
    return Map.of(
        "href", visit.path("tables", t.id()),
        "caption", Marked.words(t.caption().isEmpty() ? t.id() : t.caption(), words),
        "heads", Marked.words(heads.length() > 200 ? heads.substring(0, 200) + "…" : heads, words),
        "confidence", t.confidence().word(),
        "confidenceWord", FigureView.confidence(visit, t.confidence().word()),
        "source", t.document() + (t.reply().isEmpty() ? "" : " · " + t.reply()));
  }

  private static Map<String, Object> filters(Visit visit, Overview overview) {
    Request request = visit.request();
    List<Map<String, Object>> statistics = new ArrayList<>();
    for (Statistic statistic : overview.statistics()) {
      if (statistic.figures() > 0) {
        statistics.add(
            choice(request, "statistic", statistic.id(), statistic.name().in(visit.language())));
      }
    }
    List<Map<String, Object>> papers = new ArrayList<>();
    for (StoredDocument document : overview.documents()) {
      papers.add(choice(request, "document", document.id(), document.file()));
    }
    List<Map<String, Object>> confidences = new ArrayList<>();
    for (Confidence confidence : Confidence.values()) {
      confidences.add(
          choice(
              request,
              "confidence",
              confidence.word(),
              FigureView.confidence(visit, confidence.word())));
    }
    return Map.of("statistics", statistics, "documents", papers, "confidences", confidences);
  }

  /** One of the values of a filter. */
  static Map<String, Object> choice(Request request, String name, String value, String shown) {
    return Map.of("value", value, "shown", shown, "chosen", request.parameter(name).equals(value));
  }
}
