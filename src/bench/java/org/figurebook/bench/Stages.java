package org.figurebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.figurebook.analysis.Analysis;
import org.figurebook.document.Document;
import org.figurebook.document.Language;
import org.figurebook.harvest.Harvest;
import org.figurebook.harvest.Harvester;
import org.figurebook.notation.QuantityReader;
import org.figurebook.notation.Understanding;
import org.figurebook.outline.Outline;
import org.figurebook.outline.Outliner;
import org.figurebook.read.DocumentReader;
import org.figurebook.recover.TableRecovery;
import org.figurebook.render.excel.WorkbookRenderer;
import org.figurebook.render.pdf.PdfRenderer;
import org.figurebook.report.Report;
import org.figurebook.report.ReportBuilder;
import org.figurebook.table.Table;
import org.figurebook.template.Template;
import org.figurebook.template.TemplateLibrary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The stages of a run, each on what the one before it gives. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Stages {
  private static final int COPIES = 100;

  private Path folder;
  private Path file;
  private String text;
  private Document document;
  private Outline outline;
  private List<Table> tables;
  private Harvest harvest;
  private Template template;
  private Report report;

  /** Goes through all stages once, to have what each needs. */
  @Setup
  public void prepare() throws Exception {
    folder = Files.createTempDirectory("bench-stages");
    StringBuilder all = new StringBuilder();
    for (Path copy : Papers.list(Papers.copies(folder.resolve("papers"), COPIES))) {
      all.append(Files.readString(copy)).append("\n\n");
    }
    text = all.toString();
    file = Files.writeString(folder.resolve("all.txt"), text);
    document = DocumentReader.read(file);
    outline = Outliner.outline(document);
    tables = TableRecovery.recover(document, outline);
    harvest = Harvester.harvest(document, outline, tables);
    template = TemplateLibrary.load("everything");
    report = built();
  }

  @Benchmark
  public Document s1Read() {
    return DocumentReader.read(file);
  }

  @Benchmark
  public Outline s2Outline() {
    return Outliner.outline(document);
  }

  @Benchmark
  public Understanding s3Notation() {
    return QuantityReader.hongKong().read(text);
  }

  @Benchmark
  public List<Table> s4Tables() {
    return TableRecovery.recover(document, outline);
  }

  @Benchmark
  public Harvest s5Harvest() {
    return Harvester.harvest(document, outline, tables);
  }

  @Benchmark
  public Analysis s6Analysis() {
    return Analysis.of(List.of(harvest), template);
  }

  @Benchmark
  public void s7Workbook() throws IOException {
    WorkbookRenderer.write(report, folder.resolve("report.xlsx"));
  }

  @Benchmark
  public void s8Pdf() throws IOException {
    PdfRenderer.write(report, folder.resolve("report.pdf"));
  }

  private Report built() {
    List<Harvest> harvests = List.of(harvest);
    return ReportBuilder.build(
        Analysis.of(harvests, template), template, Language.CHINESE, harvests);
  }
}
