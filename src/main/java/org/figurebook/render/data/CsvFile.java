package org.figurebook.render.data;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
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

  private final CSVPrinter out;
  private final int width;

  CsvFile(Path file, List<String> header) throws IOException {
    this.out = new CSVPrinter(Utf8File.writer(file), FORMAT);
    this.width = header.size();
    row(header.toArray());
  }

  /** Writes a row; null is an empty field. */
  void row(Object... fields) throws IOException {
    if (fields.length != width) {
      throw new IllegalArgumentException(fields.length + " fields for " + width + " columns");
    }
    out.printRecord(fields);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
