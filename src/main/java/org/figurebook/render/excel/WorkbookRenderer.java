package org.figurebook.render.excel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.figurebook.report.Report;

/** Writes the workbook of a report. */
public final class WorkbookRenderer {
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
    Path draft = Files.createTempFile(folder, "workbook", ".part");
    try {
      if (!isWritten(new Book(report, home, limits, false), draft, file)) {
        isWritten(new Book(report, home, limits, true), draft, file);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Writes a book: a draft without the rows of its streamed sheets, then the rows into a copy. Of
   * its long lists only the first rows are looked at beforehand, unless the book is thorough; this
   * is false where a later row had what should have been said or made before.
   */
  private static boolean isWritten(Book book, Path draft, Path file) throws IOException {
    SheetPlan plan = SheetPlan.of(book);
    plan.setUp();
    if (!book.isThorough() && !book.text().wereFit()) {
      return false;
    }
    Properties.set(book);
    save(book.workbook(), draft);
    int styles = book.workbook().getNumCellStyles();
    Map<String, SteadyZip.Rows> rows = new HashMap<>();
    for (Leaf leaf : plan.leaves()) {
      if (leaf.streamed()) {
        rows.put(leaf.entry(), out -> leaf.stream(book, out));
      }
    }
    SteadyZip.copy(draft, file, rows);
    return book.text().wereFit() && book.workbook().getNumCellStyles() == styles;
  }

  private static void save(XSSFWorkbook workbook, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      // it is compressed when it is copied
      zip.setLevel(Deflater.NO_COMPRESSION);
      workbook.write(zip);
    } finally {
      // to close it would save it once more
      workbook.getPackage().revert();
    }
  }
}
