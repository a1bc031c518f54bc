package org.figurebook.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.figurebook.document.Finding;
import org.figurebook.document.Place;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;
import org.figurebook.table.Table;
import org.figurebook.template.Indicator;
import org.figurebook.template.Template;

/**
 * What the figures of all documents say together, as a template asks.
 *
 * @param template the template
 * @param themes indicator of each figure that belongs to one, by figure id
 * @param series every series, in the order of the papers
 * @param checks where papers state one value more than once, and where one reply stands in several
 *     papers: whether they agree
 * @param unplaced figures of tables that have an indicator's words and are in no series of it
 * @param findings indicators that match nothing or mix units, and figures that have an indicator's
 *     words and are in no series of it
 */
public record Analysis(
    Template template,
    Map<String, String> themes,
    List<Series> series,
    List<Check> checks,
    List<Unplaced> unplaced,
    List<Finding> findings) {
  public Analysis {
    themes = Collections.unmodifiableMap(new LinkedHashMap<>(themes));
    series = List.copyOf(series);
    checks = List.copyOf(checks);
    unplaced = List.copyOf(unplaced);
    findings = List.copyOf(findings);
  }

  /** Analyses what was taken from documents. */
  public static Analysis of(List<Harvest> harvests, Template template) {
    Assignment assignment = new Assignment(template);
    List<Observation> observations = assignment.observations(harvests);
    Map<String, String> themes = new LinkedHashMap<>();
    observations.forEach(o -> themes.put(o.figure().id(), o.indicator()));
    List<Table> tables = harvests.stream().flatMap(harvest -> harvest.tables().stream()).toList();
    List<Series> stated = series(new Breakdowns(tables).told(observations), tables);
    List<Series> series = withRatios(stated, template);
    List<Check> checks = new ArrayList<>(AgreementChecks.of(stated));
    checks.addAll(TwinChecks.of(harvests));
    List<Finding> findings = new ArrayList<>(findings(template, series));
    findings.addAll(Circles.of(template.vocabularies()));
    findings.addAll(assignment.leftOut().findings());
    return new Analysis(template, themes, series, checks, assignment.leftOut().all(), findings);
  }

  /** Joins what a template took from documents earlier, without the checks of twin replies. */
  public static Analysis joined(List<Assigned.Paper> papers, Template template) {
    List<Observation> observations = new ArrayList<>();
    Map<String, String> themes = new LinkedHashMap<>();
    List<Table> tables = new ArrayList<>();
    for (int number = 0; number < papers.size(); number++) {
      Assigned.Paper paper = papers.get(number);
      tables.addAll(paper.tables());
      for (Assigned one : paper.assigned()) {
        themes.put(one.figure().id(), one.indicator());
        observations.add(Observation.of(one, number, paper.date(), observations.size()));
      }
    }
    List<Series> stated = series(observations, tables);
    List<Series> series = withRatios(stated, template);
    return new Analysis(
        template,
        themes,
        series,
        AgreementChecks.of(stated),
        List.of(),
        findings(template, series));
  }

  private static List<Series> series(List<Observation> observations, List<Table> tables) {
    List<Series> joined = SeriesBuilder.series(observations);
    return new Breaks(tables).of(new Dashes(tables).of(joined));
  }

  private static List<Series> withRatios(List<Series> stated, Template template) {
    List<Series> series = new ArrayList<>(stated);
    series.addAll(Ratios.of(template, stated));
    return series;
  }

  /** The series of an indicator. */
  public List<Series> of(String indicator) {
    return series.stream().filter(s -> s.indicator().equals(indicator)).toList();
  }

  private static List<Finding> findings(Template template, List<Series> series) {
    Map<String, Set<String>> units = new HashMap<>();
    for (Series one : series) {
      units.computeIfAbsent(one.indicator(), id -> new TreeSet<>()).add(one.unit());
    }
    List<Finding> findings = new ArrayList<>();
    Place nowhere = Place.ofDocument("");
    for (Indicator indicator : template.indicators()) {
      Set<String> found = units.getOrDefault(indicator.id(), Set.of());
      if (found.isEmpty()) {
        findings.add(
            Finding.warning(
                    "indicator-empty",
                    "no figure belongs to the indicator \"" + indicator.id() + "\"",
                    nowhere)
                .about(indicator.id()));
      } else if (found.size() > 1) {
        findings.add(
            Finding.warning(
                    "indicator-mixes-units",
                    "the indicator \""
                        + indicator.id()
                        + "\" has figures in "
                        + String.join(", ", found)
                        + "; each unit makes a series of its own",
                    nowhere)
                .about(indicator.id(), String.join(", ", found)));
      }
    }
    return findings;
  }
}
