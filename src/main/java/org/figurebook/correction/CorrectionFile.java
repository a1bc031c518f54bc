package org.figurebook.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads corrections: a JSON list of objects, or a CSV file with the same words as its header. */
final class CorrectionFile {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CorrectionFile() {}

  static List<Correction> read(Path file) throws CorrectionException {
    try {
      boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
      List<Correction> corrections = csv ? csv(file) : json(file);
      for (int i = 0; i < corrections.size(); i++) {
        check(file, i + 1, corrections.get(i));
      }
      return corrections;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new CorrectionException(
          file + (line > 0 ? ":" + line : "") + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new CorrectionException(file + ": cannot be read: " + e.getMessage());
    }
  }

  private static List<Correction> json(Path file) throws IOException {
    return List.of(MAPPER.readValue(Files.readString(file), Correction[].class));
  }

  private static List<Correction> csv(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<Correction> corrections = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(Files.readString(file), format)) {
      for (CSVRecord record : parser) {
        Map<String, String> fields = new LinkedHashMap<>();
        record
            .toMap()
            .forEach(
                (name, text) -> {
                  if (!text.isBlank()) {
                    fields.put(name.strip(), text.strip());
                  }
                });
        corrections.add(MAPPER.convertValue(fields, Correction.class));
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
    return corrections;
  }

  private static void check(Path file, int number, Correction correction)
      throws CorrectionException {
    boolean figure = correction.figure() != null;
    boolean table = correction.table() != null;
    String problem = null;
    if (figure == table) {
      problem = "names either a figure or a table";
    } else if (correction.printed() == null) {
      problem = "needs \"printed\": the text that it was decided on";
    } else if ((correction.row() == null) != (correction.column() == null)) {
      problem = "a cell has both a row and a column";
    } else if (table && correction.row() != null && correction.cell() == null) {
      problem = "needs \"cell\": the right text of the cell";
    }
    if (problem != null) {
      throw new CorrectionException(file + ": correction " + number + " " + problem);
    }
  }
}
