package org.figurebook.render.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** A CSV file being written: UTF-8, header row, comma, RFC 4180 quoting, LF line ends. */
final class CsvFile implements Closeable {
  static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator('\n')
          .setQuoteMode(QuoteMode.MINIMAL)
          .setNullString("")
          .get();

  private final Writer out;
  private final int width;
  private final StringBuilder line = new StringBuilder();

  CsvFile(Path file, List<String> header) throws IOException {
    this.out = Utf8File.writer(file);
    this.width = header.size();
    row(header.toArray());
  }

  /** Writes a row; null is an empty field. */
  void row(Object... fields) throws IOException {
    if (fields.length != width) {
      throw new IllegalArgumentException(fields.length + " fields for " + width + " columns");
    }
    for (int i = 0; i < fields.length; i++) {
      field(fields[i], i == 0);
    }
    out.append(line.append('\n'));
    line.setLength(0);
  }

  /** Nearly all fields are written as they are; the format is asked how to write the others. */
  private void field(Object field, boolean first) throws IOException {
    String text = field == null ? "" : field.toString();
    boolean plain = first ? isPlain(text) && isLetterOrDigit(text.charAt(0)) : isPlain(text);
    if (plain) {
      line.append(first ? "" : ",").append(text);
    } else {
      FORMAT.print(field, line, first);
    }
  }

  /** Whether a field needs no quotes: {@code true} is sure. */
  private static boolean isPlain(String text) {
    if (text.isEmpty() || text.charAt(0) <= '#' || text.charAt(text.length() - 1) <= ' ') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
