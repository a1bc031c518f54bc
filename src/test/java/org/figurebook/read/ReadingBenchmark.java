package org.figurebook.read;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.figurebook.document.Document;

/**
 * How fast files are read, beside PDFBox's own text stripper. Run it as a program; it makes its own
 * files. An argument is a text file to read instead of the one made.
 */
final class ReadingBenchmark {
  private static final int ROUNDS = 4;

  /** Time of this thread on the processor, so that what else runs does not matter. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private ReadingBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("reading");
    Path text = arguments.length > 0 ? Path.of(arguments[0]) : text(folder.resolve("long.txt"));
    double megabytes = Files.size(text) / 1e6;
    print("text, MB/s", rate(megabytes, () -> DocumentReader.read(text)));
    for (int pages : new int[] {100, 500, 2000}) {
      Path pdf = pdf(folder.resolve(pages + ".pdf"), pages);
      double stripper = rate(pages, () -> strip(pdf));
      double reader = rate(pages, () -> DocumentReader.read(pdf));
      print(pages + " pages, PDFTextStripper, pages/s", stripper);
      print(pages + " pages, DocumentReader, pages/s", reader);
      print("  share", reader / stripper);
      print("  memory in use after reading, MB", memory(pdf));
    }
  }

  private static void print(String what, double value) {
    System.out.printf(Locale.ROOT, "%-45s %10.2f%n", what, value);
  }

  private static double rate(double amount, Runnable work) {
    double best = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      work.run();
      best = Math.max(best, amount / ((CLOCK.getCurrentThreadCpuTime() - start) / 1e9));
    }
    return best;
  }

  private static double memory(Path pdf) {
    Document document = DocumentReader.read(pdf);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    double used = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    return document.lines().isEmpty() ? -1 : used;
  }

  private static void strip(Path pdf) {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      new PDFTextStripper().writeText(document, Writer.nullWriter());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path text(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      text.append("在 2024-25年 度 ， 資 助 計 劃 共 收 到 ").append(i).append("宗 申 請 ， 涉 及 1 204名 學 員 。 \n");
      text.append("綠化資助計劃 ").append(i).append(" 1 536 251.25\n\n");
    }
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static Path pdf(Path file, int pages) throws IOException {
    TestFiles.Drawing[] drawings = new TestFiles.Drawing[pages];
    for (int i = 0; i < pages; i++) {
      int number = i + 1;
      drawings[i] =
          page -> {
            for (int line = 0; line < 40; line++) {
              TestFiles.print(
                  page,
                  50,
                  780 - 17 * line,
                  11,
                  "Paragraph "
                      + number
                      + "."
                      + line
                      + " of a paper: the grants rose from 1,204 to 3,456 in the year.");
            }
          };
    }
    return TestFiles.pdf(file, drawings);
  }
}
