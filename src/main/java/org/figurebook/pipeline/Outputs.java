package org.figurebook.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.figurebook.document.Finding;
import org.figurebook.evidence.Check;
import org.figurebook.harvest.Harvest;
import org.figurebook.render.chart.ChartPainter;
import org.figurebook.render.chart.SvgFile;
import org.figurebook.render.data.DataFolder;
import org.figurebook.render.data.DataRenderer;
import org.figurebook.render.data.EditionsFile;
import org.figurebook.render.data.RunCounts;
import org.figurebook.render.data.RunFile;
import org.figurebook.render.excel.WorkbookRenderer;
import org.figurebook.render.font.Typeface;
import org.figurebook.render.pdf.Attachment;
import org.figurebook.render.pdf.PdfRenderer;
import org.figurebook.report.Chart;
import org.figurebook.report.Report;
import org.figurebook.report.Theme;

/** Writes the outputs of a run, one renderer each, and puts them into place together. */
final class Outputs {
  static final String DATA = "data";

  /** Width of a chart's picture, in points: the text width of a page. */
  private static final double CHART_WIDTH = 483;

  private final OutputFolder folder;
  private final List<String> written = new ArrayList<>();

  Outputs(OutputFolder folder) {
    this.folder = folder;
  }

  Path data(List<Harvest> harvests, List<Check> checks, Map<String, String> themes)
      throws IOException {
    Path data = file(DATA);
    DataRenderer.write(data, harvests, checks, themes);
    return data;
  }

  /** The data files, to be written document by document. */
  DataFolder data() throws IOException {
    return DataFolder.open(file(DATA));
  }

  Path workbook(Edition edition, Report report) throws IOException {
    Path workbook = file(edition.workbook());
    WorkbookRenderer.write(report, workbook, folder.home());
    return workbook;
  }

  /** The PDF, with the figures and the workbook of its edition attached. */
  List<Finding> pdf(Edition edition, Report report) throws IOException {
    List<Attachment> attachments =
        List.of(
            new Attachment(folder.staged(DATA).resolve("figures.csv"), "text/csv", "All figures"),
            new Attachment(
                folder.staged(edition.workbook()),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "The workbook"));
    return PdfRenderer.write(report, file(edition.pdf()), Typeface.bundled(), attachments);
  }

  /** Every chart as an SVG picture. */
  Path charts(Edition edition, Report report) throws IOException {
    Path charts = Files.createDirectory(file(edition.charts()));
    ChartPainter painter = new ChartPainter(Typeface.bundled(), report.language());
    for (Theme theme : report.themes()) {
      for (Chart chart : theme.charts()) {
        String svg =
            SvgFile.of(painter.picture(chart, CHART_WIDTH), chart.title(), chart.alternative());
        Files.write(charts.resolve(chart.id() + ".svg"), svg.getBytes(StandardCharsets.UTF_8));
      }
    }
    return charts;
  }

  /** What each report says of itself, for whoever sends it or shows it. */
  void editions(String template, List<EditionsFile.Entry> entries) throws IOException {
    EditionsFile.write(folder.staged(DATA), template, entries);
  }

  void run(
      Map<String, String> options,
      RunCounts counts,
      List<Finding> findings,
      Map<String, Long> milliseconds)
      throws IOException {
    RunFile.write(folder.staged(DATA), options, counts, findings, milliseconds);
  }

  /** Names of the files and folders written. */
  List<String> names() {
    return List.copyOf(written);
  }

  /** Moves everything written into place, and says where it is now. */
  List<Path> publish(Path target) throws IOException {
    folder.publish(written);
    return written.stream().map(target::resolve).toList();
  }

  private Path file(String name) {
    written.add(name);
    return folder.staged(name);
  }
}
