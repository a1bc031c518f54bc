package org.figurebook.serve;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.figurebook.document.Language;
import org.figurebook.library.Statistic;
import org.figurebook.render.chart.ChartPainter;
import org.figurebook.render.chart.SvgFile;
import org.figurebook.render.font.Typeface;
import org.figurebook.report.Chart;
import org.figurebook.report.Disagreement;
import org.figurebook.report.Report;
import org.figurebook.report.StatTable;
import org.figurebook.report.StatTable.Cell;
import org.figurebook.report.Theme;
import org.figurebook.report.Wording;
import org.figurebook.template.LocalText;
import org.figurebook.template.TemplateException;
import org.figurebook.template.TemplateLibrary;

/** The list of statistics, and one statistic with its charts and tables. */
final class StatisticPages {
  private static final double WIDE = 560;
  private static final double NARROW = 330;

  /** Disagreements that a statistic's page shows; all are on a page of their own. */
  private static final int MOST = 20;

  /** Versions of one value that are shown. */
  private static final int VERSIONS = 12;

  private final Readers readers;
  private final Statistics statistics;
  private final Views views;

  StatisticPages(Readers readers, Statistics statistics, Views views) {
    this.readers = readers;
    this.statistics = statistics;
    this.views = views;
  }

  Response answer(Visit visit, List<String> path) throws Refusal, IOException {
    if (path.isEmpty()) {
      return list(visit);
    }
    Statistic statistic = readers.overview().statistic(path.get(0)).orElseThrow(Refusal::notFound);
    Report report = statistics.report(statistic, visit.language());
    return path.size() == 1 ? page(visit, statistic, report) : chart(visit, report, path.get(1));
  }

  /** The statistics by their templates. */
  static List<Map<String, Object>> groups(Visit visit, List<Statistic> all, boolean withEmpty) {
    Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
    for (Statistic statistic : all) {
      boolean ratio = !statistic.ratioOf().isEmpty();
      if (withEmpty || statistic.figures() > 0) {
        groups
            .computeIfAbsent(statistic.template(), name -> new ArrayList<>())
            .add(
                Map.of(
                    "href", visit.path("statistics", statistic.id()),
                    "name", statistic.name().in(visit.language()),
                    "count",
                        ratio
                            ? visit.words().get("statistic-computed")
                            : visit.words().get("figures-count", statistic.figures())));
      }
    }
    List<Map<String, Object>> shown = new ArrayList<>();
    groups.forEach(
        (template, list) ->
            shown.add(Map.of("name", title(template, visit.language()), "statistics", list)));
    return shown;
  }

  static String title(String template, Language language) {
    try {
      LocalText title = TemplateLibrary.title(template);
      return title.in(language);
    } catch (TemplateException e) {
      return template;
    }
  }

  private Response list(Visit visit) throws Refusal, IOException {
    List<Statistic> all = readers.overview().statistics();
    String title = visit.words().get("nav-statistics");
    return Response.of(
        200,
        Response.HTML,
        views.html(visit, "statistics", title, Map.of("groups", groups(visit, all, true))));
  }

  private Response page(Visit visit, Statistic statistic, Report report) {
    Map<String, Object> model = new HashMap<>();
    List<Map<String, Object>> tables = new ArrayList<>();
    List<String> narrative = new ArrayList<>();
    String scope = "";
    for (Theme theme : report.themes()) {
      narrative.addAll(theme.narrative());
      scope = theme.scope();
      for (StatTable table : theme.tables()) {
        tables.add(table(visit, statistic, theme, table, report));
      }
    }
    model.put("scope", scope);
    model.put("narrative", narrative);
    model.put("tables", tables);
    model.put("none", tables.isEmpty());
    model.put("searchHref", visit.path("search") + "?statistic=" + statistic.id());
    model.put("apiHref", "/api/statistics/" + statistic.id() + "?lang=" + visit.language().tag());
    model.put("computed", !statistic.ratioOf().isEmpty());
    List<Disagreement> all = report.disagreements();
    List<Disagreement> some = all.subList(0, Math.min(MOST, all.size()));
    model.put("disagreements", disagreements(visit, some));
    model.put("disagreeMore", some.size() < all.size());
    model.put("disagreeHref", visit.path("disagreements"));
    model.put("disagree", !report.disagreements().isEmpty());
    String title = statistic.name().in(visit.language());
    return Response.of(200, Response.HTML, views.html(visit, "statistic", title, model));
  }

  static List<Map<String, Object>> disagreements(Visit visit, List<Disagreement> all) {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (Disagreement one : all) {
      List<Map<String, Object>> versions = new ArrayList<>();
      for (Disagreement.Version version :
          one.versions().subList(0, Math.min(VERSIONS, one.versions().size()))) {
        versions.add(
            Map.of(
                "href", visit.path("figures", version.figure()),
                "printed", version.printed(),
                "source", version.source(),
                "quote", version.quote(),
                "used", versions.isEmpty()));
      }
      shown.add(
          Map.of(
              "what",
              one.statistic() + " · " + one.subject(),
              "period",
              visit.words().period(one.period()),
              "difference",
              one.difference(),
              "versions",
              versions,
              "more",
              one.versions().size() - versions.size(),
              "isMore",
              versions.size() < one.versions().size()));
    }
    return shown;
  }

  private Map<String, Object> table(
      Visit visit, Statistic statistic, Theme theme, StatTable table, Report report) {
    Map<String, Object> model = new HashMap<>();
    model.put("title", table.title());
    model.put("unit", table.unit());
    model.put("stub", table.stubHead());
    model.put("id", "t-" + table.id());
    model.put("columns", table.columns().stream().map(StatTable.Column::label).toList());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (StatTable.Row row : table.rows()) {
      String label = row.group().isEmpty() ? row.label() : row.group() + " / " + row.label();
      rows.add(row(visit, table, label, row.cells(), false));
    }
    if (table.total() != null) {
      rows.add(row(visit, table, table.total().label(), sums(table), true));
      if (table.total().printed().stream().anyMatch(cell -> cell.value() != null)) {
        String printed = Wording.of(visit.language()).get("printed-total");
        rows.add(row(visit, table, printed, table.total().printed(), false));
      }
    }
    model.put("rows", rows);
    model.put("charts", charts(visit, statistic, theme, table.id()));
    model.put(
        "notes", table.notes().stream().map(number -> report.notes().get(number - 1)).toList());
    return model;
  }

  private static List<Map<String, Object>> charts(
      Visit visit, Statistic statistic, Theme theme, String table) {
    return theme.charts().stream()
        .filter(chart -> chart.table().equals(table))
        .map(
            chart -> {
              String svg = visit.path("statistics", statistic.id(), chart.id() + ".svg");
              return Map.<String, Object>of(
                  "href", svg, "narrow", svg + "?w=narrow", "alternative", chart.alternative());
            })
        .toList();
  }

  private static Map<String, Object> row(
      Visit visit, StatTable table, String label, List<Cell> cells, boolean total) {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      Cell cell = cells.get(c);
      boolean linked = cell.value() != null && !cell.figures().isEmpty();
      shown.add(
          Map.of(
              "text",
              text(table, cell, table.columns().get(c)),
              "mark",
              cell.mark(),
              "linked",
              linked,
              "href",
              linked ? visit.path("figures", cell.figures().get(0)) : ""));
    }
    return Map.of("label", label, "cells", shown, "total", total);
  }

  /** What the rows of each column add up to; the change of a sum is left to the reader. */
  private static List<Cell> sums(StatTable table) {
    List<Cell> sums = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      int column = c;
      List<BigDecimal> values =
          table.rows().stream()
              .map(row -> row.cells().get(column).value())
              .filter(Objects::nonNull)
              .toList();
      boolean none =
          values.isEmpty() || table.columns().get(c).kind() == StatTable.Column.Kind.GROWTH;
      BigDecimal sum = none ? null : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      sums.add(new Cell(sum, "", "", List.of(), List.of()));
    }
    return sums;
  }

  private static String text(StatTable table, Cell cell, StatTable.Column column) {
    if (cell.value() == null) {
      return "";
    }
    if (column.kind() == StatTable.Column.Kind.GROWTH) {
      return "%,.1f%%".formatted(cell.value());
    }
    BigDecimal shown =
        cell.value().divide(table.scale(), Math.max(0, table.decimals()), RoundingMode.HALF_UP);
    return cell.lead() + ("%,." + Math.max(0, table.decimals()) + "f").formatted(shown);
  }

  private Response chart(Visit visit, Report report, String name) throws Refusal {
    for (Theme theme : report.themes()) {
      for (Chart chart : theme.charts()) {
        if (name.equals(chart.id() + ".svg")) {
          boolean narrow = visit.request().parameter("w").equals("narrow");
          ChartPainter painter = new ChartPainter(Typeface.bundled(), visit.language());
          String svg =
              SvgFile.of(
                  painter.picture(chart, narrow ? NARROW : WIDE),
                  chart.title(),
                  chart.alternative());
          return Response.of(
              200, "image/svg+xml", svg.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
      }
    }
    throw Refusal.notFound();
  }
}
