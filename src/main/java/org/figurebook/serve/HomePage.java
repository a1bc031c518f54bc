package org.figurebook.serve;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.library.StoredDocument;

/** Where visitors come in. */
final class HomePage {
  private static final int FEW = 8;

  private final Readers readers;
  private final Downloads downloads;
  private final Views views;

  HomePage(Readers readers, Downloads downloads, Views views) {
    this.readers = readers;
    this.downloads = downloads;
    this.views = views;
  }

  Response of(Visit visit) throws Refusal, IOException {
    List<Map<String, Object>> reports = ReportPages.reports(visit, downloads);
    Overview overview = readers.overview();
    List<StoredDocument> documents = overview.documents();
    Map<String, Object> model = new HashMap<>();
    int figures = documents.stream().mapToInt(StoredDocument::figures).sum();
    int tables = documents.stream().mapToInt(StoredDocument::tables).sum();
    int replies = documents.stream().mapToInt(StoredDocument::replies).sum();
    model.put(
        "counts", visit.words().get("home-counts", documents.size(), replies, tables, figures));
    model.put("groups", StatisticPages.groups(visit, overview.statistics(), false));
    model.put("reports", reports.stream().limit(FEW).toList());
    model.put("noReports", reports.isEmpty());
    model.put(
        "documents", documents.stream().limit(FEW).map(d -> ItemPages.row(visit, d)).toList());
    model.put("moreDocuments", documents.size() > FEW);
    model.put("searchHref", visit.path("search"));
    model.put("documentsHref", visit.path("documents"));
    model.put("reportsHref", visit.path("reports"));
    return Response.of(
        200, Response.HTML, views.html(visit, "home", visit.words().get("site"), model));
  }
}
