package org.figurebook.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The format of a file, told by its first bytes; the name only parts CSV from other text. */
enum FileFormat {
  TEXT,
  CSV,
  PDF,
  DOCX,
  XLSX,
  /** Word and Excel before 2007, and encrypted files of either. */
  OLD_OFFICE,
  OTHER_ZIP;

  /** A PDF may start with some other bytes. */
  private static final int HEAD = 1024;

  static FileFormat of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    String ascii = new String(head, StandardCharsets.ISO_8859_1);
    if (ascii.contains("%PDF-")) {
      return PDF;
    }
    if (ascii.startsWith("PK\3\4") || ascii.startsWith("PK\5\6")) {
      return zip(file);
    }
    if (ascii.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return OLD_OFFICE;
    }
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv") ? CSV : TEXT;
  }

  private static FileFormat zip(Path file) {
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
      if (zip.getEntry("word/document.xml") != null) {
        return DOCX;
      }
      return zip.getEntry("xl/workbook.xml") != null ? XLSX : OTHER_ZIP;
    } catch (IOException e) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      return name.endsWith(".xlsx") ? XLSX : name.endsWith(".docx") ? DOCX : OTHER_ZIP;
    }
  }
}
