package org.figurebook.bench;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.figurebook.bench.Duel.Cost;
import org.figurebook.render.pdf.PdfRenderer;
import org.figurebook.report.Report;

/** The PDF report, tagged and archival, beside a plain OpenPDF document that says the same. */
final class PdfBenchmark implements Benchmark {

  @Override
  public List<Comparison> run(Path folder) throws IOException {
    Report report = LongReport.inChinese();
    Path tagged = folder.resolve("tagged.pdf");
    Path plain = folder.resolve("plain.pdf");
    List<Cost> warm =
        Duel.of(() -> PdfRenderer.write(report, tagged), () -> PlainPdf.write(report, plain));
    Cost ours = Program.median(Program.java(LongReport.class, "512m", "tagged", "" + tagged));
    Cost theirs = Program.median(Program.java(LongReport.class, "512m", "plain", "" + plain));
    String work = "report of " + pages(tagged) + " pages, 60 tables, 30 charts";
    String rival = "plain OpenPDF and JFreeChart, " + pages(plain) + " pages";
    Bound twice = Bound.atMost(2);
    return List.of(
        Comparison.beside(work, "CPU s", warm.get(0).cpu(), rival, warm.get(1).cpu(), twice),
        Comparison.beside(
            work + ", a process of 512 MB heap", "CPU s", ours.cpu(), rival, theirs.cpu(), twice));
  }

  private static int pages(Path file) throws IOException {
    try (PdfReader reader = new PdfReader(file.toString())) {
      return reader.getNumberOfPages();
    }
  }
}
