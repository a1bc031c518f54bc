package org.figurebook.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.figurebook.analysis.Analysis;
import org.figurebook.analysis.Scope;
import org.figurebook.document.Language;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;
import org.figurebook.template.SectionSpec;
import org.figurebook.template.TableSpec;
import org.figurebook.template.Template;

/** Builds a report from an analysis, as a template asks. */
public final class ReportBuilder {
  private final Analysis analysis;
  private final Template template;
  private final Language language;
  private final List<Harvest> harvests;
  private final Sentences sentences;
  private final NoteBook notes = new NoteBook();
  private final TableBuilder tables;
  private final List<KeyFigure> keyFigures = new ArrayList<>();

  private ReportBuilder(
      Analysis analysis, Template template, Language language, List<Harvest> harvests) {
    this.analysis = analysis;
    this.template = template;
    this.language = language;
    this.harvests = harvests;
    this.sentences = new Sentences(language);
    this.tables = new TableBuilder(analysis, sentences, notes);
  }

  /**
   * The report.
   *
   * @param analysis what the figures say together
   * @param template what to show
   * @param language in which language
   * @param harvests what was taken from each document
   */
  public static Report build(
      Analysis analysis, Template template, Language language, List<Harvest> harvests) {
    return new ReportBuilder(analysis, template, language, harvests).report();
  }

  private Report report() {
    notes.number(sentences.get("rule"));
    notes.number(sentences.get("marks"));
    List<Theme> themes = template.sections().stream().map(this::theme).toList();
    List<Check> checks = new ArrayList<>();
    harvests.forEach(h -> h.tables().forEach(table -> checks.addAll(table.checks())));
    checks.addAll(analysis.checks());
    return new Report(
        language,
        template.title().in(language),
        template.subtitle().in(language),
        scope(),
        template.contact().in(language),
        date(),
        keyFigures,
        themes,
        new DisagreementBuilder(analysis, sentences).all(),
        checks,
        notes.notes(),
        harvests);
  }

  private Theme theme(SectionSpec section) {
    List<BuiltTable> built = new ArrayList<>();
    List<StatTable> shown = new ArrayList<>();
    List<Chart> charts = new ArrayList<>();
    ChartBuilder chartBuilder = new ChartBuilder(sentences, tables);
    for (TableSpec spec : section.tables()) {
      if (spec.count() != null) {
        shown.add(new CountTables(harvests, sentences, new Scope(template)).table(spec));
        continue;
      }
      tables
          .build(spec)
          .ifPresent(
              table -> {
                built.add(table);
                shown.add(table.table());
                chartBuilder.chart(table).ifPresent(charts::add);
                if (spec.keyFigure()) {
                  new KeyFigures(sentences).of(table).ifPresent(keyFigures::add);
                }
              });
    }
    shown.removeIf(table -> table.rows().isEmpty());
    List<String> narrative =
        shown.isEmpty() || !built.isEmpty() || !section.notes().isEmpty()
            ? new Narrative(sentences, tables).of(section, built)
            : List.of();
    return new Theme(
        section.id(),
        section.title().in(language),
        section.scope().in(language),
        narrative,
        shown,
        charts);
  }

  private String scope() {
    if (!template.scope().isEmpty()) {
      return template.scope().in(language);
    }
    long figures = harvests.stream().mapToLong(harvest -> harvest.figures().size()).sum();
    return template.indicators().isEmpty()
        ? sentences.get("documents-alone", harvests.size(), figures)
        : sentences.get("documents", harvests.size(), figures, (long) analysis.themes().size());
  }

  private String date() {
    return harvests.stream()
        .map(harvest -> harvest.document().date())
        .max(Comparator.naturalOrder())
        .orElse("");
  }
}
