package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.figurebook.analysis.Analysis;
import org.figurebook.analysis.PivotBuilder;
import org.figurebook.cache.Cache;
import org.figurebook.correction.CorrectionException;
import org.figurebook.correction.Corrections;
import org.figurebook.document.Finding;
import org.figurebook.document.Language;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;
import org.figurebook.library.Added;
import org.figurebook.library.Library;
import org.figurebook.outline.Twins;
import org.figurebook.read.Limits;
import org.figurebook.render.data.EditionsFile;
import org.figurebook.render.data.RunCounts;
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
  private final Progress progress;
  private final Cache cache;
  private final Limits limits;

  /** Reads every paper, whatever earlier runs did. */
  public Pipeline(Progress progress) {
    this(progress, Cache.NONE);
  }

  /** Reads what the cache does not have, and makes what it did not make. */
  public Pipeline(Progress progress, Cache cache) {
    this(progress, cache, Limits.USUAL);
  }

  /** Reads of every paper as much as is allowed. */
  public Pipeline(Progress progress, Cache cache, Limits limits) {
    this.progress = progress;
    this.cache = cache;
    this.limits = limits;
  }

  /**
   * Writes {@code report.xlsx}, {@code report.pdf} and {@code data}, and {@code charts} if asked;
   * the workbook, the PDF and the charts once for each language.
   *
   * @throws InvalidUse when the run cannot start
   * @throws IOException when the outputs cannot be written; the earlier ones are untouched
   */
  public RunResult report(RunOptions options) throws InvalidUse, IOException {
    Template template = template(options);
    Stages stages = new Stages(progress);
    try (OutputFolder out = OutputFolder.open(options.out())) {
      Sources sources = Sources.of(options);
      Corrections.Result corrected = harvest(options, sources, stages, PivotBuilder::prepare);
      List<Harvest> harvests = corrected.harvests();
      Memory memory = Memory.of(cache, "report", options, sources, template::toString, harvests);
      Optional<RunResult> known = memory.recall(out, harvests, stages.milliseconds());
      if (known.isPresent()) {
        return told(out, known.get());
      }
      Outputs outputs = new Outputs(out);
      Analysis analysis = stages.time("analyse", () -> Analysis.of(harvests, template));
      List<Check> checks =
          joined(joined(ofTables(harvests), analysis.checks()), corrected.checks());
      stages.time("data", () -> outputs.data(harvests, checks, analysis.themes()));
      List<Finding> undrawn = new ArrayList<>();
      List<EditionsFile.Entry> entries = new ArrayList<>();
      for (Edition edition : Edition.of(options.languages())) {
        Language language = edition.language();
        Report report =
            stages.time("build", () -> ReportBuilder.build(analysis, template, language, harvests));
        undrawn.addAll(write(edition, report, options.charts(), outputs, stages));
        entries.add(EditionsFile.Entry.of(report, edition.pdf(), edition.workbook()));
      }
      outputs.editions(template.id(), entries);
      List<Finding> findings = joined(corrected.findings(), joined(analysis.findings(), undrawn));
      RunCounts counts = RunCounts.of(harvests, checks);
      outputs.run(options.described(sources), counts, findings, stages.milliseconds());
      return done(out, outputs, memory, harvests, checks, findings, stages);
    } finally {
      progress.end();
    }
  }

  /** Writes an edition, and says what its PDF could not show. */
  private static List<Finding> write(
      Edition edition, Report report, boolean charts, Outputs outputs, Stages stages)
      throws InvalidUse, IOException {
    stages.time("workbook", () -> outputs.workbook(edition, report));
    List<Finding> undrawn = stages.time("pdf", () -> outputs.pdf(edition, report));
    if (charts) {
      stages.time("charts", () -> outputs.charts(edition, report));
    }
    return undrawn;
  }

  /**
   * Writes the {@code data} folder alone.
   *
   * @throws InvalidUse when the run cannot start
   * @throws IOException when the outputs cannot be written; the earlier ones are untouched
   */
  public RunResult extract(RunOptions options) throws InvalidUse, IOException {
    Stages stages = new Stages(progress);
    try (OutputFolder out = OutputFolder.open(options.out())) {
      Sources sources = Sources.of(options);
      if (options.library() == null && ArchiveRun.isArchive(sources.files())) {
        Function<Batch, Extraction> papers = batch -> extraction(batch, () -> {});
        ArchiveRun run = new ArchiveRun(out, options, sources, corrections(options), stages);
        return told(out, run.write(papers));
      }
      Corrections.Result corrected = harvest(options, sources, stages, () -> {});
      List<Harvest> harvests = corrected.harvests();
      Memory memory = Memory.of(cache, "extract", options, sources, () -> "", harvests);
      Optional<RunResult> known = memory.recall(out, harvests, stages.milliseconds());
      if (known.isPresent()) {
        return told(out, known.get());
      }
      Outputs outputs = new Outputs(out);
      List<Check> checks = joined(ofTables(harvests), corrected.checks());
      List<Finding> findings = corrected.findings();
      stages.time("data", () -> outputs.data(harvests, checks, Map.of()));
      RunCounts counts = RunCounts.of(harvests, checks);
      outputs.run(options.described(sources), counts, findings, stages.milliseconds());
      return done(out, outputs, memory, harvests, checks, findings, stages);
    } finally {
      progress.end();
    }
  }

  private RunResult done(
      OutputFolder out,
      Outputs outputs,
      Memory memory,
      List<Harvest> harvests,
      List<Check> checks,
      List<Finding> findings,
      Stages stages)
      throws IOException {
    memory.keep(out, outputs.names(), checks, findings);
    List<Path> written = outputs.publish(out.home());
    return told(
        out, new RunResult(harvests, checks, written, findings, stages.milliseconds(), false));
  }

  /** What was wrong with the cache or the folder is told, but is no part of the outputs. */
  private RunResult told(OutputFolder out, RunResult result) {
    List<Finding> more = cache.isThere() ? cache.papers().findings() : List.of();
    return new RunResult(
        result.harvests(),
        result.counts(),
        result.checks(),
        result.written(),
        joined(result.findings(), joined(out.findings(), more)),
        result.milliseconds(),
        result.unchanged());
  }

  /**
   * What a person should look at; writes nothing.
   *
   * @throws InvalidUse when the run cannot start
   */
  public Findings check(RunOptions options) throws InvalidUse, IOException {
    Template template = template(options);
    Corrections.Result corrected =
        harvest(options, Sources.of(options), new Stages(progress), PivotBuilder::prepare);
    Analysis analysis = Analysis.of(corrected.harvests(), template);
    List<Check> ofTables = joined(ofTables(corrected.harvests()), corrected.checks());
    return new Findings(corrected.harvests(), joined(ofTables, analysis.checks()));
  }

  /**
   * What is taken from papers; writes nothing.
   *
   * @throws InvalidUse when the run cannot start
   */
  public List<Harvest> harvests(RunOptions options) throws InvalidUse, IOException {
    return harvest(options, Sources.of(options), new Stages(progress), () -> {}).harvests();
  }

  /**
   * What a run would read and write; reads no paper and writes nothing.
   *
   * @throws InvalidUse when the run cannot start
   */
  public Plan plan(RunOptions options) throws InvalidUse {
    boolean report = !options.template().isEmpty();
    if (report) {
      template(options);
    }
    corrections(options);
    return Plan.of(options, report, cache.papers());
  }

  /**
   * What is taken from the papers.
   *
   * @param beside work that what comes after the reading waits for, done beside it when any paper
   *     has to be read
   */
  private Corrections.Result harvest(
      RunOptions options, Sources sources, Stages stages, Runnable beside)
      throws InvalidUse, IOException {
    Corrections corrections = corrections(options);
    AtomicBoolean prepared = new AtomicBoolean();
    Runnable prepare =
        () -> {
          if (prepared.compareAndSet(false, true)) {
            CompletableFuture.runAsync(beside);
          }
        };
    List<Harvest> read =
        stages.time("extract", () -> Kept.with(options, sources, batch -> read(batch, prepare)));
    Corrections.Result corrected = corrections.apply(read);
    Twins twins = new Twins();
    read.forEach(harvest -> twins.add(harvest.document(), harvest.outline()));
    return new Corrections.Result(
        corrected.harvests(), joined(corrected.findings(), twins.findings()), corrected.checks());
  }

  private List<Harvest> read(Batch batch, Runnable prepare) {
    return extraction(batch, prepare).all();
  }

  private Extraction extraction(Batch batch, Runnable prepare) {
    return new Extraction(batch, limits, cache.papers(), prepare, progress);
  }

  /**
   * Adds papers to the library of the options, each in a transaction of its own; those that cannot
   * be read are left out.
   *
   * @throws InvalidUse when the run cannot start
   * @throws IOException when the library cannot be written; it has the papers added before
   */
  public Shelved add(RunOptions options) throws InvalidUse, IOException {
    Corrections corrections = corrections(options);
    List<Path> files = Inputs.resolve(options.inputs());
    progress.stage("extract");
    try (Library library = Library.open(options.library())) {
      List<Harvest> read = read(new Batch(files, library.documents()), () -> {});
      Corrections.Result corrected = corrections.apply(read);
      progress.stage("library");
      List<Added> added = new ArrayList<>();
      for (Harvest harvest : corrected.harvests()) {
        if (Shelved.isWhole(harvest)) {
          added.add(library.add(harvest));
        }
      }
      return new Shelved(
          added, corrected.harvests(), corrected.findings(), library.documents().size());
    } finally {
      progress.end();
    }
  }

  private static Corrections corrections(RunOptions options) throws InvalidUse {
    try {
      return options.corrections() == null
          ? Corrections.none()
          : Corrections.load(options.corrections());
    } catch (CorrectionException e) {
      throw new InvalidUse(e);
    }
  }

  private static Template template(RunOptions options) throws InvalidUse {
    try {
      return TemplateLibrary.load(options.template()).with(options.parameters());
    } catch (TemplateException e) {
      throw new InvalidUse(e);
    }
  }

  private static List<Check> ofTables(List<Harvest> harvests) {
    return harvests.stream()
        .flatMap(harvest -> harvest.tables().stream())
        .flatMap(table -> table.checks().stream())
        .toList();
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
