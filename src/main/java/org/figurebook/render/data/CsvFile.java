package org.figurebook.render.data;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CSV file being written: UTF-8, header row, comma, RFC 4180 quoting, LF line ends. */
final class CsvFile implements Closeable {
  private final BufferedWriter out;
  private final int width;

  CsvFile(Path file, List<String> header) throws IOException {
    this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    this.width = header.size();
    row(header.toArray());
  }

  /** Writes a row; null is an empty field. */
  void row(Object... fields) throws IOException {
    if (fields.length != width) {
      throw new IllegalArgumentException(fields.length + " fields for " + width + " columns");
    }
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        line.append(',');
      }
      append(line, fields[i] == null ? "" : fields[i].toString());
    }
    out.append(line.append('\n'));
  }

  private static void append(StringBuilder line, String field) {
    boolean quoted = false;
    for (int i = 0; i < field.length() && !quoted; i++) {
      char c = field.charAt(i);
      quoted = c == ',' || c == '"' || c == '\n' || c == '\r';
    }
    if (quoted) {
      line.append('"').append(field.replace("\"", "\"\"")).append('"');
    } else {
      line.append(field);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
