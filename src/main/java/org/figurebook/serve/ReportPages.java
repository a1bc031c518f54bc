package org.figurebook.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.figurebook.document.Language;
import org.figurebook.failure.FailureWords;
import org.figurebook.serve.Jobs.State;
import org.figurebook.serve.ReportJobs.Job;
import org.figurebook.template.TemplateLibrary;

/** The reports with their downloads, the form that makes one, and how far it is. */
final class ReportPages {
  /** How often a browser looks how far a report is, in seconds. */
  private static final String REFRESH = "2";

  private static final List<String> STAGES =
      List.of("extract", "analyse", "data", "build", "workbook", "pdf");

  private final Downloads downloads;
  private final ReportJobs jobs;
  private final Views views;

  ReportPages(Downloads downloads, ReportJobs jobs, Views views) {
    this.downloads = downloads;
    this.jobs = jobs;
    this.views = views;
  }

  Response answer(Visit visit, List<String> path) throws Refusal, IOException {
    if (path.isEmpty()) {
      return visit.request().isPost() ? start(visit) : list(visit, "");
    }
    if (path.get(0).matches("\\d{1,9}") && path.size() == 1 && !visit.request().isPost()) {
      return job(visit, jobs.job(Integer.parseInt(path.get(0))).orElseThrow(Refusal::notFound));
    }
    throw Refusal.notFound();
  }

  private Response start(Visit visit) throws Refusal, IOException {
    Request request = visit.request();
    String template = request.parameter("template");
    SortedMap<String, String> parameters = new TreeMap<>();
    for (String name : List.of("from", "to")) {
      String year = request.parameter(name);
      if (!year.isEmpty() && !year.matches("(19|20)\\d\\d")) {
        return list(visit, visit.words().get("form-year-wrong", year));
      }
      if (!year.isEmpty()) {
        parameters.put(name, year);
      }
    }
    if (!TemplateLibrary.names().contains(template)) {
      return list(visit, visit.words().get("form-template-wrong"));
    }
    Language language =
        request.parameter("language").equals("en") ? Language.ENGLISH : Language.CHINESE;
    Job job = jobs.start(template, language, parameters);
    return Response.seeOther(visit.path("reports", String.valueOf(job.id())));
  }

  private Response list(Visit visit, String wrong) throws IOException {
    Map<String, Object> model = new HashMap<>();
    List<Map<String, Object>> reports = reports(visit, downloads);
    model.put("reports", reports);
    model.put("none", reports.isEmpty());
    model.put("wrong", wrong);
    model.put("isWrong", !wrong.isEmpty());
    List<Map<String, Object>> templates = new ArrayList<>();
    for (String name : TemplateLibrary.names()) {
      templates.add(
          SearchPage.choice(
              visit.request(), "template", name, StatisticPages.title(name, visit.language())));
    }
    model.put("templates", templates);
    model.put("action", visit.path("reports"));
    model.put("from", visit.request().parameter("from"));
    model.put("to", visit.request().parameter("to"));
    model.put("english", visit.language() == Language.ENGLISH);
    String html = views.html(visit, "reports", visit.words().get("nav-reports"), model);
    return Response.of(wrong.isEmpty() ? 200 : 422, Response.HTML, html);
  }

  /** The reports with their downloads. */
  static List<Map<String, Object>> reports(Visit visit, Downloads downloads) throws IOException {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (Downloads.Report report : downloads.reports()) {
      shown.add(
          Map.of(
              "name", name(visit, report.name()),
              "date", report.date(),
              "files", files(visit, report)));
    }
    return shown;
  }

  private static List<Map<String, Object>> files(Visit visit, Downloads.Report report) {
    String folder = report.name().isEmpty() ? "/files/" : "/files/" + path(report.name()) + "/";
    return report.files().stream()
        .map(
            file ->
                Map.<String, Object>of(
                    "href", folder + file, "name", visit.words().get("file-" + file)))
        .toList();
  }

  private static String path(String folder) {
    int slash = folder.indexOf('/');
    return folder.substring(0, slash + 1) + Visit.encoded(folder.substring(slash + 1));
  }

  /** What a folder's report is called: by its template, where the folder's name has it. */
  private static String name(Visit visit, String folder) {
    if (folder.isEmpty()) {
      return visit.words().get("report-main");
    }
    String name = folder.substring(folder.indexOf('/') + 1);
    for (String template : TemplateLibrary.names()) {
      for (Language language : Language.values()) {
        String start = template + "-" + language.tag();
        if (name.startsWith(start)) {
          String years =
              name.substring(start.length())
                  .replaceFirst("-from", " " + visit.words().get("form-from") + " ")
                  .replaceFirst("-to", " " + visit.words().get("form-to") + " ");
          return StatisticPages.title(template, visit.language())
              + " · "
              + visit.words().get("language-" + language.tag())
              + years;
        }
      }
    }
    return name;
  }

  private Response job(Visit visit, Job job) throws IOException {
    PageWords words = visit.words();
    Map<String, Object> model = new HashMap<>();
    boolean over = job.isOver();
    int step = over ? STAGES.size() : Math.max(0, STAGES.indexOf(job.stage()));
    model.put("state", words.get("job-" + job.state().name().toLowerCase(java.util.Locale.ROOT)));
    model.put("stage", over || job.stage().isEmpty() ? "" : words.get("stage-" + job.stage()));
    model.put("step", step);
    model.put("steps", STAGES.size());
    model.put("running", !over);
    model.put("failed", job.state() == State.FAILED);
    model.put("said", FailureWords.of(visit.language()).text(job.failures()));
    model.put("refresh", !over);
    model.put("job", "/api/reports/" + job.id());
    model.put("reportsHref", visit.path("reports"));
    Downloads.Report report = downloads.report(job.folder()).orElse(null);
    model.put("done", job.state() == State.DONE && report != null);
    model.put("files", report == null ? List.of() : files(visit, report));
    String title =
        StatisticPages.title(job.template(), visit.language())
            + " · "
            + words.get("language-" + job.language().tag());
    Response page = Response.of(200, Response.HTML, views.html(visit, "job", title, model));
    return over ? page : page.with("Refresh", REFRESH);
  }
}
