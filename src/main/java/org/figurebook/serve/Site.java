package org.figurebook.serve;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.figurebook.document.Language;
import org.figurebook.failure.Failure;
import org.figurebook.failure.FailureWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which page a request is for. */
final class Site {
  private static final Logger LOG = LoggerFactory.getLogger(Site.class);

  private final ServeOptions options;
  private final Guard guard;
  private final Readers readers;
  private final Assets assets = new Assets();
  private final Views views = new Views(assets.version());
  private final Downloads downloads;
  private final Api api;
  private final SearchPage search;
  private final Statistics made;
  private final StatisticPages statistics;
  private final ItemPages items;
  private final FindingPages findings;
  private final ReportPages reports;
  private final HomePage home;
  private final UploadPages uploads;

  Site(
      ServeOptions options,
      PageServer.Pipelines pipelines,
      Readers readers,
      Statistics statistics,
      Executor worker) {
    this.options = options;
    this.readers = readers;
    guard = new Guard(options);
    ReportJobs jobs = new ReportJobs(options, pipelines, worker);
    downloads = new Downloads(options.out());
    search = new SearchPage(readers, views);
    made = statistics;
    this.statistics = new StatisticPages(readers, statistics, views);
    items = new ItemPages(readers, views);
    findings = new FindingPages(readers, statistics, views);
    reports = new ReportPages(downloads, jobs, views);
    uploads =
        new UploadPages(
            options.limits(), readers, new UploadJobs(options, pipelines, worker), items, views);
    home = new HomePage(readers, downloads, views);
    api = new Api(readers, statistics, downloads, jobs);
  }

  /** The longest body that a request may have. */
  int mostBytes(Request request) {
    return UploadPages.isFor(request)
        ? options.limits().uploadBytes()
        : options.limits().bodyBytes();
  }

  /** Throws when a request is not to be answered; asked before its body is read. */
  void check(Request request) throws Refusal {
    guard.check(request);
    if (UploadPages.isFor(request) && options.limits().uploadBytes() == 0) {
      throw new Refusal(403, "error-uploads");
    }
  }

  /** Takes the papers of a form. */
  Response take(Request request, byte[] body) throws Refusal, IOException {
    Language language = request.path().get(0).equals("zh") ? Language.CHINESE : Language.ENGLISH;
    return uploads
        .take(new Visit(request, language, PageWords.of(language)), body)
        .with("Cache-Control", "no-store");
  }

  /**
   * Makes the statistics that take longest, and a page of each once, so that the first visitor does
   * not wait for them; what is left after some seconds is made meanwhile.
   */
  void makeReady(int seconds) {
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    try {
      List<Statistics.Wanted> wanted = made.wanted();
      int done = 0;
      while (done < wanted.size() && System.nanoTime() < until) {
        Statistics.Wanted each = wanted.get(done++);
        statistics.answer(inner(each.language()), List.of(each.statistic().id()));
      }
      made.makeMeanwhile(wanted.subList(done, wanted.size()));
    } catch (IOException | Refusal | RuntimeException e) {
      LOG.warn("statistics are made when they are asked for: {}", e.getMessage());
    }
  }

  /** A visit of nobody, for pages that no request leads to. */
  private static Visit inner(Language language) {
    String home = "/" + language.tag() + "/";
    Request request = new Request("GET", List.of(language.tag()), Map.of(), Map.of(), home);
    return new Visit(request, language, PageWords.of(language));
  }

  Response answer(Request request) throws Refusal, IOException {
    List<String> path = request.path();
    String first = path.isEmpty() ? "" : path.get(0);
    List<String> rest = path.isEmpty() ? List.of() : path.subList(1, path.size());
    if (guard.bringsToken(request) && !first.equals("api")) {
      return withCookie(request);
    }
    return switch (first) {
      case "" ->
          Response.seeOther("/" + preferred(request).tag() + "/").with("Vary", "Accept-Language");
      case "assets" -> assets.file(String.join("/", rest));
      case "favicon.ico" -> assets.file("icon.svg");
      case "files" -> downloads.file(rest);
      case "api" -> fresh(request, () -> api.answer(request, rest));
      case "zh" -> page(request, Language.CHINESE, rest);
      case "en" -> page(request, Language.ENGLISH, rest);
      default -> throw Refusal.notFound();
    };
  }

  private Response page(Request request, Language language, List<String> path)
      throws Refusal, IOException {
    Visit visit = new Visit(request, language, PageWords.of(language));
    String part = path.isEmpty() ? "" : path.get(0);
    String id = path.size() > 1 ? path.get(1) : "";
    if (path.size() > 3) {
      throw Refusal.notFound();
    }
    if (part.equals("reports")) {
      return reports.answer(visit, path.subList(1, path.size())).with("Cache-Control", "no-store");
    }
    if (part.equals("uploads")) {
      return uploads.job(visit, path.subList(1, path.size())).with("Cache-Control", "no-store");
    }
    if (request.isPost()) {
      throw new Refusal(405, "error-method");
    }
    return fresh(
        request,
        () ->
            switch (part) {
              case "" -> home.of(visit);
              case "search" -> search.of(visit);
              case "statistics" -> statistics.answer(visit, path.subList(1, path.size()));
              case "figures" -> items.figure(visit, id);
              case "tables" -> items.table(visit, id);
              case "documents" ->
                  id.isEmpty() ? uploads.documents(visit, "") : items.document(visit, id);
              case "disagreements" -> findings.disagreements(visit);
              case "gaps" -> findings.gaps(visit);
              default -> throw Refusal.notFound();
            });
  }

  private interface Making {
    Response make() throws Refusal, IOException;
  }

  /** An answer that is made again only when the library has changed. */
  private Response fresh(Request request, Making making) throws Refusal, IOException {
    if (request.path().contains("reports") || request.path().size() == 1) {
      return making.make().with("Cache-Control", "private, no-cache");
    }
    long revision = readers.overview().revision();
    String tag = "W/\"%x-%s-%x\"".formatted(revision, assets.version(), request.uri().hashCode());
    if (Answering.isKnown(tag, request.header("if-none-match"))) {
      return Response.empty(304).with("ETag", tag);
    }
    return making.make().with("ETag", tag).with("Cache-Control", "private, no-cache");
  }

  /** What a browser is told once it knows the token: to keep it, and not to show it. */
  private static Response withCookie(Request request) {
    String token = request.parameter("token");
    String clean =
        request.uri().replaceFirst("([?&])token=[^&]*&?", "$1").replaceFirst("[?&]$", "");
    return Response.seeOther(clean)
        .with(
            "Set-Cookie",
            Guard.COOKIE + "=" + token + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=2592000");
  }

  private static Language preferred(Request request) {
    for (String each : request.header("accept-language").split(",")) {
      String tag = each.strip().toLowerCase(java.util.Locale.ROOT);
      if (tag.startsWith("zh")) {
        return Language.CHINESE;
      }
      if (tag.startsWith("en")) {
        return Language.ENGLISH;
      }
    }
    return Language.CHINESE;
  }

  /** What is said to a request that is not granted. */
  Response refused(Request request, Refusal refusal) {
    return failed(request, refusal.status(), refusal.key(), List.of());
  }

  /** What is said when an answer could not be made. */
  Response failed(Request request, int status, List<Failure> why) {
    return failed(request, status, why.isEmpty() ? "error-defect" : "error-library", why);
  }

  private Response failed(Request request, int status, String key, List<Failure> why) {
    boolean asApi = !request.path().isEmpty() && request.path().get(0).equals("api");
    boolean english = !request.path().isEmpty() && request.path().get(0).equals("en");
    Language language =
        asApi
                || english
                || preferred(request) == Language.ENGLISH && !request.uri().startsWith("/zh")
            ? Language.ENGLISH
            : Language.CHINESE;
    PageWords words = PageWords.of(language);
    String said = FailureWords.of(language).text(why);
    Response response;
    if (asApi) {
      response = api.error(status, said.isEmpty() ? words.get(key) : said);
    } else {
      Visit visit = inner(language);
      String html =
          views.html(
              visit,
              "error",
              words.get("error-title", String.valueOf(status)),
              Map.of("said", words.get(key), "detail", said, "askToken", status == 401));
      response = Response.of(status, Response.HTML, html);
    }
    response = response.with("Cache-Control", "no-store");
    return switch (status) {
      case 401 -> response.with("WWW-Authenticate", "Bearer");
      case 405 -> response.with("Allow", "GET, HEAD, POST");
      case 503 -> response.with("Retry-After", "5");
      default -> response;
    };
  }
}
