package org.figurebook.render.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Copies the zip file of a workbook so that the same content always gives the same bytes, and puts
 * the rows in that were left out.
 */
final class SteadyZip {
  private static final String FIRST = "[Content_Types].xml";

  /** A hundredth larger than with the usual level, for two thirds of its time. */
  private static final int LEVEL = 5;

  private static final String NO_ROWS = "<sheetData/>";

  private SteadyZip() {}

  /** Writes the rows of a sheet. */
  @FunctionalInterface
  interface Rows {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Copies all entries in order of name and without their times, and compresses them.
   *
   * @param rows what goes into sheets, by the names of their entries
   */
  static void copy(Path from, Path to, Map<String, Rows> rows) throws IOException {
    try (ZipFile source = ZipFile.builder().setPath(from).get();
        ZipArchiveOutputStream target = new ZipArchiveOutputStream(to)) {
      target.setLevel(LEVEL);
      List<ZipArchiveEntry> entries = Collections.list(source.getEntries());
      entries.sort(
          Comparator.comparing((ZipArchiveEntry e) -> !e.getName().equals(FIRST))
              .thenComparing(ZipArchiveEntry::getName));
      for (ZipArchiveEntry entry : entries) {
        ZipArchiveEntry plain = new ZipArchiveEntry(entry.getName());
        plain.setTime(dosTime());
        target.putArchiveEntry(plain);
        try (InputStream in = source.getInputStream(entry)) {
          Rows missing = rows.get(entry.getName());
          if (missing == null) {
            in.transferTo(target);
          } else {
            fill(new String(in.readAllBytes(), StandardCharsets.UTF_8), missing, target);
          }
        }
        target.closeArchiveEntry();
      }
    }
  }

  private static void fill(String sheet, Rows rows, OutputStream target) throws IOException {
    int place = sheet.indexOf(NO_ROWS);
    if (place < 0) {
      throw new IOException("a sheet has no place for its rows");
    }
    write(sheet.substring(0, place) + "<sheetData>\n", target);
    rows.writeTo(target);
    write("</sheetData>" + sheet.substring(place + NO_ROWS.length()), target);
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static long dosTime() {
    // zip times are local and without zone: this moment is the same fields in every zone
    return LocalDateTime.of(1980, 1, 1, 0, 0)
        .atZone(ZoneId.systemDefault())
        .toInstant()
        .toEpochMilli();
  }
}
