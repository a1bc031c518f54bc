package org.figurebook.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.figurebook.document.Language;
import org.figurebook.library.Catalogue;
import org.figurebook.library.Found;
import org.figurebook.library.Library;
import org.figurebook.library.Statistic;
import org.figurebook.report.Report;
import org.figurebook.serve.ReportJobs.Job;

/** The same data as JSON; described in {@code /api/openapi.json}. */
final class Api {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  static final int MOST = 500;

  private final Readers readers;
  private final Statistics statistics;
  private final Downloads downloads;
  private final ReportJobs jobs;

  Api(Readers readers, Statistics statistics, Downloads downloads, ReportJobs jobs) {
    this.readers = readers;
    this.statistics = statistics;
    this.downloads = downloads;
    this.jobs = jobs;
  }

  Response answer(Request request, List<String> path) throws Refusal, IOException {
    if (request.isPost()) {
      throw new Refusal(405, "error-method");
    }
    String part = path.isEmpty() ? "openapi.json" : path.get(0);
    if (path.size() > 2) {
      throw Refusal.notFound();
    }
    if (path.size() == 2) {
      return json(200, one(request, part, path.get(1)));
    }
    return part.equals("openapi.json") ? description() : json(200, list(request, part));
  }

  /** An error as every answer of the API has it. */
  Response error(int status, String message) {
    return json(status, Map.of("error", Map.of("status", status, "message", message)));
  }

  private static Response json(int status, Object value) {
    try {
      return Response.of(status, Response.JSON, JSON.writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and records can be written", e);
    }
  }

  private static Response description() throws IOException {
    try (InputStream in = Api.class.getResourceAsStream("/serve/openapi.json")) {
      return Response.of(200, Response.JSON, Objects.requireNonNull(in).readAllBytes());
    }
  }

  private Object list(Request request, String part) throws Refusal, IOException {
    if (part.equals("reports")) {
      return Map.of("items", downloads.reports().stream().map(ApiForms::report).toList());
    }
    if (part.equals("disagreements")) {
      return disagreements(request);
    }
    int offset = request.number("offset", 0);
    int limit = Math.min(MOST, request.number("limit", Pager.SIZE));
    String document = request.parameter("document");
    return readers.with(
        library -> {
          Catalogue catalogue = library.catalogue();
          return switch (part) {
            case "figures" ->
                page(
                    catalogue.figures(SearchPage.search(request), offset, limit),
                    offset,
                    ApiForms::figure);
            case "tables" ->
                page(
                    catalogue.tables(SearchPage.search(request), offset, limit),
                    offset,
                    table -> ApiForms.table(table, false));
            case "gaps" -> page(catalogue.gaps(document, offset, limit), offset, ApiForms::gap);
            case "checks" ->
                page(catalogue.differingChecks(document, offset, limit), offset, ApiForms::check);
            case "statistics" ->
                Map.of("items", catalogue.statistics().stream().map(ApiForms::statistic).toList());
            case "documents" -> Map.of("items", library.documents());
            default -> throw Refusal.notFound();
          };
        });
  }

  private static <T> Map<String, Object> page(
      Found<T> found, int offset, Function<T, Object> form) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("total", found.total());
    page.put("more", found.more());
    page.put("offset", offset);
    page.put("items", found.items().stream().map(form).toList());
    return page;
  }

  private static Language language(Request request) {
    return request.parameter("lang").equals("zh") ? Language.CHINESE : Language.ENGLISH;
  }

  private Object disagreements(Request request) throws Refusal, IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Statistic statistic : readers.overview().statistics()) {
      var found = statistics.disagreements(statistic, language(request));
      if (!found.isEmpty()) {
        all.put(statistic.id(), found);
      }
    }
    return Map.of("items", all);
  }

  private Object one(Request request, String part, String id) throws Refusal, IOException {
    if (part.equals("statistics")) {
      return statistic(request, id);
    }
    if (part.equals("reports")) {
      Job job = id.matches("\\d{1,9}") ? jobs.job(Integer.parseInt(id)).orElse(null) : null;
      return ApiForms.job(found(job));
    }
    return readers.with(library -> one(library, part, id));
  }

  private static Object one(Library library, String part, String id) throws Refusal, IOException {
    Catalogue catalogue = library.catalogue();
    return switch (part) {
      case "figures" -> ApiForms.figure(found(catalogue.figure(id).orElse(null)));
      case "tables" -> ApiForms.table(found(catalogue.table(id).orElse(null)), true);
      case "documents" ->
          found(
              library.documents().stream().filter(d -> d.id().equals(id)).findFirst().orElse(null));
      default -> throw Refusal.notFound();
    };
  }

  private Object statistic(Request request, String id) throws Refusal, IOException {
    Statistic statistic = found(readers.overview().statistic(id).orElse(null));
    Report report = statistics.report(statistic, language(request));
    Map<String, Object> form = new LinkedHashMap<>(ApiForms.statistic(statistic));
    form.put("themes", report.themes());
    form.put("notes", report.notes());
    form.put("disagreements", report.disagreements());
    return form;
  }

  private static <T> T found(T value) throws Refusal {
    if (value == null) {
      throw Refusal.notFound();
    }
    return value;
  }
}
