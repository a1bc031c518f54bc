package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.figurebook.analysis.Analysis;
import org.figurebook.correction.CorrectionException;
import org.figurebook.correction.Corrections;
import org.figurebook.document.Finding;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;
import org.figurebook.render.data.DataRenderer;
import org.figurebook.render.data.RunFile;
import org.figurebook.render.excel.WorkbookRenderer;
import org.figurebook.render.pdf.PdfRenderer;
import org.figurebook.report.Report;
import org.figurebook.report.ReportBuilder;
import org.figurebook.template.Template;
import org.figurebook.template.TemplateException;
import org.figurebook.template.TemplateLibrary;

/**
 * The steps from papers to outputs, in order: read, outline, recover and harvest each paper ({@link
 * Extraction}), then analyse, build, render, publish.
 */
public final class Pipeline {
  private static final String DATA = "data";
  private static final String WORKBOOK = "report.xlsx";
  private static final String PDF = "report.pdf";

  private final Progress progress;

  public Pipeline(Progress progress) {
    this.progress = progress;
  }

  /**
   * Writes {@code report.xlsx}, {@code report.pdf} and {@code data}.
   *
   * @throws InvalidUse when the run cannot start
   * @throws IOException when the outputs cannot be written; the earlier ones are untouched
   */
  public RunResult report(RunOptions options) throws InvalidUse, IOException {
    Template template = template(options);
    Stages stages = new Stages(progress);
    try (OutputFolder out = OutputFolder.open(options.out());
        Sources sources = Sources.of(options)) {
      Corrections.Result corrected = harvest(options, sources, stages);
      List<Harvest> harvests = corrected.harvests();
      Analysis analysis = stages.time("analyse", () -> Analysis.of(harvests, template));
      Report report =
          stages.time(
              "build", () -> ReportBuilder.build(analysis, template, options.language(), harvests));
      stages.time("data", () -> data(out, harvests, report.checks(), analysis.themes()));
      stages.time("workbook", () -> workbook(out, report));
      List<Finding> undrawn = stages.time("pdf", () -> PdfRenderer.write(report, out.staged(PDF)));
      RunFile.write(
          out.staged(DATA),
          options.described(sources),
          harvests,
          report.checks(),
          stages.milliseconds());
      out.publish(List.of(DATA, WORKBOOK, PDF));
      List<Finding> findings = new ArrayList<>(corrected.findings());
      findings.addAll(analysis.findings());
      findings.addAll(undrawn);
      return new RunResult(
          harvests,
          report.checks(),
          written(options, DATA, WORKBOOK, PDF),
          findings,
          stages.milliseconds());
    }
  }

  /**
   * Writes the {@code data} folder alone.
   *
   * @throws InvalidUse when the run cannot start
   * @throws IOException when the outputs cannot be written; the earlier ones are untouched
   */
  public RunResult extract(RunOptions options) throws InvalidUse, IOException {
    Stages stages = new Stages(progress);
    try (OutputFolder out = OutputFolder.open(options.out());
        Sources sources = Sources.of(options)) {
      Corrections.Result corrected = harvest(options, sources, stages);
      List<Harvest> harvests = corrected.harvests();
      List<Check> checks = checks(harvests, corrected.checks());
      stages.time("data", () -> data(out, harvests, checks, Map.of()));
      RunFile.write(
          out.staged(DATA), options.described(sources), harvests, checks, stages.milliseconds());
      out.publish(List.of(DATA));
      return new RunResult(
          harvests, checks, written(options, DATA), corrected.findings(), stages.milliseconds());
    }
  }

  /**
   * What a person should look at; writes nothing.
   *
   * @throws InvalidUse when the run cannot start
   */
  public Findings check(RunOptions options) throws InvalidUse, IOException {
    Template template = template(options);
    try (Sources sources = Sources.of(options)) {
      Corrections.Result corrected = harvest(options, sources, new Stages(progress));
      Analysis analysis = Analysis.of(corrected.harvests(), template);
      List<Check> checks = new ArrayList<>(checks(corrected.harvests(), corrected.checks()));
      checks.addAll(analysis.checks());
      return new Findings(corrected.harvests(), checks);
    }
  }

  private Corrections.Result harvest(RunOptions options, Sources sources, Stages stages)
      throws InvalidUse, IOException {
    Corrections corrections = corrections(options);
    List<Harvest> read = stages.time("extract", () -> Extraction.of(sources.files(), progress));
    return corrections.apply(read);
  }

  private static Corrections corrections(RunOptions options) throws InvalidUse {
    try {
      return options.corrections() == null
          ? Corrections.none()
          : Corrections.load(options.corrections());
    } catch (CorrectionException e) {
      throw new InvalidUse(e.getMessage());
    }
  }

  private static Template template(RunOptions options) throws InvalidUse {
    try {
      return TemplateLibrary.load(options.template()).with(options.parameters());
    } catch (TemplateException e) {
      throw new InvalidUse(e.getMessage());
    }
  }

  private static List<Check> checks(List<Harvest> harvests, List<Check> more) {
    Stream<Check> ofTables =
        harvests.stream()
            .flatMap(harvest -> harvest.tables().stream())
            .flatMap(table -> table.checks().stream());
    return Stream.concat(ofTables, more.stream()).toList();
  }

  private static Path data(
      OutputFolder out, List<Harvest> harvests, List<Check> checks, Map<String, String> themes)
      throws IOException {
    Path folder = out.staged(DATA);
    DataRenderer.write(folder, harvests, checks, themes);
    return folder;
  }

  private static Path workbook(OutputFolder out, Report report) throws IOException {
    Path file = out.staged(WORKBOOK);
    WorkbookRenderer.write(report, file);
    return file;
  }

  private static List<Path> written(RunOptions options, String... names) {
    return Stream.of(names).map(options.out()::resolve).toList();
  }
}
