package org.figurebook.render.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Copies a zip file so that the same content always gives the same bytes. */
final class SteadyZip {

  private static final String FIRST = "[Content_Types].xml";

  private SteadyZip() {}

  /** Copies all entries, still compressed, in order of name and without their times. */
  static void copy(Path from, Path to) throws IOException {
    try (ZipFile source = ZipFile.builder().setPath(from).get();
        ZipArchiveOutputStream target = new ZipArchiveOutputStream(to)) {
      List<ZipArchiveEntry> entries = Collections.list(source.getEntries());
      entries.sort(
          Comparator.comparing((ZipArchiveEntry e) -> !e.getName().equals(FIRST))
              .thenComparing(ZipArchiveEntry::getName));
      for (ZipArchiveEntry entry : entries) {
        ZipArchiveEntry plain = new ZipArchiveEntry(entry.getName());
        plain.setMethod(entry.getMethod());
        plain.setSize(entry.getSize());
        plain.setCompressedSize(entry.getCompressedSize());
        plain.setCrc(entry.getCrc());
        plain.setTime(dosTime());
        try (InputStream raw = source.getRawInputStream(entry)) {
          target.addRawArchiveEntry(plain, raw);
        }
      }
    }
  }

  private static long dosTime() {
    // zip times are local and without zone: this moment is the same fields in every zone
    return LocalDateTime.of(1980, 1, 1, 0, 0)
        .atZone(ZoneId.systemDefault())
        .toInstant()
        .toEpochMilli();
  }
}
