package org.figurebook.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The documents that a run lists. */
final class Listed {
  private Listed() {}

  /** The rows of {@code documents.csv} by the names of the files. */
  static SortedMap<String, CSVRecord> in(Path out) throws IOException {
    SortedMap<String, CSVRecord> rows = new TreeMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(out.resolve("data/documents.csv"));
        CSVParser parser = CSVParser.parse(reader, format)) {
      parser.forEach(row -> rows.put(row.get("file"), row));
    }
    return rows;
  }
}
