package org.figurebook.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Place;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Gap;
import org.figurebook.library.Found;
import org.figurebook.library.Statistic;
import org.figurebook.library.StoredCheck;
import org.figurebook.library.StoredGap;

/** What a person should look at: papers that disagree, totals that do not add up, gaps. */
final class FindingPages {
  /** Disagreements of one statistic that are shown on one page. */
  private static final int MOST = 50;

  private final Readers readers;
  private final Statistics statistics;
  private final Views views;

  FindingPages(Readers readers, Statistics statistics, Views views) {
    this.readers = readers;
    this.statistics = statistics;
    this.views = views;
  }

  Response disagreements(Visit visit) throws Refusal, IOException {
    Map<String, Object> model = new HashMap<>();
    List<Map<String, Object>> groups = new ArrayList<>();
    for (Statistic statistic : readers.overview().statistics()) {
      if (statistic.figures() > 0) {
        var all = statistics.disagreements(statistic, visit.language());
        if (!all.isEmpty()) {
          groups.add(
              Map.of(
                  "name", statistic.name().in(visit.language()),
                  "href", visit.path("statistics", statistic.id()),
                  "count", visit.words().get("disagreements-count", all.size()),
                  "disagreements",
                      StatisticPages.disagreements(
                          visit, all.subList(0, Math.min(MOST, all.size())))));
        }
      }
    }
    Found<StoredCheck> checks =
        readers.with(
            library ->
                library.catalogue().differingChecks("", Pager.offset(visit.request()), Pager.SIZE));
    model.put("groups", groups);
    model.put("agree", groups.isEmpty());
    model.put("checks", checks.items().stream().map(check -> row(visit, check)).toList());
    model.put("checksFound", visit.words().get("checks-found", Pager.count(checks)));
    model.put("hasChecks", checks.total() > 0);
    model.put("pager", Pager.of(visit, checks));
    return html(visit, "disagreements", model);
  }

  private static Map<String, Object> row(Visit visit, StoredCheck stored) {
    Check check = stored.check();
    return Map.of(
        "kind", visit.words().ofReport("check-kind." + check.kind()),
        "href", visit.path("tables", stored.table()),
        "table", stored.table(),
        "expected", check.expected(),
        "found", grouped(check.found()),
        "place", check.place().document() + " · " + within(visit, check.place()));
  }

  private static String within(Visit visit, Place place) {
    String line = String.valueOf(place.line());
    return place.page() > 0
        ? visit.words().get("place-page", String.valueOf(place.page()), line)
        : visit.words().get("place-line", line);
  }

  /** A computed number as printed ones are, with commas. */
  private static String grouped(String number) {
    return number.matches("-?\\d{4,18}") ? "%,d".formatted(Long.parseLong(number)) : number;
  }

  Response gaps(Visit visit) throws Refusal, IOException {
    String document = visit.request().parameter("document");
    Found<StoredGap> found =
        readers.with(
            library ->
                library.catalogue().gaps(document, Pager.offset(visit.request()), Pager.SIZE));
    Map<String, Object> model = new HashMap<>();
    model.put("found", visit.words().get("gaps-found", Pager.count(found)));
    model.put("pager", Pager.of(visit, found));
    model.put("none", found.total() == 0);
    model.put("gaps", found.items().stream().map(gap -> row(visit, gap)).toList());
    return html(visit, "gaps", model);
  }

  private static Map<String, Object> row(Visit visit, StoredGap stored) {
    Gap gap = stored.gap();
    return Map.of(
        "quote", gap.quote(),
        "reason", visit.words().ofReport("reason." + gap.reason().replace(' ', '-')),
        "member", gap.member(),
        "reply", gap.reply().isEmpty() ? gap.question() : gap.reply(),
        "file", gap.place().document(),
        "href", visit.path("documents", stored.document()),
        "line", visit.words().get("place-line", String.valueOf(gap.place().line())));
  }

  private Response html(Visit visit, String name, Map<String, Object> model) {
    String title = visit.words().get("nav-" + name);
    return Response.of(200, Response.HTML, views.html(visit, name, title, model));
  }
}
