package org.figurebook.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.figurebook.bench.Duel.Cost;
import org.figurebook.read.DocumentReader;

/** Text beside plain reading with NFKC, PDF pages beside PDFBox's own text stripper. */
final class ReadingBenchmark implements Benchmark {
  private static final int PAGES = 600;

  /** Memory stays flat: no more than this, however many pages. */
  private static final double WORKING_MEGABYTES = 16;

  @Override
  public List<Comparison> run(Path folder) throws IOException {
    Path text = text(folder.resolve("long.txt"));
    Path pdf = pdf(folder.resolve("long.pdf"), PAGES);
    List<Cost> texts =
        Duel.of(
            () -> DocumentReader.read(text),
            () -> Normalizer.normalize(Files.readString(text), Normalizer.Form.NFKC));
    List<Cost> pdfs = Duel.of(() -> DocumentReader.read(pdf), () -> strip(pdf));
    double megabytes = Files.size(text) / 1e6;
    double plain = megabytes / texts.get(1).cpu();
    return List.of(
        Comparison.limit(
            "read text (reading with NFKC alone: " + Comparison.shown(plain) + ")", "MB per CPU s", megabytes / texts.get(0).cpu(), Bound.atLeast(20)),
        Comparison.beside(
            "read " + PAGES + " PDF pages",
            "pages per CPU s",
            PAGES / pdfs.get(0).cpu(),
            "PDFTextStripper",
            PAGES / pdfs.get(1).cpu(),
            Bound.atLeast(0.6)),
        memory(folder, 100),
        memory(folder, 2000));
  }

  /** What lives on the heap beyond the document that is read, which grows with its text alone. */
  private static Comparison memory(Path folder, int pages) throws IOException {
    Path pdf = pdf(folder.resolve(pages + ".pdf"), pages);
    DocumentReader.read(pdf);
    LiveMemory memory = LiveMemory.of(() -> DocumentReader.read(pdf));
    String work = "memory to read " + pages + " PDF pages, beyond their text";
    String text = " (text: " + Comparison.shown(memory.kept()) + " MB)";
    return Comparison.limit(work + text, "MB", memory.working(), Bound.atMost(WORKING_MEGABYTES));
  }

  private static void strip(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      new PDFTextStripper().writeText(document, Writer.nullWriter());
    }
  }

  private static Path text(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      text.append("在 2024-25年 度 ， 資 助 計 劃 共 收 到 ").append(i).append("宗 申 請 ， 涉 及 1 204名 學 員 。 \n");
      text.append("綠化資助計劃 ").append(i).append(" 1 536 251.25\n\n");
    }
    return Files.writeString(file, text);
  }

  private static Path pdf(Path file, int pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int page = 1; page <= pages; page++) {
        PDPage sheet = new PDPage();
        document.addPage(sheet);
        try (PDPageContentStream pen = new PDPageContentStream(document, sheet)) {
          page(pen, page);
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static void page(PDPageContentStream pen, int page) throws IOException {
    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
    for (int line = 0; line < 50; line++) {
      pen.beginText();
      pen.newLineAtOffset(60, 740 - line * 14);
      pen.showText("In " + (1990 + line % 30) + ", " + (page * 50 + line) + " grants were made.");
      pen.endText();
    }
  }
}
