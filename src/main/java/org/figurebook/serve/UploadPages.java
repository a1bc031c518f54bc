package org.figurebook.serve;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.figurebook.document.Finding;
import org.figurebook.failure.FailureWords;
import org.figurebook.library.StoredDocument;
import org.figurebook.report.FindingWords;
import org.figurebook.serve.Jobs.State;
import org.figurebook.serve.UploadJobs.Job;
import org.figurebook.serve.UploadJobs.Paper;

/** The form that adds documents, and how far they are. */
final class UploadPages {
  /** How often a browser looks how far they are, in seconds. */
  private static final String REFRESH = "2";

  private static final int MEGABYTE = 1024 * 1024;

  private final ServeOptions.Limits limits;
  private final Readers readers;
  private final UploadJobs jobs;
  private final ItemPages items;
  private final Views views;

  UploadPages(
      ServeOptions.Limits limits, Readers readers, UploadJobs jobs, ItemPages items, Views views) {
    this.limits = limits;
    this.readers = readers;
    this.jobs = jobs;
    this.items = items;
    this.views = views;
  }

  /** Whether a request brings files. */
  static boolean isFor(Request request) {
    List<String> path = request.path();
    return request.isPost()
        && path.size() == 2
        && (path.get(0).equals("zh") || path.get(0).equals("en"))
        && path.get(1).equals("documents");
  }

  /** The list of documents with the form. */
  Response documents(Visit visit, String wrong) throws Refusal, IOException {
    Map<String, Object> form = new HashMap<>();
    form.put("uploads", limits.uploadBytes() > 0);
    form.put("action", visit.path("documents"));
    form.put("about", visit.words().get("upload-about", limits.uploadBytes() / MEGABYTE));
    form.put(
        "accept",
        String.join(",", UploadName.ENDINGS.stream().sorted().map(e -> "." + e).toList()));
    form.put("wrong", wrong);
    form.put("isWrong", !wrong.isEmpty());
    return items.documents(visit, form, wrong.isEmpty() ? 200 : 422);
  }

  /** Takes files that were sent. */
  Response take(Visit visit, byte[] body) throws Refusal, IOException {
    Multipart form;
    try {
      form = Multipart.of(visit.request().header("content-type"), body);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "error-form");
    }
    PageWords words = visit.words();
    List<Paper> papers = new ArrayList<>();
    for (Multipart.Part part : form.files()) {
      String name = UploadName.clean(part.file());
      if (!UploadName.isReadable(name)) {
        return documents(visit, words.get("upload-kind-wrong", name));
      }
      if (part.bytes().length == 0) {
        return documents(visit, words.get("upload-empty", name));
      }
      if (papers.stream().anyMatch(paper -> alike(paper.name(), name))) {
        return documents(visit, words.get("upload-twice", name));
      }
      papers.add(new Paper(name, sha256(part.bytes()), part.bytes()));
    }
    if (papers.isEmpty()) {
      return documents(visit, words.get("upload-none"));
    }
    boolean replace = form.isTicked("replace");
    for (Paper paper : papers) {
      if (!replace && isThere(paper)) {
        return documents(visit, words.get("upload-there", paper.name()));
      }
    }
    Job job = jobs.start(papers, replace);
    return Response.seeOther(visit.path("uploads", String.valueOf(job.id())));
  }

  private static boolean alike(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }

  /** Whether another document of the same name is in the library. */
  private boolean isThere(Paper paper) throws Refusal, IOException {
    for (StoredDocument stored : readers.overview().documents()) {
      if (alike(stored.file(), paper.name()) && !stored.sha256().equals(paper.sha256())) {
        return true;
      }
    }
    return false;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** How far a job is. */
  Response job(Visit visit, List<String> path) throws Refusal {
    if (path.size() != 1 || !path.get(0).matches("\\d{1,9}") || visit.request().isPost()) {
      throw Refusal.notFound();
    }
    Job job = jobs.job(Integer.parseInt(path.get(0))).orElseThrow(Refusal::notFound);
    PageWords words = visit.words();
    boolean over = job.isOver();
    String state = job.state().name().toLowerCase(Locale.ROOT);
    Map<String, Object> model = new HashMap<>();
    model.put("state", words.get("upload-" + state));
    model.put("stage", over || job.stage().isEmpty() ? "" : words.get("upload-" + job.stage()));
    model.put("step", job.stage().equals("add") ? 1 : 0);
    model.put("running", !over);
    model.put("failed", job.state() == State.FAILED);
    model.put("said", FailureWords.of(visit.language()).text(job.failures()));
    model.put("names", over && !job.fates().isEmpty() ? List.of() : job.names());
    model.put("fates", job.fates().stream().map(fate -> fate(visit, fate)).toList());
    model.put("documentsHref", visit.path("documents"));
    Response page =
        Response.of(
            200, Response.HTML, views.html(visit, "upload", words.get("upload-title"), model));
    return over ? page : page.with("Refresh", REFRESH);
  }

  private static Map<String, Object> fate(Visit visit, UploadJobs.Fate fate) {
    boolean added = !fate.document().isEmpty();
    return Map.of(
        "name", fate.name(),
        "added", added,
        "href", added ? visit.path("documents", fate.document()) : "",
        "figures", visit.words().get("figures-count", fate.figures()),
        "said", said(visit, fate.why()));
  }

  private static String said(Visit visit, Finding why) {
    if (why == null) {
      return "";
    }
    FindingWords words = FindingWords.of(visit.language());
    String remedy = words.remedy(why);
    return words.what(why) + (remedy.isEmpty() ? "" : visit.words().get("colon") + remedy);
  }
}
