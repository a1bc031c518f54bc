package org.figurebook.render.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.figurebook.report.Report;

/** Writes the workbook of a report. */
public final class WorkbookRenderer {
  /** Rows of a streamed sheet that stand in memory: none is looked at twice. */
  private static final int ROWS_KEPT = 1;

  private WorkbookRenderer() {}

  /**
   * Writes a report as an Excel workbook. The same report written to the same place gives the same
   * bytes; links to the source files are relative to the file's folder.
   *
   * @param report what to show
   * @param file the workbook, overwritten when it is there
   */
  public static void write(Report report, Path file) throws IOException {
    write(report, file, file.toAbsolutePath().getParent());
  }

  /**
   * The same for a workbook that is moved once it is whole.
   *
   * @param home the folder it will lie in, which its links are relative to
   */
  public static void write(Report report, Path file, Path home) throws IOException {
    write(report, file, home, Limits.OF_FORMAT);
  }

  static void write(Report report, Path file, Limits limits) throws IOException {
    write(report, file, file.toAbsolutePath().getParent(), limits);
  }

  private static void write(Report report, Path file, Path home, Limits limits) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Book book = new Book(report, home, limits);
    SheetPlan plan = SheetPlan.of(book);
    plan.setUp();
    book.text().settle();
    Properties.set(book);
    Path draft = Files.createTempFile(folder, "workbook", ".part");
    try {
      stream(book, plan, draft);
      SteadyZip.copy(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void stream(Book book, SheetPlan plan, Path file) throws IOException {
    try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook(book.workbook(), ROWS_KEPT);
        OutputStream out = Files.newOutputStream(file)) {
      workbook.setShouldCalculateSheetDimensions(false);
      for (Leaf leaf : plan.leaves()) {
        if (leaf.streamed()) {
          workbook
              .getStreamingSheet(leaf.name())
              .setRowGenerator(sheet -> leaf.stream(book, sheet));
        }
      }
      workbook.write(out);
    }
  }
}
