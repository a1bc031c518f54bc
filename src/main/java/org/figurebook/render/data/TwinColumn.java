package org.figurebook.render.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The last column of {@code replies.csv}, known only when all documents are. */
final class TwinColumn {
  private TwinColumn() {}

  /**
   * Writes the file anew with the column filled; leaves it where there is nothing to fill in.
   *
   * @param others the other documents that a reply stands in, by its row, from 0
   */
  static void fill(Path file, SortedMap<Integer, List<String>> others) throws IOException {
    if (others.isEmpty()) {
      return;
    }
    Path filled = file.resolveSibling(file.getFileName() + ".part");
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(in, CsvFile.FORMAT);
        CsvFile out = new CsvFile(filled, DataFile.REPLIES.header())) {
      int row = -1;
      for (CSVRecord record : rows) {
        Object[] fields = record.values();
        if (row >= 0) {
          fields[fields.length - 1] = String.join("; ", others.getOrDefault(row, List.of()));
          out.row(fields);
        }
        row++;
      }
    }
    Files.move(filled, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
